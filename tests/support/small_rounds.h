// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Rounds of a few people with locks, former partners, people who waited and partnerships of now, and the best
// plan of them by trying all: what every plan is compared with.

#include "core/matching/figures.h"
#include "core/matching/fit.h"
#include "core/matching/match_session.h"
#include "core/matching/rules/catalogue.h"
#include "tests/support/couples.h"
#include "tests/support/point_table.h"

namespace support {

inline core::Plan planned(const core::MatchQuestion& question, const core::PlanSettings& settings)
{
    core::NoProgress progress;
    const core::Result<core::Plan> plan = core::planPairs(question, settings, progress);
    if (!plan)
        qFatal("%s", qPrintable(plan.error().message));
    return *plan;
}

inline std::vector<core::PlannedGroup> groupsOf(const core::Plan& plan)
{
    std::vector<core::PlannedGroup> groups = plan.pairs;
    groups.insert(groups.end(), plan.trios.begin(), plan.trios.end());
    return groups;
}

/// Locks some pairs, also such as break a rule.
inline void lockSome(MadeRound& made, int count, Dice& dice)
{
    std::vector<core::Id> people = made.people;
    for (int i = 0; i < count && people.size() >= 2; ++i) {
        std::vector<core::Id> members;
        for (int j = 0; j < 2 + (dice.percent(20) && people.size() > 2); ++j) {
            const auto at = people.begin() + dice.below(int(people.size()));
            members.push_back(*at);
            people.erase(at);
        }
        core::Partnership partnership = core::makePartnership(made.round, members);
        partnership.locked = true;
        keep(made.snapshot.partnerships, partnership);
    }
}

/// Some applied to the round before: paired there, left without a partner, or gone before it began.
inline void giveHistory(MadeRound& made, Dice& dice)
{
    const core::Round before = core::roundsInOrder(made.snapshot).front();
    for (const core::Id& person : made.people) {
        if (dice.percent(40))
            continue;
        core::Application application;
        application.id = core::Id::named(QStringLiteral("before\n%1").arg(person.toString()));
        application.round = before.id;
        application.person = person;
        application.status = dice.percent(30)   ? core::Status::Waiting
                             : dice.percent(20) ? core::Status::Withdrawn
                                                : core::Status::Accepted;
        keep(made.snapshot.applications, application);
    }
}

/// Partnerships of now for nearly everybody, rules or not; nobody is locked in them.
inline void pairSome(MadeRound& made, Dice& dice)
{
    std::vector<core::Id> people;
    for (const core::Id& person : made.people)
        if (!core::findPartnership(made.snapshot, made.round, person))
            people.insert(people.begin() + dice.below(int(people.size()) + 1), person);
    while (people.size() >= 2 && dice.percent(90)) {
        const std::size_t size = people.size() == 3 && dice.percent(50) ? 3 : 2;
        keep(made.snapshot.partnerships,
             core::makePartnership(made.round, {people.end() - std::ptrdiff_t(size), people.end()}));
        people.resize(people.size() - size);
    }
}

/// A few people whose countries repeat, so that rules bite.
inline MadeRound smallRound(int people, unsigned seed, Dice& dice)
{
    MadeRound made = makeRound({.people = people,
                                .countries = 2 + dice.below(6),
                                .seed = seed,
                                .formerPercent = 50,
                                .apartPairs = dice.below(6)});
    lockSome(made, dice.percent(40) ? 1 + dice.below(2) : 0, dice);
    return made;
}

/// Those who are not locked, as a problem of their own; `table` is filled.
struct OpenPeople
{
    std::vector<int> people;
    PointTable table{0};
    core::PairProblem problem{.points = table};

    OpenPeople(const core::MatchQuestion& question, const core::PlanSettings& settings)
    {
        for (int person = 0; person < question.size(); ++person)
            if (std::none_of(question.locks.begin(), question.locks.end(), [&](const core::Lock& lock) {
                    return std::count(lock.members.begin(), lock.members.end(), person) > 0;
                }))
                people.push_back(person);
        table = PointTable(int(people.size()));
        for (std::size_t a = 0; a < people.size(); ++a)
            for (std::size_t b = a + 1; b < people.size(); ++b)
                if (core::mayMeet(question, people[a], people[b]))
                    table.set(int(a), int(b), core::quickFit(question, people[a], people[b]));
        problem.mayFormTrio = settings.odd == core::OddRule::Trio;
        for (int fit = 0; fit <= core::PairPoints::most; ++fit)
            problem.loss[std::size_t(fit)] = core::costOfFit(fit, settings.objective) + settings.changeCost;
        for (const int person : people) {
            const core::Candidate& one = question.at(person);
            problem.yields.push_back(one.roundsWaited > 0 ? std::max(0, 2 - one.roundsWaited)
                                     : one.earlierRounds && settings.changeCost == 0 ? 3
                                                                                     : 2);
        }
        problem.sparedTogether = settings.changeCost;
        problem.together.assign(people.size(), {-1, -1});
        for (const std::vector<int>& group : question.current)
            for (const int one : group)
                for (const int other : group)
                    if (const int a = placeOf(one), b = placeOf(other); one != other && a >= 0 && b >= 0) {
                        auto& [first, second] = problem.together[std::size_t(a)];
                        (first < 0 ? first : second) = b;
                    }
    }
    OpenPeople(const OpenPeople&) = delete;
    OpenPeople& operator=(const OpenPeople&) = delete;

    int placeOf(int person) const
    {
        const auto at = std::find(people.begin(), people.end(), person);
        return at == people.end() ? -1 : int(at - people.begin());
    }
};

/// The best groups of those who are not locked, by trying all.
inline Best bestOfOpen(const core::MatchQuestion& question, const core::PlanSettings& settings)
{
    const OpenPeople open(question, settings);
    const Best all = bestByTryingAll(open.problem);
    for (int floor = 100; floor > 0 && settings.objective == core::Objective::WorstFirst; --floor)
        if (const Best best = bestByTryingAll(open.problem, floor);
            best.placed == all.placed && best.yielded == all.yielded)
            return best;
    return all;
}

/// The same of what a plan found.
inline Best foundBy(const core::MatchQuestion& question, const core::PlanSettings& settings,
                    const core::Plan& plan)
{
    const OpenPeople open(question, settings);
    std::vector<std::vector<int>> groups;
    for (const core::PlannedGroup& group : groupsOf(plan)) {
        if (group.locked)
            continue;
        groups.push_back({});
        for (const int member : group.members)
            groups.back().push_back(open.placeOf(member));
    }
    return resultOf(open.problem, groups);
}

} // namespace support
