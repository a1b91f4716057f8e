// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The door of the solver for one question: a problem in plain numbers in, the best groups out. For a question
// that changes see pair_session.h.

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/matching/solver/grouping.h"

namespace core {

/// Places as many people as possible, then such as yield least, then loses as little as possible. The only
/// error is Stopped.
Result<Grouping> solve(const PairProblem& problem, Progress& progress);

/// First raises the points that every group must have, as far as those who are placed stay as many, and yield
/// no more.
Result<Grouping> solveWorstFirst(const PairProblem& problem, Progress& progress);

} // namespace core
