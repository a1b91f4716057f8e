// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a coordinator wants from a plan, as whole-number costs for the solver: the loss of a pair by its fit.
// Worst-first costs what balanced costs; raising the lowest fit is the planner's work.

#include "core/domain/words.h"

namespace core {

/// balanced: the square of what is missing to 100, so the worst pairs weigh most; total: what is missing.
int costOfFit(int fit, Objective objective);

/// Half the sum of its three pairs, rounded up.
int costOfTrio(int ab, int ac, int bc);

} // namespace core
