// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/solver/solve.h"

#include "core/matching/sentence.h"
#include "core/matching/solver/islands.h"
#include "core/matching/solver/trio_search.h"

#include <algorithm>

namespace core {
namespace {

struct SolvedIsland
{
    Island island;
    Solution pairs;
    Tally tally;
};

struct TrioIn
{
    std::size_t island = 0;
    TrioPlan plan;
    qint64 price = 0; ///< loss it adds, without ties, whose scale differs between islands
};

Result<std::vector<SolvedIsland>> solveIslands(const Problem& problem, Progress& progress)
{
    const Result<std::vector<std::vector<int>>> islands = findIslands(problem.points, progress);
    if (!islands)
        return islands.error();
    std::vector<SolvedIsland> solved;
    int done = 0;
    for (const std::vector<int>& members : *islands) {
        progress.report(translate("Matching", "Finding the best pairs"), done, problem.points.size());
        done += int(members.size());
        if (members.size() < 2)
            continue;
        Result<Island> island = makeIsland(problem, members, progress);
        if (!island)
            return island.error();
        Result<Solution> pairs = solvePairs(*island, progress);
        if (!pairs)
            return pairs.error();
        const Tally tally = tallyOf(*island, *pairs);
        solved.push_back({*std::move(island), *std::move(pairs), tally});
    }
    return solved;
}

/// The trio that adds least loss, wherever it is.
Result<std::optional<TrioIn>> findTrio(const std::vector<SolvedIsland>& islands, Progress& progress)
{
    progress.report(translate("Matching", "Looking for the best group of three"), 0, 0);
    std::optional<TrioIn> best;
    for (std::size_t i = 0; i < islands.size(); ++i) {
        const Island& island = islands[i].island;
        const Result<std::optional<TrioPlan>> found = findTrioPlan(island, islands[i].pairs, progress);
        if (!found)
            return found.error();
        if (!*found)
            continue;
        const qint64 unit = island.scale.loss;
        const qint64 price = (*found)->tally.loss / unit - islands[i].tally.loss / unit;
        const qint64 gap = ((*found)->gap + unit - 1) / unit;
        const qint64 gapBefore = best ? best->plan.gap : 0; // now in points of loss
        if (!best || price < best->price)
            best = TrioIn{i, **found, price};
        best->plan.gap = std::max(gap, gapBefore);
    }
    return best;
}

void addPairs(const Island& island, const std::vector<int>& mates, std::vector<std::vector<int>>& groups)
{
    for (int v = 0; v < island.people(); ++v)
        if (const int mate = mates[std::size_t(v)]; mate > v && mate < island.people())
            groups.push_back({island.personAt(v), island.personAt(mate)});
}

} // namespace

Result<Grouping> solve(const Problem& problem, Progress& progress)
{
    const Result<std::vector<SolvedIsland>> islands = solveIslands(problem, progress);
    if (!islands)
        return islands.error();
    Grouping grouping;
    for (const SolvedIsland& one : *islands)
        grouping.placed += one.tally.placed;
    std::optional<TrioIn> trio;
    // When so many are wanted, it is known that no more can be placed.
    const bool trioHelps = problem.wanted == 0 || grouping.placed + 1 == problem.wanted;
    if (problem.mayFormTrio && trioHelps) {
        Result<std::optional<TrioIn>> found = findTrio(*islands, progress);
        if (!found)
            return found.error();
        trio = *std::move(found);
    }
    for (std::size_t i = 0; i < islands->size(); ++i) {
        const SolvedIsland& one = (*islands)[i];
        const bool isHere = trio && trio->island == i;
        addPairs(one.island, isHere ? trio->plan.mates : one.pairs.mates, grouping.groups);
        if (!isHere)
            continue;
        grouping.gap = trio->plan.gap;
        ++grouping.placed;
        grouping.groups.push_back({});
        for (const int vertex : trio->plan.trio)
            grouping.groups.back().push_back(one.island.personAt(vertex));
    }
    std::sort(grouping.groups.begin(), grouping.groups.end());
    return grouping;
}

Result<Grouping> solveWorstFirst(Problem problem, Progress& progress)
{
    Result<Grouping> best = solve(problem, progress);
    if (!best)
        return best;
    problem.wanted = best->placed;
    int above = PairPoints::most + 1; // a floor at which fewer can be placed
    while (above - problem.floor > 1) {
        Problem higher = problem;
        higher.floor = (above + problem.floor) / 2;
        Result<Grouping> found = solve(higher, progress);
        if (!found)
            return found;
        if (found->placed < best->placed) {
            above = higher.floor;
        } else {
            problem.floor = higher.floor;
            best = std::move(found);
        }
    }
    return best;
}

} // namespace core
