// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cleaning/finders/name.h"

#include "core/base/text.h"
#include "core/cleaning/names.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace core {
namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("CleanUp", text);
}

/// Small words of family names, which most of their bearers write small.
bool isParticle(const QString& word)
{
    static const QSet<QString> particles = {
        QStringLiteral("de"),  QStringLiteral("van"), QStringLiteral("von"), QStringLiteral("der"),
        QStringLiteral("den"), QStringLiteral("da"),  QStringLiteral("do"),  QStringLiteral("dos"),
        QStringLiteral("das"), QStringLiteral("di"),  QStringLiteral("du"),  QStringLiteral("del"),
        QStringLiteral("la"),  QStringLiteral("ter"), QStringLiteral("bin"), QStringLiteral("binti"),
        QStringLiteral("ibn"), QStringLiteral("zu"),  QStringLiteral("af"),  QStringLiteral("av"),
        QStringLiteral("e"),   QStringLiteral("y"),   QStringLiteral("i"),   QStringLiteral("ten")};
    return particles.contains(word);
}

QString capitalisedWord(QString word)
{
    bool starts = true;
    for (QChar& letter : word) {
        if (starts && letter.isLetter())
            letter = letter.toUpper();
        starts = letter == u'-' || letter == u'\'' || letter == u'’' || letter == u'.';
    }
    if (word.startsWith(QLatin1String("Mc")) && word.size() > 3)
        word[2] = word[2].toUpper();
    return word;
}

/// Every word with a capital: for names that came all in capitals or all in small letters.
QString capitalised(const QString& name)
{
    QStringList words = name.toLower().split(u' ');
    for (qsizetype at = 0; at < words.size(); ++at)
        if (at == 0 || at + 1 == words.size() || !isParticle(words[at]))
            words[at] = capitalisedWord(words[at]);
    return words.join(u' ');
}

bool inOneCase(const QString& name)
{
    const bool hasCases = name.toUpper() != name.toLower();
    return name.size() > 3 && hasCases && (name == name.toUpper() || name == name.toLower());
}

/// "García, María" → "María García"; empty when the name is not written like that.
QString turned(const QString& name)
{
    const qsizetype comma = name.indexOf(u',');
    if (comma <= 0 || name.count(u',') != 1)
        return {};
    const QString family = tidyText(name.left(comma));
    const QString given = tidyText(name.mid(comma + 1));
    if (family.isEmpty() || given.isEmpty() || isTitleOrDegree(given))
        return {};
    if (inOneCase(given + family))
        return capitalised(given + u' ' + family);
    return given + u' ' + (inOneCase(family) ? capitalised(family) : family);
}

/// "=Ana" → "Ana": a sign in front makes a formula of a name in somebody's spreadsheet.
QString withoutSigns(const QString& name)
{
    qsizetype start = 0;
    while (start < name.size() && QStringLiteral("=+@-'\"*_ ").contains(name[start]))
        ++start;
    return start > 0 ? name.mid(start) : QString();
}

/// "SILVA Ana" → "Ana Silva": in many countries the family name is written first, and then in capitals.
QString turnedCapitals(const QString& name)
{
    const QStringList words = tidyText(name).split(u' ');
    const auto isLoud = [](const QString& word) {
        return word.size() > 2 && word == word.toUpper() && word != word.toLower();
    };
    if (words.size() < 2 || !isLoud(words.front()) || isLoud(words.back()))
        return {};
    QStringList family;
    QStringList given;
    for (const QString& word : words)
        (given.isEmpty() && isLoud(word) ? family : given) += word;
    return capitalised(family.join(u' ')).prepend(given.join(u' ') + u' ');
}

/// "ana_silva", "Ana.Silva" → "Ana Silva"; empty when the name is not written like that.
QString withBlanks(const QString& name)
{
    static const QRegularExpression shape(QStringLiteral("^\\p{L}{2,}[._]\\p{L}{2,}$"));
    if (!shape.match(name).hasMatch())
        return {};
    const QString better = QString(name).replace(u'_', u' ').replace(u'.', u' ');
    return inOneCase(better) ? capitalised(better) : better;
}

/// What is wrong with a name, and how it would read better; both empty when nothing is.
struct NameFault
{
    QString message;
    QString better;
};

NameFault faultOfName(const QString& name)
{
    if (const QString better = turned(name); !better.isEmpty())
        return {say("“%1” has the family name first."), better};
    if (const QString better = withoutSigns(name); !better.isEmpty())
        return {say("“%1” begins with a sign that is no letter."), better};
    if (name.contains(u'@') || name.contains(QLatin1String("://")) || name.startsWith(QLatin1String("www.")))
        return {say("“%1” looks like an address, not a name."), {}};
    if (const QString better = withoutTitles(name); better != name)
        return {say("“%1” holds a title or degree beside the name."), better};
    if (const QString better = withoutPronouns(name); better != name)
        return {say("“%1” holds pronouns beside the name."), better};
    if (const QString better = withBlanks(name); !better.isEmpty())
        return {say("“%1” has a sign where a blank belongs."), better};
    if (const QString better = withoutNickname(name); better != name)
        return {say("“%1” holds something in brackets beside the name."), better};
    if (const QString better = inOneScript(name); better != name)
        return {say("“%1” mixes letters of two scripts that look alike, so it is not found by searching."),
                better};
    if (inOneCase(name))
        return {name == name.toUpper() ? say("“%1” is all in capitals.")
                                       : say("“%1” is all in small letters."),
                capitalised(name)};
    if (const QString better = turnedCapitals(name); !better.isEmpty())
        return {say("“%1” has the family name first, in capitals."), better};
    const auto isDigit = [](QChar letter) { return letter.isDigit(); };
    if (std::count_if(name.begin(), name.end(), isDigit) > 2)
        return {say("“%1” holds a number, so it may not be a name."), {}};
    return {};
}

} // namespace

std::vector<Problem> findNameProblems(const Applicants& applicants)
{
    std::vector<Problem> problems;
    for (const Applicant& one : applicants.list) {
        const QString& name = one.person->name;
        const NameFault fault = faultOfName(name);
        if (!name.isEmpty() && fault.message.isEmpty())
            continue;
        Problem problem;
        problem.kind = QStringLiteral("name");
        problem.field = QStringLiteral("name");
        problem.id = problemId(problem.kind, one.person->id.toString() + u'\n' + name);
        problem.people = {one.person->id};
        problem.asWritten = name;
        problem.message = name.isEmpty() ? say("%1 gave no name.").arg(nameOf(one)) : fault.message.arg(name);
        if (name.isEmpty())
            problem.heldBack = problem.people;
        if (!fault.better.isEmpty()) {
            Option option{QStringLiteral("suggested"), fault.better, {}};
            option.fix.people.push_back(*one.person);
            option.fix.people.back().name = fault.better;
            problem.options.push_back(option);
        }
        if (!problem.isBlocking())
            problem.options.push_back(leaveAsIs());
        problems.push_back(std::move(problem));
    }
    return problems;
}

} // namespace core
