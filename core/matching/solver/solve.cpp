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

Result<std::vector<SolvedIsland>> makeIslands(const Problem& problem, Progress& progress)
{
    progress.report(translate("Matching", "Comparing people"), 0, problem.points.size());
    const Result<std::vector<std::vector<int>>> islands = findIslands(problem.points, progress);
    if (!islands)
        return islands.error();
    std::vector<SolvedIsland> made;
    for (const std::vector<int>& members : *islands) {
        if (members.size() < 2)
            continue;
        Result<Island> island = makeIsland(problem, members, progress);
        if (!island)
            return island.error();
        made.push_back({*std::move(island), Solution(0), {}});
    }
    return made;
}

/// The trio that adds least loss, wherever it is.
Result<std::optional<TrioIn>> findTrio(std::vector<SolvedIsland>& islands, TrioWish wish, bool& isCutOff,
                                       Progress& progress)
{
    progress.report(translate("Matching", "Looking for the best group of three"), 0, 0);
    std::optional<TrioIn> best;
    for (std::size_t i = 0; i < islands.size(); ++i) {
        Island& island = islands[i].island;
        const Result<TrioAnswer> found = findTrioPlan(island, islands[i].pairs, wish, progress);
        if (!found)
            return found.error();
        isCutOff = isCutOff || found->isCutOff;
        if (!found->plan)
            continue;
        const TrioPlan& plan = *found->plan;
        const qint64 unit = island.scale.loss;
        const qint64 price = plan.tally.loss / unit - islands[i].tally.loss / unit;
        const qint64 gap = (plan.gap + unit - 1) / unit;
        const qint64 gapBefore = best ? best->plan.gap : 0; // now in points of loss
        if (!best || price < best->price)
            best = TrioIn{i, plan, price};
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

/// What is asked of one floor. When `wanted` people are known to be the most that can be placed, a search
/// that cannot place as many gives up early.
struct FloorWish
{
    int floor = 0;
    int wanted = 0;
    TrioWish trio = TrioWish::Best;
};

Result<Grouping> solveWithFloor(std::vector<SolvedIsland>& islands, bool mayFormTrio, const FloorWish& wish,
                                Progress& progress)
{
    const auto& [floor, wanted, trioWish] = wish;
    progress.report(translate("Matching", "Finding the best pairs"), floor, PairPoints::most);
    Grouping grouping;
    grouping.floor = floor;
    for (SolvedIsland& one : islands) {
        Result<Solution> pairs = solvePairs(one.island, floor, progress);
        if (!pairs)
            return pairs.error();
        one.pairs = *std::move(pairs);
        one.tally = tallyOf(one.island, one.pairs);
        grouping.placed += one.tally.placed;
    }
    std::optional<TrioIn> trio;
    if (mayFormTrio && (wanted == 0 || grouping.placed + 1 == wanted)) {
        Result<std::optional<TrioIn>> found = findTrio(islands, trioWish, grouping.isCutOff, progress);
        if (!found)
            return found.error();
        trio = *std::move(found);
    }
    for (std::size_t i = 0; i < islands.size(); ++i) {
        const SolvedIsland& one = islands[i];
        const bool isHere = trio && trio->island == i;
        addPairs(one.island, isHere ? trio->plan.mates : one.pairs.mates, grouping.groups);
        grouping.proofs.push_back(isHere ? proofOf(one.island, trio->plan.others, trio->plan.trio)
                                         : proofOf(one.island, one.pairs, {}));
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

} // namespace

Result<Grouping> solve(const Problem& problem, Progress& progress)
{
    Result<std::vector<SolvedIsland>> islands = makeIslands(problem, progress);
    if (!islands)
        return islands.error();
    return solveWithFloor(*islands, problem.mayFormTrio, {}, progress);
}

Result<Grouping> solveWorstFirst(const Problem& problem, Progress& progress)
{
    Result<std::vector<SolvedIsland>> islands = makeIslands(problem, progress);
    if (!islands)
        return islands.error();
    const auto solved = [&](const FloorWish& wish) {
        return solveWithFloor(*islands, problem.mayFormTrio, wish, progress);
    };
    const Result<Grouping> anyFloor = solved({0, 0, TrioWish::Any});
    if (!anyFloor)
        return anyFloor;
    bool isCutOff = anyFloor->isCutOff;
    int floor = 0;
    int above = PairPoints::most + 1; // a floor at which fewer can be placed
    while (above - floor > 1) {
        const int middle = (above + floor) / 2;
        const Result<Grouping> found = solved({middle, anyFloor->placed, TrioWish::Any});
        if (!found)
            return found;
        isCutOff = isCutOff || found->isCutOff;
        (found->placed < anyFloor->placed ? above : floor) = middle;
    }
    Result<Grouping> best = solved({floor, anyFloor->placed, TrioWish::Best});
    if (best)
        best->isCutOff = best->isCutOff || isCutOff;
    return best;
}

} // namespace core
