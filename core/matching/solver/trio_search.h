// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Finds the one group of three that leaves the best matching for the others. Duals of the solved pairs say
// for every three people how much a plan with them loses at least; they are tried in that order, until what
// is left to try cannot be better than the best so far.

#include "core/matching/solver/island_solver.h"

namespace core {

struct TrioPlan
{
    std::array<int, 3> trio = {}; ///< vertices, ascending
    std::vector<int> mates;       ///< of the others
    Solution others{0};           ///< what proves that they are paired best; the trio may still be among them
    Tally tally;
    qint64 gap = 0; ///< no plan with a trio loses less by more than this
};

enum class TrioWish
{
    Best,
    Any
};

struct TrioAnswer
{
    std::optional<TrioPlan> plan;
    bool isCutOff = false; ///< none was found, but not all were tried: there may be one
};

/// A plan of an island with a trio, if there is one that places one person more than its pairs do: the best,
/// or any, which is found sooner. `effort`: see PairProblem::trioEffort.
Result<TrioAnswer> findTrioPlan(Island& island, const Solution& pairs, TrioWish wish, qint64 effort,
                                const Progress& progress);

} // namespace core
