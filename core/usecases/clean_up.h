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

/// How many of them have an answer that may be taken without asking.
int countSafe(const std::vector<Problem>& problems);

/// Every safe answer as one edit, those included that only show once others are taken (a country makes its time
/// zone known). Shown as it is, it is the preview of `fixSafely`.
struct SafeFixes
{
    Edit edit;
    int count = 0; ///< answers in it
};
Result<SafeFixes> planSafeFixes(const Snapshot& snapshot, const Id& round);

/// Carries that out as one step after a backup. The text is empty when there was none.
Result<Touched> fixSafely(Store& store, const Id& round);

/// Takes one answer. Refused when the problem is no longer there or has no such answer.
Result<Touched> fixOne(Store& store, const Id& round, const QString& problem, const QString& option);

/// The same answer for several problems, as one step.
Result<Touched> fixMany(Store& store, const Id& round,
                        const std::vector<std::pair<QString, QString>>& problemsAndOptions);

} // namespace core
