// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/obstacles.h"

#include "core/cleaning/find_problems.h"
#include "core/matching/sentence.h"
#include "core/usecases/change.h"
#include "core/usecases/find_pairs.h"
#include "core/usecases/find_who.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace core {
namespace {

using Kind = OddOption::Kind;

QString say(const char* text)
{
    return translate("Usecases", text);
}

std::vector<Id> idsOf(const MatchQuestion& question, const std::vector<int>& members)
{
    std::vector<Id> ids;
    for (const int member : members)
        ids.push_back(question.at(member).person.id);
    return ids;
}

/// Volunteers whom no open problem holds back, by id.
std::vector<Id> volunteersOf(const Snapshot& snapshot, const Id& round)
{
    const QSet<Id> held = heldBack(findProblems(snapshot, round));
    std::vector<Id> volunteers;
    for (const Application& one : applicationsOf(snapshot, round))
        if (one.status == Status::Standby && !held.contains(one.person))
            volunteers.push_back(one.person);
    return volunteers;
}

std::vector<Id> partnersIn(const std::vector<Partnership>& plan, const Id& person)
{
    std::vector<Id> partners;
    for (const Partnership& one : plan)
        if (one.has(person))
            for (const Id& member : one.members())
                if (member != person)
                    partners.push_back(member);
    return partners;
}

class Options
{
public:
    Options(const Snapshot& snapshot, MatchSession& session, Progress& progress)
        : m_snapshot(snapshot), m_session(session), m_progress(progress)
    {
    }

    /// The best plan under a rule for the odd one, with the volunteers who are there.
    Result<Plan> planWith(OddRule odd)
    {
        PlanSettings settings = m_session.settings();
        settings.odd = odd;
        m_session.aim(settings);
        return m_session.plan(m_progress);
    }

    void add(Kind kind, const Plan& plan, const std::vector<Id>& people)
    {
        OddOption option;
        option.kind = kind;
        option.people = people;
        const MatchQuestion& question = m_session.question();
        option.plan = partnershipsFrom(m_snapshot, question, plan);
        option.figures = figuresOf(question, plan.objective, plan.groups());
        option.figures.unplaced = int(plan.unmatched.size());
        if (kind == Kind::CallIn)
            option.with = partnersIn(option.plan, people.front());
        if (kind == Kind::Wait)
            option.waitedBefore = question.at(*findCandidate(question, people.front())).roundsWaited;
        options.push_back(std::move(option));
    }

    std::vector<OddOption> options;

private:
    const Snapshot& m_snapshot;
    MatchSession& m_session;
    Progress& m_progress;
};

/// The group of three that was formed because the number is odd; locked ones were there anyway.
std::vector<int> newTrio(const Plan& plan)
{
    for (const PlannedGroup& trio : plan.trios)
        if (!trio.locked)
            return trio.members;
    return {};
}

/// Who waits in one plan and has a partner in the other; else whoever waits.
std::optional<int> whoWaits(const Plan& waiting, const Plan& other)
{
    for (const Unplaced& one : waiting.unmatched)
        if (std::none_of(other.unmatched.begin(), other.unmatched.end(),
                         [&](const Unplaced& alone) { return alone.person == one.person; }))
            return one.person;
    return waiting.unmatched.empty() ? std::nullopt : std::optional(waiting.unmatched.front().person);
}

QString sentenceAbout(const Snapshot& snapshot, const OddOption& option)
{
    const QString who = displayNames(snapshot, option.people);
    const QString cost = option.kind == Kind::Wait
                             ? say("The total loss is %1.").arg(option.figures.totalLoss)
                         : option.price >= 0 ? say("The total loss is %1, %2 more than when somebody waits.")
                                                   .arg(option.figures.totalLoss)
                                                   .arg(option.price)
                                             : say("The total loss is %1, %2 less than when somebody waits.")
                                                   .arg(option.figures.totalLoss)
                                                   .arg(-option.price);
    QString sentence;
    if (option.kind == Kind::Wait)
        sentence = option.waitedBefore == 0
                       ? say("%1 waits, who has not had to wait before.").arg(who)
                       : translate("Usecases",
                                   "%1 waits, who has had to wait in %n earlier round(s); nobody who has not "
                                   "could wait instead.",
                                   nullptr, option.waitedBefore)
                             .arg(who);
    else if (option.kind == Kind::Trio)
        sentence = say("%1 are a group of three.").arg(who);
    else
        sentence = say("%1 is called in, to be with %2.").arg(who, displayNames(snapshot, option.with));
    return sentence + u' ' + cost;
}

} // namespace

Result<Obstacles> findObstacles(const Snapshot& snapshot, const Id& round, int mostWaysOut,
                                Progress& progress)
{
    auto session = sessionFor(snapshot, {.round = round});
    if (!session)
        return session.error();
    holdApproved(*session);
    const auto plan = session->plan(progress);
    if (!plan)
        return plan.error();
    const MatchQuestion& question = session->question();
    Obstacles found;
    for (const Unplaced& one : plan->unmatched)
        found.alone.push_back({question.at(one.person).person.id, one.reason});
    for (const Finding& finding : plan->findings)
        if (std::find(question.findings.begin(), question.findings.end(), finding) == question.findings.end())
            found.conflicts.push_back(finding);
    if (found.alone.empty())
        return found;
    const auto relaxations = session->relaxations(mostWaysOut, progress);
    if (!relaxations)
        return relaxations.error();
    for (const Relaxation& one : *relaxations)
        found.waysOut.push_back({idsOf(question, one.pair), one.rule, one.fit, one.morePlaced, one.price,
                                 inWords(one, question)});
    return found;
}

Result<std::vector<OddOption>> oddOptions(const Snapshot& snapshot, const Id& round, Progress& progress)
{
    const std::vector<Id> volunteers = volunteersOf(snapshot, round);
    auto session = sessionFor(snapshot, {.round = round, .also = volunteers});
    if (!session)
        return session.error();
    const bool isOdd = (std::size_t(session->question().size()) - volunteers.size()) % 2 == 1;
    holdApproved(*session);
    for (const Id& volunteer : volunteers) // away until they are called
        session->withdraw(*findCandidate(session->question(), volunteer));
    Options options(snapshot, *session, progress);
    const auto waits = options.planWith(OddRule::Wait);
    const auto three = waits ? options.planWith(OddRule::Trio) : waits;
    if (!three)
        return three.error();
    // Whom nobody may meet is alone in any case; with them left out, an even number may be odd.
    const std::vector<int> trio = newTrio(*three);
    const std::optional<int> alone = whoWaits(*waits, *three);
    if (!alone || (trio.empty() && !isOdd))
        return std::vector<OddOption>();
    options.add(Kind::Wait, *waits, idsOf(session->question(), {*alone}));
    if (!trio.empty())
        options.add(Kind::Trio, *three, idsOf(session->question(), trio));
    for (const Id& volunteer : volunteers) {
        const int person = *findCandidate(session->question(), volunteer);
        session->bringBack(person);
        const auto plan = options.planWith(OddRule::Wait);
        session->withdraw(person);
        if (!plan)
            return plan.error();
        if (plan->unmatched.size() < waits->unmatched.size())
            options.add(Kind::CallIn, *plan, {volunteer});
    }
    const qint64 waiting = options.options.front().figures.totalLoss;
    for (OddOption& option : options.options) {
        option.price = option.figures.totalLoss - waiting;
        option.sentence = sentenceAbout(snapshot, option);
    }
    std::stable_sort(options.options.begin(), options.options.end(),
                     [](const OddOption& x, const OddOption& y) {
                         const auto key = [](const OddOption& one) {
                             return std::tuple(one.kind, one.kind == Kind::CallIn ? one.figures.unplaced : 0,
                                               one.kind == Kind::CallIn ? one.price : 0);
                         };
                         return key(x) < key(y);
                     });
    return std::move(options.options);
}

Result<Touched> takeOddOption(Store& store, const Id& round, const OddOption& option)
{
    const Snapshot& snapshot = store.snapshot();
    const QString before = say("before pairs");
    if (option.kind == Kind::CallIn)
        return changeAfterBackup(store, callIn(snapshot, round, option.people.front(), option.plan), before);
    const QString text =
        (option.kind == Kind::Trio ? say("Chose a group of three: %1") : say("Chose who waits: %1"))
            .arg(displayNames(snapshot, option.people));
    return changeAfterBackup(store, takeGroups(snapshot, round, option.plan, std::nullopt, text), before);
}

} // namespace core
