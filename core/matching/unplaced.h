// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Why somebody has no partner in a plan, as a sentence. Called by the planner for the few who have none.

#include "core/matching/plan.h"

namespace core {

struct OutOfReach
{
    const std::vector<bool>& fixed;  ///< by person: locked or kept
    const std::vector<bool>& absent; ///< by person: as if they were not there
};

/// Gives everybody who is in no group of the plan a reason.
void explainUnplaced(const MatchQuestion& question, OddRule odd, const OutOfReach& out, Plan& plan);

} // namespace core
