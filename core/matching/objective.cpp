// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/objective.h"

namespace core {

int costOfFit(int fit, Objective objective)
{
    const int missing = 100 - fit;
    return objective == Objective::Total ? missing : missing * missing;
}

int costOfTrio(int ab, int ac, int bc)
{
    return (ab + ac + bc + 1) / 2;
}

} // namespace core
