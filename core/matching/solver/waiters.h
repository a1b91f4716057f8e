// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Who could be left out when as many others as possible are paired. Usually anybody, where one is left out;
// but where some people have few partners, only they.

#include "core/matching/solver/island.h"
#include "core/matching/solver/solution.h"

#include <optional>

namespace core {

/// By vertex, given pairs that place as many as possible. Stopped gives nothing.
std::optional<std::vector<bool>> whoMayWait(const Island& island, const Solution& pairs,
                                            const Progress& progress);

} // namespace core
