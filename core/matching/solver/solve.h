// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The door of the solver: a problem in plain numbers in, the best groups out. Called by the planner.

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/matching/solver/proof.h"

namespace core {

struct Grouping
{
    std::vector<std::vector<int>> groups; ///< pairs and at most one trio; members ascending, by first member
    int placed = 0;
    int floor = 0; ///< points that every group has at least, by choice
    std::vector<IslandProof>
        proofs;     ///< of the pairs; where there is a trio, that they are the best beside it
    qint64 gap = 0; ///< the loss is at most this far from the least; 0: none is known
    bool isCutOff = false; ///< a search was given up, so one more person may be placed or the floor be higher
};

/// Places as many people as possible, then loses as little as possible. The only error is Stopped.
Result<Grouping> solve(const Problem& problem, Progress& progress);

/// First raises the points that every group must have, as far as the number of people placed stays the same.
Result<Grouping> solveWorstFirst(const Problem& problem, Progress& progress);

} // namespace core
