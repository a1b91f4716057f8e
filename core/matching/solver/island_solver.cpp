// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/solver/island_solver.h"

#include "core/matching/solver/forest_search.h"

namespace core {

std::optional<int> Island::emptyChair() const
{
    return people() % 2 == 0 ? std::nullopt : std::optional(people());
}

std::optional<qint64> Island::valueBetween(int a, int b) const
{
    if (std::max(a, b) == people())
        return scale.person - lossOfWaiting(problem, scale, personAt(std::min(a, b)));
    const int points = problem.points.between(personAt(a), personAt(b));
    if (points == PairPoints::notAllowed)
        return std::nullopt;
    return 2 * scale.person - lossOfPair(problem, scale, personAt(a), personAt(b), points);
}

Result<Island> makeIsland(const Problem& problem, std::vector<int> members, const Progress& progress)
{
    Island island{problem, Scale::forPeople(int(members.size()), problem.loss.front()), std::move(members),
                  Graph(0, {})};
    std::vector<ValuedEdge> edges;
    for (int a = 0; a < island.people(); ++a) {
        if (progress.stopped())
            return stopped();
        for (int b = a + 1; b < island.people(); ++b)
            if (problem.points.between(island.personAt(a), island.personAt(b)) >= problem.floor)
                edges.push_back({a, b, *island.valueBetween(a, b)});
        if (island.emptyChair())
            edges.push_back({a, *island.emptyChair(), *island.valueBetween(a, *island.emptyChair())});
    }
    island.graph = Graph(island.people() + (island.emptyChair() ? 1 : 0), edges);
    return island;
}

Result<Solution> solvePairs(const Island& island, const Progress& progress)
{
    Solution solution = startGreedily(island.graph);
    if (!ForestSearch(island.graph, solution).run(progress))
        return stopped();
    return solution;
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
        tally.loss += (waits ? 1 : 2) * island.scale.person - *island.valueBetween(v, mate);
    }
    return tally;
}

} // namespace core
