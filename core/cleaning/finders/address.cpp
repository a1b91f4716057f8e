// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cleaning/finders/address.h"

#include "core/base/text.h"
#include "core/domain/address.h"

#include <QCoreApplication>

namespace core {
namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("CleanUp", text);
}

Option optionFor(const QString& address, const Person& person)
{
    Option option{address, address, {}};
    option.fix.people.push_back(person);
    option.fix.people.back().email = address;
    return option;
}

Problem problemOf(const Applicant& one, const QString& subject)
{
    Problem problem;
    problem.kind = QStringLiteral("address");
    problem.field = QStringLiteral("email");
    problem.id = problemId(problem.kind, one.person->id.toString() + u'\n' + subject);
    problem.people = {one.person->id};
    problem.asWritten = one.person->email;
    return problem;
}

void judge(const Applicant& one, std::vector<Problem>& problems)
{
    const QString& email = one.person->email;
    const QString fault = faultOfAddress(email);
    const QString better = suggestAddress(email);
    if (fault.isEmpty() && better.isEmpty())
        return;
    Problem problem = problemOf(one, email);
    if (!better.isEmpty())
        problem.options.push_back(optionFor(better, *one.person));
    else if (!fault.isEmpty())
        for (const QString& address : addressesIn(email))
            problem.options.push_back(optionFor(address, *one.person));
    if (fault.isEmpty()) {
        problem.message = say("The address of %1, %2, may be mistyped.").arg(nameOf(one), email);
        problem.options.push_back(leaveAsIs());
    } else {
        problem.heldBack = problem.people;
        problem.message = email.isEmpty()
                              ? say("%1 has no e-mail address.").arg(nameOf(one))
                              : say("The address of %1, “%2”, %3.").arg(nameOf(one), email, fault);
    }
    problems.push_back(std::move(problem));
}

/// Two people behind one mailbox, after somebody decided that they are two: letters could reach the wrong
/// one.
void judgeShared(const Applicants& applicants, std::vector<Problem>& problems)
{
    QSet<QString> decided;
    for (const Decision& decision : applicants.snapshot->decisions.live)
        decided.insert(decision.problem);
    QHash<QString, const Applicant*> first;
    for (const Applicant& one : applicants.list) {
        const QString key = foldedAddress(one.person->email);
        if (key.isEmpty())
            continue;
        const Applicant*& other = first[key];
        if (!other) {
            other = &one;
            continue;
        }
        if (!decided.contains(problemId(QStringLiteral("duplicate"), other->person->id, one.person->id)))
            continue; // still to be decided whether they are one person
        Problem problem = problemOf(one, QStringLiteral("shared"));
        problem.people.push_back(other->person->id);
        problem.heldBack = {one.person->id};
        problem.message =
            say("%1 and %2 share the address %3, so letters could reach the wrong one. Give %1 an own one.")
                .arg(nameOf(one), nameOf(*other), one.person->email);
        problems.push_back(std::move(problem));
    }
}

} // namespace

std::vector<Problem> findAddressProblems(const Applicants& applicants)
{
    std::vector<Problem> problems;
    for (const Applicant& one : applicants.list)
        judge(one, problems);
    judgeShared(applicants, problems);
    return problems;
}

} // namespace core
