// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/solver/solve.h"

#include "core/matching/solver/pair_session.h"

namespace core {

Result<Grouping> solve(const PairProblem& problem, Progress& progress)
{
    return PairSession(problem).solve(progress);
}

Result<Grouping> solveWorstFirst(const PairProblem& problem, Progress& progress)
{
    return PairSession(problem).solveWorstFirst(progress);
}

} // namespace core
