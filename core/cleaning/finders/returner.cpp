// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cleaning/finders/returner.h"

#include "core/base/text.h"
#include "core/cleaning/likeness.h"
#include "core/domain/same_person.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace core {
namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("CleanUp", text);
}

/// The last application to another round of everybody who is not in this one, by person.
std::vector<Applicant> peopleOfOtherRounds(const Applicants& applicants)
{
    const Snapshot& snapshot = *applicants.snapshot;
    const SamePeople same(snapshot);
    QSet<Id> here;
    for (const Application& application : snapshot.applications.live)
        if (application.round == applicants.round.id)
            here.insert(same.of(application.person));
    const auto opening = [&](const Application& one) {
        const Round* round = snapshot.rounds.find(one.round);
        return round ? round->opens : QDateTime();
    };
    QMap<Id, const Application*> last;
    for (const Application& application : snapshot.applications.live) {
        const bool counts = application.status != Status::Rejected && application.status != Status::Merged;
        if (application.round == applicants.round.id || !counts || here.contains(same.of(application.person)))
            continue;
        const Application*& known = last[application.person];
        if (!known || opening(*known) < opening(application))
            known = &application;
    }
    std::vector<Applicant> people;
    for (auto at = last.begin(); at != last.end(); ++at)
        if (const Person* person = snapshot.people.find(at.key()))
            people.push_back({person, at.value()});
    return people;
}

/// Somebody from the same place with the same given name may have married since.
bool surnameMayHaveChanged(const Likeness& a, const Likeness& b)
{
    const Person& p = *a.who.person;
    const Person& q = *b.who.person;
    const auto alike = [](const QString& x, const QString& y) {
        return !x.isEmpty() && foldText(x) == foldText(y);
    };
    return a.words.size() > 1 && b.words.size() > 1 && a.words.front() == b.words.front() &&
           a.words.front().size() > 2 && alike(p.institution, q.institution) && p.country == q.country;
}

std::optional<Clue> clueAcrossRounds(const Likeness& now, const Likeness& then)
{
    if (const auto clue = clueBetween(now, then))
        return clue;
    if (surnameMayHaveChanged(now, then))
        return Clue{say("the same given name and workplace"), 2};
    return {};
}

std::vector<quint64> cluesAcrossRounds(const Likeness& one)
{
    std::vector<quint64> clues = cluesOf(one);
    if (const QString place = foldText(one.who.person->institution); !place.isEmpty())
        clues.push_back(clueOf('w', one.words.value(0) + u' ' + place));
    return clues;
}

struct Crowd
{
    std::vector<Likeness> people;
    std::vector<std::vector<quint64>> clues;
};

Crowd crowdOf(const std::vector<Applicant>& people)
{
    Crowd crowd;
    for (const Applicant& one : people) {
        crowd.people.push_back(likenessOf(one));
        crowd.clues.push_back(cluesAcrossRounds(crowd.people.back()));
    }
    return crowd;
}

/// The record that earlier answers have linked this one to: links make a chain, the newest at its end.
Person endOfChain(const Snapshot& snapshot, const Person& person)
{
    const Person* end = &person;
    for (int steps = 0; steps < 20 && !end->sameAs.isNull(); ++steps)
        if (const Person* next = snapshot.people.find(end->sameAs))
            end = next;
    return *end;
}

/// The person of this round stays; the earlier record points at it, so that all that was done then counts
/// now.
Problem problemOf(const Applicants& applicants, const Likeness& now, const Likeness& then, const Clue& clue)
{
    Problem problem;
    problem.kind = QStringLiteral("returner");
    problem.id = problemId(problem.kind, now.who.person->id, then.who.person->id);
    problem.people = {now.who.person->id, then.who.person->id};
    problem.looseness = clue.looseness;
    const Round* round = applicants.snapshot->rounds.find(then.who.application->round);
    problem.message = say("%1 may be %2 (%3) of “%4”: %5. Linked, former partners of both stay apart.")
                          .arg(nameOf(now.who), nameOf(then.who),
                               then.who.person->email.isEmpty() ? say("no address") : then.who.person->email,
                               round ? round->label : QString(), clue.why);
    Option link{QStringLiteral("same"), say("Same person: link the two"), {}};
    link.fix.people.push_back(endOfChain(*applicants.snapshot, *then.who.person));
    link.fix.people.back().sameAs = now.who.person->id;
    problem.options.push_back(link);
    Option different = leaveAsIs();
    different.id = QStringLiteral("different");
    different.label = say("Two people");
    problem.options.push_back(different);
    if (!now.mailbox.isEmpty() && now.mailbox == then.mailbox && !now.isShared && now.name == then.name)
        problem.safe = link.id;
    return problem;
}

} // namespace

std::vector<Problem> findReturners(const Applicants& applicants)
{
    const Crowd before = crowdOf(peopleOfOtherRounds(applicants));
    std::vector<Problem> problems;
    if (before.people.empty())
        return problems;
    QSet<Id> returned; // whoever is known to have been here needs no guess
    for (const Application& application : applicants.snapshot->applications.live)
        if (application.round != applicants.round.id && application.status != Status::Rejected)
            returned.insert(application.person);
    const Crowd now = crowdOf(applicants.list);
    const std::vector<std::vector<size_t>> met = meetings(now.clues, before.clues, false);
    for (size_t at = 0; at < now.people.size(); ++at)
        for (const size_t other : met[at]) {
            const auto clue = clueAcrossRounds(now.people[at], before.people[other]);
            const bool isKnown = returned.contains(now.people[at].who.person->id);
            if (clue && !(isKnown && clue->looseness > 0))
                problems.push_back(problemOf(applicants, now.people[at], before.people[other], *clue));
        }
    return problems;
}

} // namespace core
