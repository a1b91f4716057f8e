// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What it costs to give somebody a certain partner, for the partners with whom it costs least. The duals of
// the best pairs say for every partner how much that is at least; from the cheapest on it is found exactly,
// by taking both out of the solved pairs and mending the rest, until no other can be cheaper.

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/matching/solver/problem.h"

namespace core {

struct ForcedPair
{
    int partner = 0;
    int fewerPlaced = 0; ///< than without being forced
    qint64 price = 0;    ///< loss that is added then, in points

    bool operator==(const ForcedPair&) const = default;
};

/// The cheapest partners of a person, at most `most`, cheapest first. Where somebody is left out and a trio
/// may be formed, the cheapest are chosen among those that duals deem cheapest. The only error is Stopped.
Result<std::vector<ForcedPair>> cheapestPartners(const Problem& problem, int person, int most,
                                                 Progress& progress);

} // namespace core
