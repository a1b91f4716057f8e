// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/solver/pair_session.h"

#include "core/matching/sentence.h"
#include "core/matching/solver/components.h"
#include "core/matching/solver/islands.h"
#include "core/matching/solver/waiters.h"

#include <algorithm>
#include <utility>

// What is done with the parts: solving and mending them, and making groups of all. What happens to them when
// the problem changes is in session_changes.cpp.

namespace core {

struct PairSession::TrioIn
{
    std::size_t part = 0;
    TrioPlan plan;
    qint64 price = 0; ///< loss it adds, without ties, whose scale differs between islands
};

/// What is asked of one floor. When `wanted` people are known to be the most that can be placed, a search
/// that cannot place as many gives up early.
struct PairSession::FloorWish
{
    int floor = 0;
    int wanted = 0;
    TrioWish trio = TrioWish::Best;
};

PairSession::PairSession(const PairProblem& problem, std::vector<bool> present)
    : m_problem(problem), m_present(std::move(present))
{
    m_present.resize(std::size_t(problem.points.size()), true);
}

/// Islands of everybody, whether they are present or not: so those who come find their place.
Outcome PairSession::prepare(Progress& progress)
{
    if (m_isPrepared)
        return success();
    m_parts.clear();
    m_places.assign(m_present.size(), {});
    progress.report(translate("Matching", "Comparing people"), 0, m_problem.points.size());
    const Result<std::vector<std::vector<int>>> islands = findIslands(m_problem.points, progress);
    if (!islands)
        return islands.error();
    for (const std::vector<int>& people : *islands) {
        if (people.size() < 2)
            continue;
        Result<Island> island = makeIsland(m_problem, people, progress);
        if (!island)
            return island.error();
        for (std::size_t v = 0; v < people.size(); ++v)
            m_places[std::size_t(people[v])] = {int(m_parts.size()), int(v)};
        m_parts.push_back({*std::move(island), Solution(0), {}, false, false});
    }
    m_isPrepared = true;
    return success();
}

std::vector<bool> PairSession::presentIn(const Part& part) const
{
    std::vector<bool> present;
    for (int v = 0; v < part.island.people(); ++v)
        present.push_back(isPresent(part.island.personAt(v)));
    return present;
}

Outcome PairSession::solveParts(int floor, Progress& progress)
{
    if (const Outcome prepared = prepare(progress); !prepared)
        return prepared;
    progress.report(translate("Matching", "Finding the best pairs"), floor, PairPoints::most);
    for (Part& part : m_parts) {
        if (part.isSolved && floor == 0) {
            if (const Outcome mended = mend(part, progress); !mended)
                return mended;
            continue;
        }
        part.isSolved = false;
        Result<Solution> pairs = solvePairs(part.island, floor, presentIn(part), progress);
        if (!pairs)
            return pairs.error();
        part.pairs = *std::move(pairs);
        part.tally = tallyOf(part.island, part.pairs);
        part.isSolved = floor == 0;
        part.isTouched = false;
    }
    return success();
}

/// The empty chair comes or goes with the number of people, then the search goes on from what has changed.
Outcome PairSession::mend(Part& part, Progress& progress)
{
    if (!part.isTouched)
        return success();
    Island& island = part.island;
    const std::vector<int> before = std::exchange(island.component, componentsOf(island, presentIn(part)));
    std::erase_if(island.edges, [&](const ValuedEdge& edge) {
        return edge.b == island.emptyChair() && !island.mayTakeChair(edge.a);
    });
    for (int v = 0; v < island.people(); ++v)
        if (before[std::size_t(v)] == 0 && island.component[std::size_t(v)] > 0) // no chair for them any more
            loosen(part, v);
    island.graph = Graph(island.vertices(), island.edges);
    if (needsChair(island) && !hasChair(island, part.pairs))
        bringInChair(island, part.pairs);
    else if (!needsChair(island) && hasChair(island, part.pairs))
        setAside(part.pairs, island.emptyChair());
    part.isSolved = false; // until it is mended: a search that was stopped leaves nothing to go on from
    if (const Outcome finished = finish(island, part.pairs, progress); !finished)
        return finished;
    part.tally = tallyOf(island, part.pairs);
    part.isSolved = true;
    part.isTouched = false;
    return success();
}

/// The trio that adds least loss, wherever it is.
Result<std::optional<PairSession::TrioIn>> PairSession::findTrio(TrioWish wish, bool& isCutOff,
                                                                 Progress& progress)
{
    progress.report(translate("Matching", "Looking for the best group of three"), 0, 0);
    std::optional<TrioIn> best;
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        Island& island = m_parts[i].island;
        const Result<TrioAnswer> found =
            findTrioPlan(island, m_parts[i].pairs, wish, m_problem.trioEffort, progress);
        if (!found)
            return found.error();
        isCutOff = isCutOff || found->isCutOff;
        if (!found->plan)
            continue;
        const TrioPlan& plan = *found->plan;
        const qint64 unit = island.scale.loss;
        const qint64 price = plan.tally.loss / unit - m_parts[i].tally.loss / unit;
        const qint64 gap = (plan.gap + unit - 1) / unit;
        const qint64 gapBefore = best ? best->plan.gap : 0; // now in points of loss
        if (!best || price < best->price)
            best = TrioIn{i, plan, price};
        best->plan.gap = std::max(gap, gapBefore);
    }
    return best;
}

Result<Grouping> PairSession::groupsWithFloor(const FloorWish& wish, Progress& progress)
{
    const auto& [floor, wanted, trioWish] = wish;
    if (const Outcome solved = solveParts(floor, progress); !solved)
        return solved.error();
    Grouping grouping;
    grouping.floor = floor;
    for (const Part& part : m_parts)
        grouping.placed += part.tally.placed;
    const auto addYielded = [&](const Part& part, const Tally& tally) {
        if (part.island.scale.yield > 0)
            grouping.yielded += tally.yielded / part.island.scale.yield;
    };
    std::optional<TrioIn> trio;
    if (m_problem.mayFormTrio && (wanted == 0 || grouping.placed + 1 == wanted)) {
        Result<std::optional<TrioIn>> found = findTrio(trioWish, grouping.isCutOff, progress);
        if (!found)
            return found.error();
        trio = *std::move(found);
    }
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        const Part& part = m_parts[i];
        const bool isHere = trio && trio->part == i;
        addYielded(part, isHere ? trio->plan.tally : part.tally);
        const std::vector<int>& mates = isHere ? trio->plan.mates : part.pairs.mates;
        for (int v = 0; v < part.island.people(); ++v)
            if (const int mate = mates[std::size_t(v)]; mate > v && mate < part.island.people())
                grouping.groups.push_back({part.island.personAt(v), part.island.personAt(mate)});
        for (IslandProof& proof : isHere ? proofsOf(part.island, trio->plan.others, trio->plan.trio)
                                         : proofsOf(part.island, part.pairs, {}))
            grouping.proofs.push_back(std::move(proof));
        if (!isHere)
            continue;
        grouping.gap = trio->plan.gap;
        ++grouping.placed;
        grouping.groups.push_back({});
        for (const int vertex : trio->plan.trio)
            grouping.groups.back().push_back(part.island.personAt(vertex));
    }
    std::sort(grouping.groups.begin(), grouping.groups.end());
    for (const Part& part : m_parts) {
        grouping.effort.edges += int(part.island.edges.size());
        grouping.effort.looks += part.island.looks;
    }
    return grouping;
}

Result<Grouping> PairSession::solve(Progress& progress)
{
    return groupsWithFloor({}, progress);
}

Result<Grouping> PairSession::solveWorstFirst(Progress& progress)
{
    const Result<Grouping> anyFloor = groupsWithFloor({0, 0, TrioWish::Any}, progress);
    if (!anyFloor)
        return anyFloor;
    bool isCutOff = anyFloor->isCutOff;
    // Where somebody is left out, who that is comes before the lowest fit, and not any trio will do.
    const auto present = std::count(m_present.begin(), m_present.end(), true);
    const bool mattersWho = !m_problem.yields.empty() && anyFloor->placed < int(present);
    const TrioWish wish = mattersWho ? TrioWish::Best : TrioWish::Any;
    const Result<Grouping> fairest =
        mattersWho ? groupsWithFloor({0, 0, TrioWish::Best}, progress) : anyFloor;
    if (!fairest)
        return fairest;
    int floor = 0;
    int above = PairPoints::most + 1; // a floor at which fewer can be placed
    while (above - floor > 1) {
        const int middle = (above + floor) / 2;
        const Result<Grouping> found = groupsWithFloor({middle, anyFloor->placed, wish}, progress);
        if (!found)
            return found;
        isCutOff = isCutOff || found->isCutOff;
        const bool isWorse =
            found->placed < anyFloor->placed || (mattersWho && found->yielded > fairest->yielded);
        (isWorse ? above : floor) = middle;
    }
    Result<Grouping> best = groupsWithFloor({floor, anyFloor->placed, TrioWish::Best}, progress);
    if (best)
        best->isCutOff = best->isCutOff || isCutOff;
    return best;
}

namespace {

/// Present ones whom any of some vertices may meet, ascending. Rows of these or of all others are looked at,
/// whichever are fewer.
std::vector<int> partnersOfAny(const Island& island, const std::vector<bool>& isOne)
{
    const bool areFew = 2 * std::count(isOne.begin(), isOne.end(), true) < island.people();
    std::vector<bool> isPartner(isOne.size(), false);
    std::vector<qint8> scratch;
    for (int v = 0; v < island.people(); ++v) {
        if (isOne[std::size_t(v)] != areFew || !island.isPresent(v))
            continue;
        const std::span<const qint8> row = island.points.wholeRow(v, scratch);
        for (int other = 0; other < island.people(); ++other)
            if (row[std::size_t(other)] >= 0 && island.isPresent(other) &&
                (areFew || isOne[std::size_t(other)]))
                isPartner[std::size_t(areFew ? other : v)] = true;
    }
    std::vector<int> partners;
    for (int v = 0; v < island.people(); ++v)
        if (isPartner[std::size_t(v)])
            partners.push_back(v);
    return partners;
}

} // namespace

Result<std::vector<Shortage>> PairSession::shortages(Progress& progress)
{
    if (const Outcome solved = solveParts(0, progress); !solved)
        return solved.error();
    std::vector<Shortage> shortages;
    for (const Part& part : m_parts) {
        const Island& island = part.island;
        // Who is alone in a component of their own has nobody at all, which is another story.
        std::vector<int> sizes(std::size_t(island.people()) + 1, 0);
        for (const int component : island.component)
            if (component != Island::absent)
                ++sizes[std::size_t(component)];
        const auto hasCompany = [&](int v) {
            return island.isPresent(v) && sizes[std::size_t(island.component[std::size_t(v)])] > 1;
        };
        bool isShort = false;
        for (int v = 0; v < island.people(); ++v)
            isShort = isShort || (hasCompany(v) && part.pairs.mateOf(v) < 0);
        if (!isShort)
            continue;
        Shortage found;
        const auto mayWait = whoMayWait(island, part.pairs, progress);
        if (!mayWait)
            return stopped();
        std::vector<bool> isOne(std::size_t(island.people()), false);
        for (int v = 0; v < island.people(); ++v)
            if ((*mayWait)[std::size_t(v)] && hasCompany(v)) {
                isOne[std::size_t(v)] = true;
                found.people.push_back(island.personAt(v));
            }
        for (const int v : partnersOfAny(island, isOne))
            if (!(*mayWait)[std::size_t(v)])
                found.partners.push_back(island.personAt(v));
        shortages.push_back(std::move(found));
    }
    return shortages;
}

Result<std::vector<ForcedPair>> PairSession::cheapestPartners(int person, int most, Progress& progress)
{
    if (const Outcome solved = solveParts(0, progress); !solved)
        return solved.error();
    Part* part = partOf(person);
    if (!part || !isPresent(person) || most < 1)
        return std::vector<ForcedPair>();
    return core::cheapestPartners(part->island, part->pairs, m_problem.mayFormTrio, vertexOf(person), most,
                                  progress);
}

} // namespace core
