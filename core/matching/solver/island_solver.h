// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Solves one island as pairs: the people of it become vertices of a graph, in their order. When their number
// is odd, one more vertex, the empty chair, stands for the partner of whoever is left out; so the search has
// a perfect matching to look for, which keeps duals small.

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/matching/solver/problem.h"
#include "core/matching/solver/solution.h"

#include <optional>

namespace core {

struct Island
{
    const Problem& problem;
    Scale scale;
    std::vector<int> members; ///< by vertex: the person
    Graph graph;

    int people() const { return int(members.size()); }
    std::optional<int> emptyChair() const;
    int personAt(int vertex) const { return members[std::size_t(vertex)]; }
    /// What the pair of two vertices is worth, whether or not the floor allows it; nothing when a rule
    /// forbids.
    std::optional<qint64> valueBetween(int a, int b) const;
};

/// What a matching of an island places and loses.
struct Tally
{
    int placed = 0;
    qint64 loss = 0; ///< with ties

    bool operator==(const Tally&) const = default;
    bool isBetterThan(const Tally& other) const
    {
        return placed != other.placed ? placed > other.placed : loss < other.loss;
    }
};

Result<Island> makeIsland(const Problem& problem, std::vector<int> members, const Progress& progress);

/// The best matching of it; the only error is Stopped.
Result<Solution> solvePairs(const Island& island, const Progress& progress);

/// Who waits at the empty chair counts as loss.
Tally tallyOf(const Island& island, const Solution& solution);

} // namespace core
