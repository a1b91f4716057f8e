// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/solver/solve.h"

#include "core/matching/sentence.h"
#include "core/matching/solver/islands.h"
#include "core/matching/solver/trio_search.h"

#include <algorithm>

namespace core {
namespace {

struct IslandAnswer
{
    std::vector<std::vector<int>> pairs; ///< as persons
    std::optional<std::vector<std::vector<int>>> withTrio;
    Tally pairsTally, trioTally;
    qint64 trioGap = 0;
    qint64 lossScale = 1;

    /// What forming the trio here costs without ties, whose scale differs between islands.
    qint64 price() const { return trioTally.loss / lossScale - pairsTally.loss / lossScale; }
};

std::vector<std::vector<int>> pairsOf(const Island& island, const std::vector<int>& mates)
{
    std::vector<std::vector<int>> pairs;
    for (int v = 0; v < island.people(); ++v)
        if (const int mate = mates[std::size_t(v)]; mate > v && mate < island.people())
            pairs.push_back({island.personAt(v), island.personAt(mate)});
    return pairs;
}

Result<IslandAnswer> solveIsland(const Problem& problem, const std::vector<int>& members,
                                 const Progress& progress)
{
    const Result<Island> island = makeIsland(problem, members, progress);
    if (!island)
        return island.error();
    const Result<Solution> pairs = solvePairs(*island, progress);
    if (!pairs)
        return pairs.error();
    IslandAnswer answer;
    answer.pairs = pairsOf(*island, pairs->mates);
    answer.pairsTally = tallyOf(*island, *pairs);
    answer.lossScale = island->scale.loss;
    if (!problem.mayFormTrio)
        return answer;
    const Result<std::optional<TrioPlan>> trio = findTrioPlan(*island, *pairs, progress);
    if (!trio)
        return trio.error();
    if (const std::optional<TrioPlan>& plan = *trio) {
        answer.withTrio = pairsOf(*island, plan->mates);
        answer.withTrio->push_back({});
        for (const int vertex : plan->trio)
            answer.withTrio->back().push_back(island->personAt(vertex));
        answer.trioTally = plan->tally;
        answer.trioGap = (plan->gap + answer.lossScale - 1) / answer.lossScale;
    }
    return answer;
}

} // namespace

Result<Grouping> solve(const Problem& problem, Progress& progress)
{
    progress.report(translate("Matching", "Finding the best pairs"), 0, problem.points.size());
    const Result<std::vector<std::vector<int>>> islands = findIslands(problem.points, progress);
    if (!islands)
        return islands.error();
    std::vector<IslandAnswer> answers;
    int done = 0;
    for (const std::vector<int>& members : *islands) {
        done += int(members.size());
        if (members.size() < 2)
            continue;
        Result<IslandAnswer> answer = solveIsland(problem, members, progress);
        if (!answer)
            return answer.error();
        answers.push_back(*std::move(answer));
        progress.report(translate("Matching", "Finding the best pairs"), done, problem.points.size());
    }
    const IslandAnswer* trioIn = nullptr;
    for (const IslandAnswer& answer : answers)
        if (answer.withTrio && (!trioIn || answer.price() < trioIn->price()))
            trioIn = &answer;

    Grouping grouping;
    for (const IslandAnswer& answer : answers) {
        const auto& groups = &answer == trioIn ? *answer.withTrio : answer.pairs;
        grouping.groups.insert(grouping.groups.end(), groups.begin(), groups.end());
        // A better trio may be there, or in another island.
        grouping.gap = std::max(grouping.gap, answer.trioGap);
    }
    std::sort(grouping.groups.begin(), grouping.groups.end());
    for (const std::vector<int>& group : grouping.groups)
        grouping.placed += int(group.size());
    return grouping;
}

Result<Grouping> solveWorstFirst(Problem problem, Progress& progress)
{
    Result<Grouping> best = solve(problem, progress);
    if (!best)
        return best;
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
