// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Who could be the one left out when all others are paired. Usually anybody; but where some people have few
// partners, only they, and then a trio must have one of them if nobody is to be left out.

#include "core/matching/solver/island.h"
#include "core/matching/solver/solution.h"

namespace core {

/// By vertex. `pairs` leaves out one person only, who is `left`. Stopped gives nothing.
std::optional<std::vector<bool>> whoMayWait(const Island& island, const Solution& pairs, int left,
                                            const Progress& progress);

} // namespace core
