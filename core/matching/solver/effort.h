// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What it took the solver to find an answer, for measuring.

namespace core {

struct Effort
{
    int edges = 0; ///< that the search has kept, of all pairs
    int looks = 0; ///< through all pairs, for such as duals do not cover
};

} // namespace core
