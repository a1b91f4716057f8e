// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cleaning/finders/name.h"

#include "core/base/text.h"

#include <QCoreApplication>

namespace core {
namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("CleanUp", text);
}

/// Every word with a capital: for names that came all in capitals or all in small letters.
QString capitalised(const QString& name)
{
    QString result = name.toLower();
    bool starts = true;
    for (QChar& letter : result) {
        if (starts && letter.isLetter())
            letter = letter.toUpper();
        starts = letter.isSpace() || letter == u'-' || letter == u'\'' || letter == u'’' || letter == u'.';
    }
    return result;
}

bool inOneCase(const QString& name)
{
    const bool hasCases = name.toUpper() != name.toLower();
    return name.size() > 3 && hasCases && (name == name.toUpper() || name == name.toLower());
}

/// What stands behind a comma and is no name: "Ana Silva, PhD".
bool isSuffix(const QString& text)
{
    static const QStringList suffixes = {
        QStringLiteral("jr"),   QStringLiteral("sr"),   QStringLiteral("ii"),  QStringLiteral("iii"),
        QStringLiteral("iv"),   QStringLiteral("phd"),  QStringLiteral("md"),  QStringLiteral("mls"),
        QStringLiteral("mlis"), QStringLiteral("mlib"), QStringLiteral("ma"),  QStringLiteral("msc"),
        QStringLiteral("ba"),   QStringLiteral("bsc"),  QStringLiteral("mba"), QStringLiteral("edd"),
        QStringLiteral("esq"),  QStringLiteral("phil"), QStringLiteral("dr"),  QStringLiteral("prof")};
    return suffixes.contains(foldText(text).remove(u' '));
}

/// "García, María" → "María García"; empty when the name is not written like that.
QString turned(const QString& name)
{
    const qsizetype comma = name.indexOf(u',');
    if (comma <= 0 || name.count(u',') != 1)
        return {};
    const QString family = tidyText(name.left(comma));
    const QString given = tidyText(name.mid(comma + 1));
    if (family.isEmpty() || given.isEmpty() || isSuffix(given))
        return {};
    return inOneCase(given + family) ? capitalised(given + u' ' + family) : given + u' ' + family;
}

/// "=Ana" → "Ana": a sign in front makes a formula of a name in somebody's spreadsheet.
QString withoutSigns(const QString& name)
{
    qsizetype start = 0;
    while (start < name.size() && QStringLiteral("=+@-'\"*_ ").contains(name[start]))
        ++start;
    return start > 0 ? name.mid(start) : QString();
}

} // namespace

std::vector<Problem> findNameProblems(const Applicants& applicants)
{
    std::vector<Problem> problems;
    for (const Applicant& one : applicants.list) {
        const QString& name = one.person->name;
        Problem problem;
        problem.kind = QStringLiteral("name");
        problem.field = QStringLiteral("name");
        problem.id = problemId(problem.kind, one.person->id.toString() + u'\n' + name);
        problem.people = {one.person->id};
        problem.asWritten = name;
        QString better;
        if (name.isEmpty()) {
            problem.heldBack = problem.people;
            problem.message = say("%1 gave no name.").arg(nameOf(one));
        } else if (better = turned(name); !better.isEmpty()) {
            problem.message = say("“%1” has the family name first.").arg(name);
        } else if (better = withoutSigns(name); !better.isEmpty()) {
            problem.message = say("“%1” begins with a sign that is no letter.").arg(name);
        } else if (name.contains(u'@')) {
            problem.message = say("“%1” looks like an address, not a name.").arg(name);
        } else if (inOneCase(name)) {
            better = capitalised(name);
            problem.message = name == name.toUpper() ? say("“%1” is all in capitals.").arg(name)
                                                     : say("“%1” is all in small letters.").arg(name);
        } else {
            continue;
        }
        if (!better.isEmpty()) {
            Option option{QStringLiteral("suggested"), better, {}};
            option.fix.people.push_back(*one.person);
            option.fix.people.back().name = better;
            problem.options.push_back(option);
        }
        if (!problem.isBlocking())
            problem.options.push_back(leaveAsIs());
        problems.push_back(std::move(problem));
    }
    return problems;
}

} // namespace core
