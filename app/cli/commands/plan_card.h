// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A plan that was found, as JSON and as text. Used by match.cpp.

#include "app/cli/answers.h"

#include "core/usecases/find_pairs.h"

namespace cli {

QJsonObject planAsJson(const core::Snapshot& snapshot, const core::FoundPairs& found, double seconds);
/// The figures and the weakest pairs; all pairs are what the verb pairs is for.
QString planText(const core::Snapshot& snapshot, const core::FoundPairs& found, double seconds);

} // namespace cli
