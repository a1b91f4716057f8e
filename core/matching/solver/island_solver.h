// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Solves one island as pairs, over all of them though the search sees few: it searches the graph, looks for
// pairs that the duals do not cover, gives them to the graph, mends the solution and searches on, until there
// are none.

#include "core/matching/solver/island.h"
#include "core/matching/solver/solution.h"

namespace core {

/// What a matching of an island places and loses.
struct Tally
{
    int placed = 0;
    qint64 loss = 0;    ///< with ties and what is yielded; of who waits at the empty chair as well
    qint64 yielded = 0; ///< by those who are placed; part of the loss

    bool operator==(const Tally&) const = default;
};

/// The best matching of those present; begins with fresh candidates. The only error is Stopped.
Result<Solution> solvePairs(Island& island, int floor, const std::vector<bool>& isPresent,
                            const Progress& progress);

/// Whether the number of those who may take the chair is odd.
bool needsChair(const Island& island);

/// Makes a solution the best again after vertices were set aside or exposed. May add edges to the graph,
/// which harms no other solution of the island.
Outcome finish(Island& island, Solution& solution, const Progress& progress);

/// Takes back somebody who was set aside: alone, with the least dual that covers all their pairs.
void bringIn(const Island& island, Solution& solution, int vertex);
void bringInChair(const Island& island, Solution& solution);

/// People who are not set aside.
int presentIn(const Island& island, const Solution& solution);

/// Whether somebody is to be left out because the number is odd.
inline bool hasChair(const Island& island, const Solution& solution)
{
    return !isAside(solution, island.emptyChair());
}

/// Without a partner, or at the empty chair.
inline bool isAlone(const Island& island, const Solution& solution, int vertex)
{
    const int mate = solution.mateOf(vertex);
    return mate < 0 || mate == island.emptyChair();
}

Tally tallyOf(const Island& island, const Solution& solution);

} // namespace core
