// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cleaning/names.h"

#include "core/base/text.h"
#include "core/cleaning/garbled_text.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace core {
namespace {

const QSet<QString>& titles()
{
    static const QSet<QString> all = [] {
        QSet<QString> set;
        for (const char* word :
             {"mr",   "mrs",     "ms",  "miss", "mx",   "dr",    "prof", "professor", "doctor", "sir",
              "dame", "rev",     "fr",  "hon",  "sr",   "sra",   "srta", "dra",       "senor",  "senora",
              "lic",  "mag",     "ing", "dipl", "herr", "frau",  "mme",  "mlle",      "madame", "monsieur",
              "dott", "dottssa", "mgr", "phdr", "drs",  "assoc", "asst"})
            set.insert(QString::fromLatin1(word));
        return set;
    }();
    return all;
}

const QSet<QString>& degrees()
{
    static const QSet<QString> all = [] {
        QSet<QString> set;
        for (const char* word : {"phd", "md",    "mls",   "mlis", "mlib",  "ma",  "msc",  "ba",    "bsc",
                                 "mba", "edd",   "esq",   "phil", "dphil", "dr",  "prof", "mphil", "mlitt",
                                 "med", "mclip", "fclip", "ahip", "jd",    "llm", "csc",  "drsc"})
            set.insert(QString::fromLatin1(word));
        return set;
    }();
    return all;
}

/// "Jr.", "III": part of the name of a son, no title.
bool isGeneration(const QString& word)
{
    static const QSet<QString> all = {QStringLiteral("jr"), QStringLiteral("sr"), QStringLiteral("ii"),
                                      QStringLiteral("iii"), QStringLiteral("iv")};
    return all.contains(foldText(word));
}

/// Capitals as in "MA" or with dots as in "M.A.": "Ma" is a family name.
bool looksLikeDegree(const QString& word)
{
    const QString plain = QString(word).remove(u'.').remove(u',').remove(u'(').remove(u')');
    return degrees().contains(foldText(plain)) &&
           (word.contains(u'.') || plain == plain.toUpper() || plain.size() > 2);
}

/// Cyrillic and Greek letters that nobody can tell from Latin ones on screen.
QChar latinTwin(QChar letter)
{
    static const QHash<QChar, QChar> twins = [] {
        const QString foreign =
            QStringLiteral("\u0430\u0435\u043e\u0440\u0441\u0445\u0443\u0456\u0458\u0455\u0410"
                           "\u0412\u0415\u041a\u041c\u041d\u041e\u0420\u0421\u0422\u0425\u0423"
                           "\u0406\u0408\u0405\u03bf\u0391\u0392\u0395\u0396\u0397\u0399\u039a"
                           "\u039c\u039d\u039f\u03a1\u03a4\u03a5\u03a7");
        const QString latin = QStringLiteral("aeopcxyijsABEKMHOPCTXYIJSoABEZHIKMNOPTYX");
        QHash<QChar, QChar> map;
        for (qsizetype i = 0; i < foreign.size(); ++i)
            map.insert(foreign[i], latin[i]);
        return map;
    }();
    return twins.value(letter, letter);
}

QString latinised(const QString& word)
{
    bool latin = false;
    bool other = false;
    QString twin;
    for (const QChar letter : word) {
        const QChar::Script script = letter.script();
        latin = latin || script == QChar::Script_Latin;
        other = other || script == QChar::Script_Cyrillic || script == QChar::Script_Greek;
        twin += latinTwin(letter);
    }
    const bool allLatin = std::none_of(twin.begin(), twin.end(), [](QChar letter) {
        return letter.script() == QChar::Script_Cyrillic || letter.script() == QChar::Script_Greek;
    });
    return latin && other && allLatin ? twin : word;
}

} // namespace

bool isTitleOrDegree(const QString& word)
{
    return degrees().contains(foldText(word).remove(u' ')) || isGeneration(word);
}

QString withoutTitles(const QString& name)
{
    QStringList words = tidyText(name).split(u' ', Qt::SkipEmptyParts);
    const qsizetype before = words.size();
    while (words.size() > 1 && titles().contains(foldText(words.front())) &&
           (words.size() > 2 || words.front().endsWith(u'.')))
        words.removeFirst();
    while (words.size() > 2 && looksLikeDegree(words.back()))
        words.removeLast();
    if (words.size() == 2 && words.front().endsWith(u',') && looksLikeDegree(words.back()))
        words.removeLast();
    if (words.size() == before)
        return name;
    QString bare = words.join(u' ');
    while (bare.endsWith(u',') || bare.endsWith(u'(') || bare.endsWith(u' '))
        bare.chop(1);
    return bare;
}

QString withoutNickname(const QString& name)
{
    static const QRegularExpression bracket(
        QStringLiteral("\\s*[(\\[\u201c\u201e\"][^)\\]\u201d\u201c\"]{1,40}[)\\]\u201d\u201c\"]\\s*"));
    if (!name.contains(bracket))
        return name;
    const QString bare = tidyText(QString(name).replace(bracket, QStringLiteral(" ")));
    const bool isQuoted = !name.contains(u'(') && !name.contains(u'[');
    return bare.isEmpty() || (isQuoted && !bare.contains(u' ')) ? name : bare;
}

QString withoutPronouns(const QString& name)
{
    static const QRegularExpression pronouns(
        QStringLiteral(
            "[\\s,]+(?:she|he|they|elle|il|ella|él|sie|er)\\s*/\\s*(?:her|hers|him|his|them|theirs|they|elle|"
            "il|ella|ihr|ihm)\\s*$"),
        QRegularExpression::CaseInsensitiveOption);
    return QString(name).remove(pronouns);
}

QString inOneScript(const QString& name)
{
    QStringList words = name.split(u' ');
    for (QString& word : words)
        word = latinised(word);
    return words.join(u' ');
}

QStringList nameWords(const QString& name)
{
    const QString bare = withoutTitles(withoutNickname(withoutPronouns(inOneScript(meantText(name)))));
    QStringList words = foldText(bare).split(u' ', Qt::SkipEmptyParts);
    while (words.size() > 2 && isGeneration(words.back()))
        words.removeLast();
    QString folded = words.join(u' ');
    for (const QLatin1String pair : {QLatin1String("ae"), QLatin1String("oe"), QLatin1String("ue")})
        folded.replace(pair, pair.left(1));
    return folded.split(u' ', Qt::SkipEmptyParts);
}

} // namespace core
