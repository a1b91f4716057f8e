// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One island, made ready for solving: its people become vertices, in their order. One more vertex, the empty
// chair, stands for the partner of whoever is left out where their number is odd; so the search has a perfect
// matching to look for, which keeps duals small. The search does not see all pairs, only a graph of the most
// promising ones that grows where duals ask for it (island_solver.h).

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/matching/solver/graph.h"
#include "core/matching/solver/island_points.h"
#include "core/matching/solver/shortlists.h"

#include <functional>

namespace core {

struct Island
{
    static constexpr int absent = -1;

    const PairProblem& problem;
    Scale scale;
    IslandPoints points;
    Shortlists shortlists;
    std::vector<int> component; ///< by vertex, see components.h; who is absent has none
    int floor =
        0; ///< pairs of fewer points are not allowed; never below 0, so those of no points are neither
    std::vector<ValuedEdge> edges; ///< of the graph
    Graph graph;
    int looks = 0; ///< through all pairs, so far

    int people() const { return points.people(); }
    int vertices() const { return people() + 1; }
    int emptyChair() const { return people(); }
    bool isPresent(int vertex) const { return component[std::size_t(vertex)] != absent; }
    /// Whether this one may be left out at the empty chair.
    bool mayTakeChair(int vertex) const { return component[std::size_t(vertex)] == 0; }
    int personAt(int vertex) const { return points.personAt(vertex); }

    /// What it costs to place somebody who yields; part of what their pair loses.
    qint64 yieldedBy(int vertex) const { return problem.yieldingOf(personAt(vertex)) * scale.yield; }
    /// With whom somebody is together now, as far as that counts and they are on this island.
    std::vector<int> togetherWith(int vertex) const;
    bool areTogether(int a, int b) const { return problem.areTogether(personAt(a), personAt(b)); }

    /// Loss, ties and what is yielded of a pair of people.
    qint64 lossBetween(int a, int b, int pointsOfBoth) const
    {
        return lossOfPair(problem, scale, personAt(a), personAt(b), pointsOfBoth);
    }
    /// The same of a trio, see lossOfTrio; `points` by the order of its members.
    qint64 lossOfTrio(const std::array<int, 3>& trio, const std::array<int, 3>& pointsOfLinks) const
    {
        const auto& [a, b, c] = trio;
        return core::lossOfTrio(problem, scale, {personAt(a), personAt(b), personAt(c)}, pointsOfLinks,
                                floor);
    }
    std::array<int, 3> pointsOfLinks(const std::array<int, 3>& trio) const
    {
        const auto& [a, b, c] = trio;
        return {points.between(a, b), points.between(a, c), points.between(b, c)};
    }
    qint64 valueOfPair(int a, int b, int pointsOfBoth) const
    {
        return 2 * scale.person - lossBetween(a, b, pointsOfBoth);
    }
    qint64 valueOfChair(int vertex) const
    {
        return scale.person - lossOfWaiting(problem, scale, personAt(vertex));
    }
};

/// Compares everybody with everybody. `people`: ascending. The only error is Stopped.
Result<Island> makeIsland(const PairProblem& problem, std::vector<int> people, const Progress& progress);

/// Shortlists that are so many times as long, for some vertices that have not got them yet. False when
/// stopped.
bool deepenShortlists(Island& island, const std::vector<int>& vertices, std::size_t times,
                      const Progress& progress);

/// Shortlists of everybody they may meet, for some vertices; not where that would take much memory. False
/// when stopped.
bool listAllOf(Island& island, const std::vector<int>& vertices, const Progress& progress);

/// Begins anew: a graph of the best partners of everybody, with regard to floor and components.
void chooseCandidates(Island& island);

/// Edges of a vertex with its best partners, a few, among those with whom it may be.
std::vector<ValuedEdge> bestEdgesOf(const Island& island, int vertex, const std::function<bool(int)>& mayBe);

/// More edges for the graph; those who are there already must not be among them.
void addEdges(Island& island, const std::vector<ValuedEdge>& edges);

} // namespace core
