// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/languages.h"

#include "core/base/table.h"
#include "core/base/text.h"

#include <QHash>
#include <QRegularExpression>

namespace core {
namespace {

struct LanguageTable
{
    QHash<QString, QString> names; ///< by code
    QHash<QString, QString> words; ///< folded word -> code
};

LanguageTable readLanguageTable()
{
    LanguageTable table;
    // code, English name, other names
    const std::vector<QStringList> rows = readTable(QStringLiteral("languages.tsv"), 3);
    const auto add = [&table](const QString& word, const QString& code) {
        const QString folded = foldText(word);
        if (!folded.isEmpty() && !table.words.contains(folded))
            table.words.insert(folded, code);
    };
    for (const QStringList& cells : rows) {
        table.names.insert(cells.at(0), cells.at(1));
        add(cells.at(0), cells.at(0));
        add(cells.at(1), cells.at(0));
    }
    for (const QStringList& cells : rows)
        for (const QString& word : cells.at(2).split(u'|', Qt::SkipEmptyParts))
            add(word, cells.at(0));
    return table;
}

const LanguageTable& languageTable()
{
    static const LanguageTable table = readLanguageTable();
    return table;
}

std::optional<QString> find(const QString& folded)
{
    const auto it = languageTable().words.constFind(folded);
    return it == languageTable().words.constEnd() ? std::nullopt : std::optional(*it);
}

/// What stands around the name of a language in a list of answers: "fluent English", "French (basic)".
const QRegularExpression& frame()
{
    static const QRegularExpression expression(
        QStringLiteral("^(?:(?:fluent|native|basic|some|good|a little|little|bit of|a bit "
                       "of|intermediate|advanced|conversational|mother "
                       "tongue|the|spoken|written|standard|in|speak|i "
                       "speak)\\s+)+|\\s+(?:(?:fluent|native|basic|language|fluently|"
                       "intermediate|advanced|beginner|good|speaker|mother tongue|a little|[abc][12]|level "
                       "[abc][12])\\s*)+$"));
    return expression;
}

/// "en fr" are two languages and "Bo Lund" is a name; "pt-BR" is one language.
bool areWords(const QString& text)
{
    static const QRegularExpression apart(QStringLiteral("\\p{L} +\\p{L}"));
    return apart.match(text).hasMatch();
}

/// "English and French", "English / German": several that are all known; empty when one of them is not.
QStringList allIn(const QString& text)
{
    static const QRegularExpression gap(
        QStringLiteral("\\s*(?:[/&+,;|\\n]|\\b(?:and|und|et|y|e|og|och|en|i)\\b)\\s*"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QStringList parts = text.size() > 200 ? QStringList() : text.split(gap, Qt::SkipEmptyParts);
    if (parts.size() < 2 || parts.size() > 8)
        return {};
    QStringList codes;
    for (const QString& part : parts) {
        const auto code = recogniseLanguage(part);
        if (!code)
            return {};
        if (!codes.contains(*code))
            codes += *code;
    }
    return codes;
}

} // namespace

std::optional<QString> recogniseLanguage(const QString& text)
{
    if (text.size() > 100)
        return {};
    const QString folded = foldText(text);
    if (folded.isEmpty())
        return {};
    if (auto code = find(folded))
        return code;
    // "pt-BR", "zh_Hant", "en (US)"
    if (const qsizetype blank = folded.indexOf(u' '); blank == 2 || blank == 3)
        if (const QString tag = folded.left(blank);
            languageTable().names.contains(tag) && folded.size() - blank <= 5 && !areWords(text))
            return tag;
    if (const QString bare = QString(folded).remove(frame()).trimmed(); bare != folded && !bare.isEmpty())
        if (auto code = find(bare))
            return code;
    // "Spanish (Castilian)", "Français (québécois)"
    static const QRegularExpression cut(QStringLiteral("[(\\[,/:\u2013]|\\s-\\s"));
    if (const QString head = text.section(cut, 0, 0); head.size() < text.size())
        return find(foldText(head).remove(frame()).trimmed());
    return {};
}

QStringList recogniseLanguages(const QString& text)
{
    if (const QStringList several = allIn(text); !several.isEmpty())
        return several;
    if (const auto code = recogniseLanguage(text))
        return {*code};
    QStringList codes = text.split(u' ', Qt::SkipEmptyParts);
    for (QString& code : codes) {
        const auto known = code.size() <= 3 ? recogniseLanguage(code) : std::nullopt;
        if (!known)
            return {text};
        code = *known;
    }
    return codes;
}

std::optional<LikelyLanguage> likelyLanguage(const QString& text)
{
    const QString folded = foldText(text);
    int best = folded.size() < 5 || folded.size() > 30 ? 0 : folded.size() < 8 ? 1 : 2;
    std::optional<LikelyLanguage> likely;
    for (auto at = languageTable().words.begin(); best > 0 && at != languageTable().words.end(); ++at) {
        const int distance = at.key().size() < 4 ? best + 1 : editDistance(folded, at.key(), best);
        if (distance > best)
            continue;
        if (distance == best && likely && likely->code != at.value())
            return {}; // two languages are as near
        best = distance;
        likely = {at.value(), folded.size() > 5 && distance * 5 <= folded.size()};
    }
    return likely;
}

QString languageName(const QString& code)
{
    return languageTable().names.value(code, code);
}

} // namespace core
