// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Parts of an island that hang together as long as some people are absent and pairs below the floor do not
// count. The largest is the main one, and only its people may wait at the empty chair: were the chair taken
// elsewhere, somebody of the main part would be left over all the same, and duals of everybody would depend
// on it.

#include "core/matching/solver/island.h"

namespace core {

/// By vertex: 0 for the main part, other numbers for others, Island::absent for those who are.
std::vector<int> componentsOf(const Island& island, const std::vector<bool>& isPresent);

} // namespace core
