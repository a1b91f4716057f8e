// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What it costs to give somebody a certain partner, for the partners with whom it costs least. The duals of
// the best pairs say for every partner how much that is at least; from the cheapest on it is found exactly,
// by taking both out of the solved pairs and mending the rest, until no other can be cheaper.

#include "core/matching/solver/island_solver.h"

namespace core {

struct ForcedPair
{
    int partner = 0;     ///< a person
    int fewerPlaced = 0; ///< than without being forced
    qint64 price = 0;    ///< loss that is added then, in points

    bool operator==(const ForcedPair&) const = default;
};

/// The cheapest partners of a vertex, at most `most`, cheapest first, given the best pairs of its island.
/// Where somebody is left out and a trio may be formed, the cheapest are chosen among those that duals deem
/// cheapest. The only error is Stopped.
Result<std::vector<ForcedPair>> cheapestPartners(Island& island, const Solution& pairs, bool mayFormTrio,
                                                 int vertex, int most, const Progress& progress);

} // namespace core
