// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cleaning/finders/address.h"

#include "core/base/text.h"
#include "core/cleaning/likeness.h"
#include "core/domain/address.h"

#include <QCoreApplication>

#include <algorithm>

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

/// The domain; empty without a sign.
QString behindSign(const QString& email)
{
    return email.contains(u'@') ? domainOf(email) : QString();
}

/// Domains that applicants of the round have, with how many there are of each.
class Domains
{
public:
    explicit Domains(const Applicants& applicants)
    {
        for (const Applicant& one : applicants.list)
            ++m_people[behindSign(one.person->email)];
        for (auto at = m_people.begin(); at != m_people.end(); ++at)
            if (at.value() >= enough && at.key().size() >= longDomain)
                m_usual += at.key();
        m_usual.sort();
    }

    /// The domain of several others that is a letter away from one that nobody else has; empty when there is
    /// none.
    QString usualFor(const QString& domain) const
    {
        if (m_people.value(domain) > 1)
            return {};
        for (const QString& usual : m_usual)
            if (editDistance(domain, usual, 1) == 1)
                return usual;
        return {};
    }

private:
    static constexpr int enough = 4;
    static constexpr qsizetype longDomain = 9;
    QMap<QString, int> m_people;
    QStringList m_usual;
};

void judge(const Applicant& one, const Domains& domains, std::vector<Problem>& problems)
{
    const QString& email = one.person->email;
    const QString fault = faultOfAddress(email);
    QString better = suggestAddress(email);
    if (const QString usual = domains.usualFor(behindSign(email)); better.isEmpty() && !usual.isEmpty())
        better = localOf(email) + u'@' + usual;
    if (fault.isEmpty() && better.isEmpty() && !hasUnknownEnding(email))
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

Problem sharedProblem(const Applicant& one, const Applicant& other)
{
    Problem problem = problemOf(one, QStringLiteral("shared"));
    problem.people.push_back(other.person->id);
    problem.heldBack = {one.person->id};
    problem.message =
        say("%1 and %2 share the address %3, so letters could reach the wrong one. Give %1 an own one.")
            .arg(nameOf(one), nameOf(other), one.person->email);
    return problem;
}

/// Two people behind one mailbox, after somebody decided that they are two or where it is one of a place:
/// letters could reach the wrong one.
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
        const bool areTwo =
            decided.contains(problemId(QStringLiteral("duplicate"), other->person->id, one.person->id)) ||
            !clueBetween(likenessOf(*other), likenessOf(one));
        if (areTwo) // else it is still to be decided whether they are one person
            problems.push_back(sharedProblem(one, *other));
    }
    // Alone, but others at that place read it too.
    for (const Applicant& one : applicants.list) {
        const QString& email = one.person->email;
        if (!isSharedMailbox(email) || !faultOfAddress(email).isEmpty())
            continue;
        const bool isAsked = std::any_of(problems.begin(), problems.end(), [&](const Problem& problem) {
            return problem.people.front() == one.person->id;
        });
        if (isAsked)
            continue;
        Problem problem = problemOf(one, QStringLiteral("place\n") + email);
        problem.message = say("%1 of %2 looks like the mailbox of a place that several people read.")
                              .arg(email, nameOf(one));
        problem.options.push_back(leaveAsIs());
        problems.push_back(std::move(problem));
    }
}

} // namespace

std::vector<Problem> findAddressProblems(const Applicants& applicants)
{
    std::vector<Problem> problems;
    const Domains domains(applicants);
    for (const Applicant& one : applicants.list)
        judge(one, domains, problems);
    judgeShared(applicants, problems);
    return problems;
}

} // namespace core
