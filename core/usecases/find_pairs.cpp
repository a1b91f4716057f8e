// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/find_pairs.h"

#include "core/matching/sentence.h"
#include "core/usecases/change.h"
#include "core/usecases/look_at_pairs.h"

#include <algorithm>

namespace core {
namespace {

QString say(const char* text)
{
    return translate("Usecases", text);
}

Error nobodyToMatch(const Snapshot& snapshot, const Id& round)
{
    for (const Application& application : applicationsOf(snapshot, round))
        if (application.status == Status::Accepted)
            return refused(
                say("Everybody with a place has a problem in Clean-up that has to be solved first."));
    return refused(say("Nobody has a place in this round yet. Decide who is in first."));
}

/// People who wait for a decision are easily forgotten: say so beside the plan.
void noteUndecided(FoundPairs& found, const Snapshot& snapshot, size_t matched)
{
    int undecided = 0;
    int accepted = 0;
    for (const Application& application : applicationsOf(snapshot, found.round)) {
        undecided += application.status == Status::Applied;
        accepted += application.status == Status::Accepted;
    }
    if (undecided > 0)
        found.findings.push_back(
            {Severity::Warning,
             translate("Usecases", "%n person(s) applied and have neither a place nor a refusal.", nullptr,
                       undecided),
             0, say("Decide who is in again.")});
    if (const int held = accepted - int(matched); held > 0)
        found.findings.push_back(
            {Severity::Warning,
             translate("Usecases", "%n person(s) with a place are left out until a problem is solved.",
                       nullptr, held),
             0, say("See Clean-up.")});
}

/// One who waits because the number is odd needs no exception.
Outcome noteRelaxations(FoundPairs& found, MatchSession& session, Progress& progress)
{
    constexpr int few = 5;
    if (found.plan.unmatched.size() < 2 &&
        (found.plan.unmatched.empty() || session.settings().odd == OddRule::Wait))
        return success();
    auto relaxations = session.relaxations(few, progress);
    if (!relaxations)
        return relaxations.error();
    found.relaxations = *std::move(relaxations);
    for (const Relaxation& one : found.relaxations)
        found.findings.push_back({Severity::Note, inWords(one, found.question), 0,
                                  one.isException()
                                      ? say("Put them together by hand if you agree.")
                                      : say("Change the rule in the settings of the round if you agree.")});
    return success();
}

/// What was approved is not found anew.
Outcome checkApproved(const Snapshot& snapshot, const FoundPairs& found)
{
    const Round* round = snapshot.rounds.find(found.round);
    if (!round || !round->approvedAt.isValid())
        return success();
    QSet<Id> wanted;
    for (const Partnership& one : found.partnerships)
        wanted.insert(one.id);
    for (const Partnership& one : partnershipsOf(snapshot, found.round))
        if (!wanted.contains(one.id))
            return refused(
                say("The pairs of this round are approved, and this would part some of them. Repair single "
                    "pairs by hand, or take the approval back first."));
    if (found.terms && (found.terms->objective != round->objective || found.terms->weights != round->weights))
        return refused(
            say("The pairs of this round are approved, and their weights and aim with them. Take the "
                "approval back first."));
    return success();
}

} // namespace

Result<MatchSession> sessionFor(const Snapshot& snapshot, const FindWish& wish)
{
    std::vector<Id> people = peopleToMatch(snapshot, wish.round);
    if (people.empty())
        return nobodyToMatch(snapshot, wish.round);
    people.insert(people.end(), wish.also.begin(), wish.also.end());
    Snapshot asked = snapshot;
    if (!wish.weights.isEmpty()) {
        const auto weights = parseWeights(wish.weights);
        if (!weights)
            return weights.error();
        if (asked.rounds.find(wish.round))
            asked.rounds.live[wish.round].weights = weightsToJson(*weights);
    }
    if (wish.objective && asked.rounds.find(wish.round))
        asked.rounds.live[wish.round].objective = *wish.objective;
    auto question = makeQuestion(asked, wish.round, people);
    if (!question)
        return question.error();
    PlanSettings settings = planSettingsOf(question->round);
    settings.onlyUnlockedBelow = wish.onlyUnlockedBelow;
    settings.changeCost = wish.changeCost;
    return MatchSession(*std::move(question), settings);
}

void holdApproved(MatchSession& session)
{
    if (session.question().round.approvedAt.isValid())
        for (const std::vector<int>& group : std::vector(session.question().current))
            session.lock(group);
}

std::vector<Partnership> partnershipsFrom(const Snapshot& snapshot, const MatchQuestion& question,
                                          const Plan& plan)
{
    std::vector<Partnership> all;
    QSet<Id> placed;
    for (const std::vector<int>& group : plan.groups()) {
        std::vector<Id> members;
        for (const int member : group)
            members.push_back(question.at(member).person.id);
        placed.unite({members.begin(), members.end()});
        const Partnership made = makePartnership(question.round.id, members);
        const Partnership* known = snapshot.partnerships.find(made.id);
        all.push_back(known ? *known : made);
    }
    if (!question.round.approvedAt.isValid())
        return all;
    for (const Partnership& one : partnershipsOf(snapshot, question.round.id)) {
        const std::vector<Id> members = one.members();
        if (std::none_of(members.begin(), members.end(), [&](const Id& id) { return placed.contains(id); }))
            all.push_back(one);
    }
    return all;
}

Result<FoundPairs> findPairs(const Snapshot& snapshot, const FindWish& wish, Progress& progress)
{
    auto session = sessionFor(snapshot, wish);
    if (!session)
        return session.error();
    holdApproved(*session);
    auto plan = session->plan(progress);
    if (!plan)
        return plan.error();
    FoundPairs found;
    found.round = wish.round;
    found.question = session->question();
    found.plan = *std::move(plan);
    if (wish.objective || !wish.weights.isEmpty())
        found.terms = PlanTerms{found.question.round.objective, found.question.round.weights};
    found.partnerships = partnershipsFrom(snapshot, found.question, found.plan);
    found.findings = found.plan.findings;
    if (const Outcome noted = noteRelaxations(found, *session, progress); !noted)
        return noted.error();
    noteUndecided(found, snapshot, found.question.people.size());
    return found;
}

Result<Touched> takePairs(Store& store, const FoundPairs& found)
{
    if (const Outcome allowed = checkApproved(store.snapshot(), found); !allowed)
        return allowed.error();
    return changeAfterBackup(store, takePlan(store.snapshot(), found.round, found.partnerships, found.terms),
                             say("before pairs"));
}

} // namespace core
