// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The answer of the solver.

#include "core/matching/solver/effort.h"
#include "core/matching/solver/proof.h"

namespace core {

struct Grouping
{
    std::vector<std::vector<int>> groups; ///< pairs and at most one trio; members ascending, by first member
    int placed = 0;
    qint64 yielded = 0; ///< by those who are placed: the less, the fairer
    int floor = 0;      ///< points that every group has at least, by choice
    std::vector<IslandProof>
        proofs;     ///< of the pairs; where there is a trio, that they are the best beside it
    qint64 gap = 0; ///< the loss is at most this far from the least; 0: none is known
    Effort effort = {};
    bool isCutOff = false; ///< a search was given up, so one more person may be placed or the floor be higher
};

/// Of all groups, without ties and without what is yielded.
qint64 lossOf(const Grouping& grouping, const PairProblem& problem);

} // namespace core
