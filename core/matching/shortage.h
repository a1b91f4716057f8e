// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Why not everybody can have a partner: people who share too few possible partners, in words. Called for a
// plan that leaves people out. What could be done about it is in relaxation.h.

#include "core/matching/plan_making.h"

namespace core {

/// A sentence for each group of people who are short of partners. `shortages`: what the solver found.
std::vector<Finding> explainShortages(const Answer& answer, const std::vector<Shortage>& shortages);

} // namespace core
