// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The fairness of a round as JSON and as tables. Used by pairs --fairness.

#include "app/cli/answers.h"

#include "core/usecases/look_at_fairness.h"

namespace cli {

QJsonObject fairnessAsJson(const core::FairnessView& view);
QString fairnessText(const core::FairnessView& view);

} // namespace cli
