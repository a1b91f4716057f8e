// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The plans that can be compared: how things are, what was found and not taken yet, how things were before pairs were
// found, and saved proposals. Each has a key for links between screens.

#include "core/usecases/compare_plans.h"

#include <functional>

namespace ui {

class Session;

struct PlanChoice
{
    QString key; ///< "now", "found", "before", or the id of a proposal
    QString title;
    std::function<core::Result<core::ComparedPlan>()> plan; ///< made when it is wanted
};

/// In the order in which they are offered; "now" is always the first.
std::vector<PlanChoice> plansToCompare(Session& session);

} // namespace ui
