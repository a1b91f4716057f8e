// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The clean-up queue as a coordinator works through it: what is left, taking one answer, and all safe answers at
// once.

#include "core/cleaning/problem.h"
#include "core/store/store.h"

namespace core {

/// Open problems by kind, in the order of the queue.
std::vector<Problem> problemsOf(const Snapshot& snapshot, const Id& round);

/// Answers that can be taken for many problems at once.
enum class FixSet {
    Safe,   ///< nobody would answer otherwise
    Learned ///< what was answered to the same words before, in this round or an earlier one
};

/// How many of them have an answer of that kind.
int countFixes(const std::vector<Problem>& problems, FixSet set);

/// All those answers as one edit, those included that only show once others are taken (a country makes its time
/// zone known). Shown as it is, it is the preview of `fixAll`.
struct ManyFixes
{
    Edit edit;
    int count = 0; ///< answers in it
};
Result<ManyFixes> planFixes(const Snapshot& snapshot, const Id& round, FixSet set);

/// Carries that out as one step after a backup. The text is empty when there was none.
Result<Touched> fixAll(Store& store, const Id& round, FixSet set);

/// One answer of the queue.
struct ProblemAnswer
{
    QString problem;
    QString option; ///< empty: its first answer
    std::optional<QStringList> take = {}; ///< when two become one: the fields in which the later answer stays
};

/// Takes one answer. Refused when the problem is no longer there or has no such answer.
Result<Touched> fixOne(Store& store, const Id& round, const ProblemAnswer& answer);

/// Several as one step.
Result<Touched> fixMany(Store& store, const Id& round, const std::vector<ProblemAnswer>& answers);

} // namespace core
