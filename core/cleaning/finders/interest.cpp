// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cleaning/finders/interest.h"

#include "core/cleaning/near_terms.h"

#include <QCoreApplication>
#include <QHash>

namespace core {
namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("CleanUp", text);
}

Option optionFor(const NearTerm& rare)
{
    Option option{rare.nearTo, rare.nearTo, {}};
    for (const Applicant& one : rare.people) {
        option.fix.applications.push_back(*one.application);
        QStringList& interests = option.fix.applications.back().interests;
        interests[interests.indexOf(rare.text)] = rare.nearTo;
        interests.removeDuplicates();
    }
    return option;
}

Problem problemOf(const NearTerm& rare, int usualPeople)
{
    Problem problem;
    problem.kind = QStringLiteral("interest");
    problem.id = nearTermsId(rare.text, rare.nearTo);
    problem.byWords = true;
    problem.asWritten = rare.text;
    problem.looseness = rare.looseness;
    for (const Applicant& one : rare.people)
        problem.people.push_back(one.person->id);
    problem.options.push_back(optionFor(rare));
    problem.options.push_back(leaveAsIs());
    if (rare.looseness == SameLetters)
        problem.safe = problem.options.front().id;
    problem.message =
        say("“%1” (%2) is nearly “%3”, which %4.")
            .arg(rare.text, namesOf(rare.people), rare.nearTo,
                 QCoreApplication::translate("CleanUp", "%n person(s) wrote", nullptr, usualPeople));
    return problem;
}

} // namespace

std::vector<Problem> findNearInterests(const Applicants& applicants)
{
    QHash<QString, int> people;
    std::vector<Problem> problems;
    const std::vector<NearTerm> terms = nearTerms(applicants, FewLetters, {});
    for (const NearTerm& term : terms)
        people.insert(term.text, int(term.people.size()));
    for (const NearTerm& term : terms)
        if (!term.nearTo.isEmpty())
            problems.push_back(problemOf(term, people.value(term.nearTo)));
    return problems;
}

} // namespace core
