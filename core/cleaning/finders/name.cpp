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

/// "García, María" → "María García"; empty when the name is not written like that.
QString turned(const QString& name)
{
    const qsizetype comma = name.indexOf(u',');
    if (comma <= 0 || name.count(u',') != 1)
        return {};
    const QString family = tidyText(name.left(comma));
    const QString given = tidyText(name.mid(comma + 1));
    return family.isEmpty() || given.isEmpty() ? QString() : given + u' ' + family;
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
        } else if (name.size() > 3 && name == name.toUpper() && name != name.toLower()) {
            better = capitalised(name);
            problem.message = say("“%1” is all in capitals.").arg(name);
        } else if (name.size() > 3 && name == name.toLower() && name != name.toUpper()) {
            better = capitalised(name);
            problem.message = say("“%1” is all in small letters.").arg(name);
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
