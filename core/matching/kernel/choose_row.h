// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which of the functions of fit_row.h and fit_bounds.h this machine can run. They say the same; some are
// quicker.

#include "core/matching/kernel/bound_tables.h"
#include "core/matching/kernel/fit_tables.h"

#include <vector>

namespace core {

struct FitWay
{
    const char* name;
    FitRow row;
    FitSome some;
    FitBounds bounds;
};

/// All that this machine can run, quickest first; the last one runs everywhere.
const std::vector<FitWay>& waysOfThisMachine();

} // namespace core
