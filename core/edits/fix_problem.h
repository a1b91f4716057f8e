// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Answers of the clean-up queue as edits: one problem, or many at once as one step. Pure.

#include "core/cleaning/problem.h"
#include "core/edits/edit.h"

namespace core {

struct Choice
{
    Problem problem;
    QString option;
    std::optional<QStringList> take = {}; ///< when two become one: fields of the other, instead of the option's
};

/// Takes these options as one edit. Refused when one is not among the problem's options or the programme has
/// moved on.
Result<Edit> fixProblems(const Snapshot& snapshot, const Id& round, const std::vector<Choice>& choices);

} // namespace core
