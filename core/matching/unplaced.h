// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Why somebody has no partner in a plan, as a sentence. Called by the planner for the few who have none.

#include "core/matching/plan.h"

namespace core {

/// Gives everybody who is in no group of the plan a reason. `fixed`: by person, whether locked or kept.
void explainUnplaced(const MatchQuestion& question, OddRule odd, const std::vector<bool>& fixed, Plan& plan);

} // namespace core
