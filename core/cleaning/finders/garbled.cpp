// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cleaning/finders/garbled.h"

#include "core/cleaning/garbled_text.h"

#include <QCoreApplication>

namespace core {
namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("CleanUp", text);
}

} // namespace

std::vector<Problem> findGarbledText(const Applicants& applicants)
{
    std::vector<Problem> problems;
    for (const Applicant& one : applicants.list) {
        Person person = *one.person;
        QStringList words;
        bool repairable = true;
        for (QString Person::*member : {&Person::name, &Person::city, &Person::institution}) {
            if (!looksGarbled(person.*member))
                continue;
            words += person.*member;
            const auto better = repaired(person.*member);
            repairable = repairable && better.has_value();
            person.*member = better.value_or(person.*member);
        }
        if (words.isEmpty())
            continue;
        Problem problem;
        problem.kind = QStringLiteral("garbled");
        problem.field = looksGarbled(one.person->name) ? QStringLiteral("name") : QStringLiteral("city");
        problem.id = problemId(problem.kind, person.id.toString() + u'\n' + words.join(u'\n'));
        problem.people = {person.id};
        problem.asWritten = words.join(QStringLiteral(", "));
        problem.message =
            say("“%1” looks as if its letters went through a wrong encoding.").arg(problem.asWritten);
        if (repairable) {
            Option option{QStringLiteral("repair"), QString(), {}};
            option.label = person.name != one.person->name ? person.name : person.city;
            option.fix.people.push_back(person);
            problem.options.push_back(option);
            problem.safe = option.id;
        }
        problem.options.push_back(leaveAsIs());
        problems.push_back(std::move(problem));
    }
    return problems;
}

} // namespace core
