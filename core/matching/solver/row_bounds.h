// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Whose pairs need a look though they are on neither shortlist. Such a pair has no more points than either
// list says of others, so it loses as much at least; where that is more than both ends and the odd sets
// around both leave open, for everybody whom a vertex may meet, a whole row is known to hold none of those
// looked for. Used by pricing.cpp.

#include "core/matching/solver/island.h"
#include "core/matching/solver/laminar_family.h"

namespace core {

/// What a pair of two vertices may lose and yet be looked for is the sum of both allowances, less the duals
/// of the odd sets around both.
struct Allowances
{
    std::vector<qint64> of;                          ///< by vertex, in points of loss, rounded up
    qint64 unit = 1;                                 ///< of duals: so much of them is a point of loss
    std::array<int, PairPoints::most + 1> loss = {}; ///< by points
    int lowest = 0;                                  ///< pairs of fewer points are not looked for
};

/// By vertex: whether a pair of it that is on neither list may be among those looked for.
std::vector<bool> whoNeedsLook(const Shortlists& shortlists, const LaminarFamily& family,
                               const Allowances& allowances);

} // namespace core
