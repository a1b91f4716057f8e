// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Ways to tamper with a good certificate so that it proves nothing any more, and what the judge may say to
// each: the first condition that is broken. For tests of the judge.

#include "tests/support/certificates.h"
#include "tests/support/hard_tables.h"

#include <functional>

namespace support {

struct Good
{
    PointTable table;
    core::Objective objective = core::Objective::Balanced;
    core::Certificate certificate;
};

/// `hasTerms`: some yield to others, or were together and are to stay so.
inline Good goodOne(unsigned seed, int people, bool mayFormTrio, bool hasTerms = false)
{
    Dice dice(seed);
    Good good{hardTable(int(seed)).make(people, dice), core::Objective::Balanced, {}};
    good.objective = dice.percent(50)
                         ? core::Objective::Balanced
                         : (dice.percent(50) ? core::Objective::Total : core::Objective::WorstFirst);
    core::PairProblem problem = problemOf(good.table, good.objective, mayFormTrio);
    if (hasTerms)
        addTerms(problem, dice);
    core::NoProgress progress;
    const auto found = good.objective == core::Objective::WorstFirst
                           ? core::solveWorstFirst(problem, progress)
                           : core::solve(problem, progress);
    if (!found)
        qFatal("stopped");
    good.certificate = certificateOf(problem, good.objective, *found);
    return good;
}

inline int costOf(const Good& good, int fit)
{
    return core::costOfFit(fit, good.objective);
}

inline bool isTrio(const std::vector<int>& group)
{
    return group.size() == 3;
}

inline int mateIn(const core::Certificate& certificate, int person)
{
    for (const std::vector<int>& group : certificate.groups)
        if (group.size() == 2 && (group[0] == person || group[1] == person))
            return group[0] == person ? group[1] : group[0];
    return -1;
}

/// One way to tamper: changes the certificate, or says that there was nothing here to change.
struct Tampering
{
    const char* name;
    const char* objections; ///< regular expression of what the judge may say
    std::function<bool(const Good& good, core::Certificate& certificate, Dice& dice)> change;
};

template <class List>
auto& oneOf(List& list, Dice& dice)
{
    return list[std::size_t(dice.below(int(list.size())))];
}

inline std::vector<int>* somePair(core::Certificate& certificate, Dice& dice)
{
    if (certificate.groups.empty())
        return nullptr;
    std::vector<int>& group = oneOf(certificate.groups, dice);
    return isTrio(group) ? nullptr : &group;
}

/// Those of sets inside as well.
inline std::vector<int> allMembers(const core::Certificate::Island& island,
                                   const core::Certificate::OddSet& set)
{
    std::vector<int> members = set.members;
    for (const int inner : set.inner)
        for (const int member : allMembers(island, island.sets[std::size_t(inner)]))
            members.push_back(member);
    return members;
}
inline bool holdsChair(const core::Certificate::Island& island, const core::Certificate::OddSet& set)
{
    return set.hasChair || std::any_of(set.inner.begin(), set.inner.end(), [&](int inner) {
               return holdsChair(island, island.sets[std::size_t(inner)]);
           });
}

/// Is its dual needed to cover a pair? Not where nobody in the set may meet, as when a trio left it.
inline bool isNeeded(const Good& good, const core::Certificate::Island& island,
                     const core::Certificate::OddSet& set, int person)
{
    const auto holds = [](const std::vector<int>& list, int one) {
        return std::find(list.begin(), list.end(), one) != list.end();
    };
    const auto dualOf = [&](int one) {
        const auto at = std::find(island.members.begin(), island.members.end(), one);
        return island.duals[std::size_t(at - island.members.begin())];
    };
    qint64 chairUnused = dualOf(person) + island.chair.value_or(0) - 2 * island.person;
    for (const core::Certificate::OddSet& other : island.sets)
        chairUnused += holdsChair(island, other) && holds(allMembers(island, other), person) ? other.dual : 0;
    if (holdsChair(island, set) && chairUnused < set.dual)
        return true;
    for (const int mate : allMembers(island, set)) {
        const int points = good.table.between(person, mate);
        if (mate == person || points < 0 || points < good.certificate.floor)
            continue;
        qint64 unused =
            dualOf(person) + dualOf(mate) - 4 * island.person + 2 * island.loss * costOf(good, points);
        for (const core::Certificate::OddSet& other : island.sets)
            if (const std::vector<int> all = allMembers(island, other);
                holds(all, person) && holds(all, mate))
                unused += other.dual;
        if (unused < set.dual)
            return true;
    }
    return false;
}

/// A set that counts for more than rounding leaves over, and for somebody in it.
inline core::Certificate::OddSet* someSet(const Good& good, core::Certificate& certificate, Dice& dice,
                                          core::Certificate::Island** around = nullptr)
{
    std::vector<std::pair<core::Certificate::Island*, core::Certificate::OddSet*>> sets;
    for (core::Certificate::Island& island : certificate.islands)
        for (core::Certificate::OddSet& set : island.sets)
            if (const std::vector<int> all = allMembers(island, set);
                set.dual >= 2 * island.loss && std::any_of(all.begin(), all.end(), [&](int person) {
                    return isNeeded(good, island, set, person);
                }))
                sets.push_back({&island, &set});
    if (sets.empty())
        return nullptr;
    const auto& [island, set] = oneOf(sets, dice);
    if (around)
        *around = island;
    return set;
}

inline core::Certificate::Island* someIsland(core::Certificate& certificate, Dice& dice)
{
    return certificate.islands.empty() ? nullptr : &oneOf(certificate.islands, dice);
}

inline bool shiftDual(core::Certificate& certificate, Dice& dice, int direction)
{
    core::Certificate::Island* island = someIsland(certificate, dice);
    if (!island || island->duals.empty())
        return false;
    oneOf(island->duals, dice) += direction * 2 * island->loss;
    return true;
}

inline constexpr const char* room = "leave room";
inline constexpr const char* uncovered = "do not cover";

inline bool dropPair(const Good&, core::Certificate& certificate, Dice& dice)
{
    const std::vector<int>* pair = somePair(certificate, dice);
    if (pair)
        certificate.groups.erase(certificate.groups.begin() + (pair - certificate.groups.data()));
    return pair;
}

inline bool removeFromSet(const Good& good, core::Certificate& certificate, Dice& dice)
{
    core::Certificate::Island* island = nullptr;
    core::Certificate::OddSet* set = someSet(good, certificate, dice, &island);
    if (!set || set->members.empty())
        return false;
    const auto leaves = set->members.begin() + dice.below(int(set->members.size()));
    const bool wasNeeded = isNeeded(good, *island, *set, *leaves);
    set->members.erase(leaves);
    return wasNeeded;
}

inline bool addToSet(const Good& good, core::Certificate& certificate, Dice& dice)
{
    core::Certificate::Island* island = nullptr;
    core::Certificate::OddSet* set = someSet(good, certificate, dice, &island);
    if (!set)
        return false;
    const std::vector<int> all = allMembers(*island, *set);
    const int person = oneOf(island->members, dice);
    if (all.size() % 2 == std::size_t(holdsChair(*island, *set)) ||
        std::count(all.begin(), all.end(), person))
        return false;
    set->members.push_back(person);
    return true;
}

inline bool removeSet(const Good& good, core::Certificate& certificate, Dice& dice)
{
    core::Certificate::Island* island = nullptr;
    core::Certificate::OddSet* set = someSet(good, certificate, dice, &island);
    if (!set)
        return false;
    const int removed = int(set - island->sets.data());
    for (core::Certificate::OddSet& other : island->sets) { // what was inside stays inside what was around
        const bool wasInside = std::erase(other.inner, removed) > 0;
        if (wasInside) {
            other.inner.insert(other.inner.end(), set->inner.begin(), set->inner.end());
            other.members.insert(other.members.end(), set->members.begin(), set->members.end());
            other.hasChair = other.hasChair || set->hasChair;
        }
        for (int& inner : other.inner)
            inner -= inner > removed;
    }
    island->sets.erase(island->sets.begin() + removed);
    return true;
}

/// Two pairs exchange partners; where that loses nothing, nothing was broken.
inline bool swapMates(const Good& good, core::Certificate& certificate, Dice& dice)
{
    std::vector<int>* one = somePair(certificate, dice);
    std::vector<int>* other = somePair(certificate, dice);
    if (!one || !other || one == other)
        return false;
    const auto cost = [&](const std::vector<int>& pair) {
        const int points = good.table.between(pair[0], pair[1]);
        return points < 0 ? 0 : costOf(good, points);
    };
    const auto isAllowed = [&](const std::vector<int>& pair) {
        return good.table.between(pair[0], pair[1]) >= certificate.floor;
    };
    const int before = cost(*one) + cost(*other);
    std::swap((*one)[1], (*other)[0]);
    return !isAllowed(*one) || !isAllowed(*other) || cost(*one) + cost(*other) != before;
}

inline bool putInTwoGroups(const Good&, core::Certificate& certificate, Dice& dice)
{
    std::vector<int>* one = somePair(certificate, dice);
    const std::vector<int>* other = somePair(certificate, dice);
    if (!one || !other || one == other)
        return false;
    (*one)[1] = (*other)[0];
    return true;
}

inline bool changeObjective(const Good& good, core::Certificate& certificate, Dice&)
{
    bool differs = false;
    for (const std::vector<int>& group : certificate.groups)
        differs = differs || (!isTrio(group) && good.table.between(group[0], group[1]) < 99);
    certificate.objective =
        certificate.objective == core::Objective::Total ? core::Objective::Balanced : core::Objective::Total;
    return differs;
}

inline bool raiseFloor(const Good& good, core::Certificate& certificate, Dice& dice)
{
    const std::vector<int>* pair = somePair(certificate, dice);
    if (!pair || good.table.between((*pair)[0], (*pair)[1]) >= 100)
        return false;
    certificate.floor = good.table.between((*pair)[0], (*pair)[1]) + 1;
    return true;
}

inline bool fixPair(const Good&, core::Certificate& certificate, Dice& dice)
{
    const std::vector<int>* pair = somePair(certificate, dice);
    if (pair)
        certificate.fixed.push_back(*pair);
    return pair;
}

inline bool fixWhoIsNotTogether(const Good&, core::Certificate& certificate, Dice& dice)
{
    const std::vector<int>* one = somePair(certificate, dice);
    const std::vector<int>* other = somePair(certificate, dice);
    if (!one || !other || one == other)
        return false;
    certificate.fixed.push_back({(*one)[0], (*other)[0]});
    return true;
}

/// Somebody who has a partner, or might have one, is no longer in any island.
inline bool hidePerson(const Good& good, core::Certificate& certificate, Dice& dice)
{
    core::Certificate::Island* island = someIsland(certificate, dice);
    if (!island || island->members.size() < 2)
        return false;
    const int at = dice.below(int(island->members.size()));
    const int person = island->members[std::size_t(at)];
    bool mayMeetSomebody = mateIn(certificate, person) >= 0;
    for (const int other : island->members)
        mayMeetSomebody =
            mayMeetSomebody || (other != person && good.table.between(person, other) >= certificate.floor);
    island->members.erase(island->members.begin() + at);
    island->duals.erase(island->duals.begin() + at);
    return mayMeetSomebody;
}

inline bool listTwice(const Good&, core::Certificate& certificate, Dice& dice)
{
    core::Certificate::Island* island = someIsland(certificate, dice);
    if (!island || island->members.empty())
        return false;
    island->members.push_back(island->members.front());
    island->duals.push_back(0);
    return true;
}

inline bool addChair(const Good&, core::Certificate& certificate, Dice& dice)
{
    core::Certificate::Island* island = someIsland(certificate, dice);
    if (!island || island->members.size() % 2 != 0)
        return false;
    island->chair = 4 * island->person;
    return true;
}

inline bool shiftChair(core::Certificate& certificate, Dice& dice, int direction)
{
    core::Certificate::Island* island = someIsland(certificate, dice);
    if (!island || !island->chair)
        return false;
    *island->chair += direction * 2 * island->loss;
    return true;
}

inline bool cheapenPerson(const Good&, core::Certificate& certificate, Dice& dice)
{
    core::Certificate::Island* island = someIsland(certificate, dice);
    if (!island)
        return false;
    island->person = island->loss * dice.below(100);
    return true;
}

/// In two halves, between which there are pairs.
inline bool splitIsland(const Good& good, core::Certificate& certificate, Dice& dice)
{
    core::Certificate::Island* island = someIsland(certificate, dice);
    if (!island || island->chair || !island->sets.empty())
        return false;
    core::Certificate::Island second = *island;
    const auto half = std::ptrdiff_t(island->members.size() / 2);
    island->members.resize(std::size_t(half));
    island->duals.resize(std::size_t(half));
    second.members.erase(second.members.begin(), second.members.begin() + half);
    second.duals.erase(second.duals.begin(), second.duals.begin() + half);
    bool mayMeet = false;
    for (const int a : island->members)
        for (const int b : second.members)
            mayMeet = mayMeet || good.table.between(a, b) >= std::max(0, certificate.floor);
    certificate.islands.push_back(second);
    return mayMeet;
}

inline bool growTrio(const Good&, core::Certificate& certificate, Dice& dice)
{
    std::vector<int>* one = somePair(certificate, dice);
    std::vector<int>* other = somePair(certificate, dice);
    if (!one || !other || one == other)
        return false;
    one->push_back((*other)[0]);
    certificate.groups.erase(certificate.groups.begin() + (other - certificate.groups.data()));
    return true;
}

inline const std::vector<Tampering>& tamperings()
{
    static const std::vector<Tampering> all = {
        {"drop a pair", room, dropPair},
        {"shift a dual down", "do not cover|below 0",
         [](const Good&, core::Certificate& c, Dice& dice) { return shiftDual(c, dice, -1); }},
        {"shift a dual up", room,
         [](const Good&, core::Certificate& c, Dice& dice) { return shiftDual(c, dice, 1); }},
        {"take somebody out of a set", "do not cover|overlap", removeFromSet},
        {"put somebody into a set", "leave room|overlap", addToSet},
        {"remove a set", uncovered, removeSet},
        {"swap two mates", "leave room|a rule forbids|below the promised|of another island", swapMates},
        {"put somebody in two groups", "is in two groups|a rule forbids|below the promised", putInTwoGroups},
        {"change the objective", "do not cover|leave room|does not count more", changeObjective},
        {"raise the floor", "below the promised", raiseFloor},
        {"fix what was found", "locked", fixPair},
        {"fix who is not together", "locked", fixWhoIsNotTogether},
        {"hide somebody", "are not of one island|of another island|its number is even|out of its island",
         hidePerson},
        {"list somebody twice", "listed twice", listTwice},
        {"a chair too many", "its number is even", addChair},
        {"shift the chair down", "do not cover|below 0",
         [](const Good&, core::Certificate& c, Dice& dice) { return shiftChair(c, dice, -1); }},
        {"shift the chair up", room,
         [](const Good&, core::Certificate& c, Dice& dice) { return shiftChair(c, dice, 1); }},
        {"make placing cheap", "does not count more", cheapenPerson},
        {"split an island", "island", splitIsland},
        {"a trio of a pair and a half",
         "leave room|a rule forbids|below the promised|more than one|but also in", growTrio},
    };
    return all;
}

} // namespace support
