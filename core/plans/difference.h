// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Two plans of a round side by side: what both have, and the rest split into groups of changes that do not depend on
// each other. Whichever of them are taken, nobody ends up in two partnerships. Called by compare_plans.h and by all
// who ask what became of a plan. Looks at who is with whom only; fits and rules are asked elsewhere.

#include "core/domain/partnership.h"

#include <vector>

namespace core {

/// People who change partners among themselves, from the first plan to the second.
struct ChangeGroup
{
    std::vector<Id> people;           ///< all of them, by id
    std::vector<Partnership> ends;    ///< of the first plan; by id
    std::vector<Partnership> begins;  ///< of the second plan; by id

    bool operator==(const ChangeGroup&) const = default;
};

struct PlanDifference
{
    std::vector<Partnership> same;   ///< in both, as the first plan has them; by id
    std::vector<ChangeGroup> groups; ///< by their first person

    bool operator==(const PlanDifference&) const = default;
};

/// Plans of one round, in each of which everybody is in one partnership at most. Who waits in one of them and not in
/// the other belongs to the group of their partners.
PlanDifference differenceOf(const std::vector<Partnership>& first, const std::vector<Partnership>& second);

/// The first plan with the ticked groups as they are in the second; by id.
std::vector<Partnership> planWith(const PlanDifference& difference, const std::vector<bool>& ticked);

} // namespace core
