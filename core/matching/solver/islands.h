// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Groups of people between which no pair is allowed: each can be solved alone. Usually there is one large
// island and a few people whom nobody may meet.

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/matching/solver/problem.h"

namespace core {

/// Every person once; members ascending, islands by their first member. The only error is Stopped.
Result<std::vector<std::vector<int>>> findIslands(const PairPoints& points, const Progress& progress);

} // namespace core
