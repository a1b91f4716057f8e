// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/solver/island_solver.h"

#include "core/matching/solver/components.h"
#include "core/matching/solver/forest_search.h"
#include "core/matching/solver/fractional_matching.h"
#include "core/matching/solver/pricing.h"

#include <algorithm>

namespace core {
namespace {

/// The best matching of whole and half edges over all pairs, as far as there are pairs in it.
Result<Solution> startFractionally(Island& island, const std::vector<int>& aside, const Progress& progress)
{
    Solution solution = startGreedily(island.graph, aside);
    FractionalMatching fractional(island.graph, solution);
    for (;;) {
        if (!fractional.run(progress))
            return stopped();
        const Result<std::vector<ValuedEdge>> uncovered = findUncovered(island, solution, progress);
        if (!uncovered)
            return uncovered.error();
        if (uncovered->empty())
            break;
        addEdges(island, *uncovered);
        for (const ValuedEdge& edge : *uncovered)
            fractional.cover(edge);
    }
    fractional.breakCircles();
    return solution;
}

} // namespace

Result<Solution> solvePairs(Island& island, int floor, const std::vector<bool>& isPresent,
                            const Progress& progress)
{
    island.floor = floor;
    island.component = componentsOf(island, isPresent);
    chooseCandidates(island);
    std::vector<int> aside;
    for (int v = 0; v < island.people(); ++v)
        if (!isPresent[std::size_t(v)])
            aside.push_back(v);
    if (!needsChair(island))
        aside.push_back(island.emptyChair());
    Result<Solution> started = startFractionally(island, aside, progress);
    if (!started)
        return started.error();
    Solution solution = *std::move(started);
    if (const Outcome finished = finish(island, solution, progress); !finished)
        return finished.error();
    return solution;
}

bool needsChair(const Island& island)
{
    return std::count(island.component.begin(), island.component.end(), 0) % 2 != 0;
}

int presentIn(const Island& island, const Solution& solution)
{
    int present = 0;
    for (int v = 0; v < island.people(); ++v)
        present += !isAside(solution, v);
    return present;
}

void bringIn(const Island& island, Solution& solution, int vertex)
{
    const LaminarFamily& family = solution.family;
    qint64 dual = hasChair(island, solution) && island.mayTakeChair(vertex)
                      ? 2 * island.valueOfChair(vertex) - family.dualOf(island.emptyChair())
                      : 0;
    std::vector<qint8> scratch;
    const std::span<const qint8> row = island.points.wholeRow(vertex, scratch);
    for (int other = 0; other < island.people(); ++other) {
        const int points = row[std::size_t(other)];
        if (points >= island.floor)
            dual = std::max(dual, 2 * island.valueOfPair(vertex, other, points) - family.dualOf(other));
    }
    solution.family.setDual(vertex, std::max<qint64>(0, dual));
}

void bringInChair(const Island& island, Solution& solution)
{
    qint64 dual = 0;
    for (int v = 0; v < island.people(); ++v)
        if (island.mayTakeChair(v))
            dual = std::max(dual, 2 * island.valueOfChair(v) - solution.family.dualOf(v));
    solution.family.setDual(island.emptyChair(), dual);
}

Outcome finish(Island& island, Solution& solution, const Progress& progress)
{
    for (;;) {
        if (!ForestSearch(island.graph, solution).run(progress))
            return stopped();
        ++island.looks;
        const Result<std::vector<ValuedEdge>> uncovered = findUncovered(island, solution, progress);
        if (!uncovered)
            return uncovered.error();
        if (uncovered->empty())
            return success();
        addEdges(island, *uncovered);
        for (const ValuedEdge& edge : *uncovered)
            cover(solution, edge);
    }
}

Tally tallyOf(const Island& island, const Solution& solution)
{
    Tally tally;
    for (int v = 0; v < island.people(); ++v) {
        const int mate = solution.mateOf(v);
        if (mate < v)
            continue;
        const bool waits = mate == island.people();
        tally.placed += waits ? 0 : 2;
        tally.yielded += waits ? 0 : island.yieldedBy(v) + island.yieldedBy(mate);
        tally.loss += waits ? island.scale.person - island.valueOfChair(v)
                            : island.lossBetween(v, mate, island.points.between(v, mate));
    }
    return tally;
}

} // namespace core
