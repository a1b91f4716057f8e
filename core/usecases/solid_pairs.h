// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which pairs of now hold under all reasonable weights, and which flip. What is reasonable: core/plans/solid_pairs.h.

#include "core/domain/snapshot.h"
#include "core/plans/solid_pairs.h"

namespace core {

struct SolidPair
{
    Id partnership;
    std::vector<Id> members;
    int holds = 0;       ///< in so many of the settings
    bool locked = false; ///< holds in all of them because of that
};

struct SolidPairs
{
    int settings = 0;
    std::vector<SolidPair> pairs; ///< least solid first, then by id

    int solid() const; ///< how many hold in all of them
};

/// Searches as often as there are settings. Refused as sessionFor; partnerships of people who cannot be matched now are
/// left out.
Result<SolidPairs> findSolidPairs(const Snapshot& snapshot, const Id& round, Progress& progress);

} // namespace core
