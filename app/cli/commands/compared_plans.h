// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Plans named on the command line, and what their comparison looks like as JSON and as text. Shared by the verbs that
// show one plan beside another.

#include "app/cli/answers.h"

#include "core/usecases/compare_plans.h"

namespace cli {

/// "now", "before", or the name of a saved proposal.
core::Result<core::ComparedPlan> planNamed(const Opened& opened, const QString& word);

QJsonObject comparisonAsJson(const core::Snapshot& snapshot, const core::Comparison& comparison,
                             const std::vector<bool>& ticked);
QString comparisonText(const core::Snapshot& snapshot, const core::Comparison& comparison,
                       const std::vector<bool>& ticked);

} // namespace cli
