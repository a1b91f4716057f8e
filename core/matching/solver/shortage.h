// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// People of whom some must stay alone because they share too few possible partners.

#include <vector>

namespace core {

/// Whoever is among `people` might be the one who waits; all whom they may meet, besides each other in odd
/// groups, are `partners`. Some of them stay alone whatever is done (Tutte and Berge).
struct Shortage
{
    std::vector<int> people;   ///< ascending
    std::vector<int> partners; ///< ascending

    bool operator==(const Shortage&) const = default;
};

} // namespace core
