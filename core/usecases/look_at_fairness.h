// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Whether the pairs of a round are kind to everybody alike, and where its links go. What the figures mean:
// core/plans/fairness.h.

#include "core/domain/snapshot.h"
#include "core/plans/fairness.h"

namespace core {

struct FairnessView
{
    std::vector<FairnessRow> byCountry;
    std::vector<FairnessRow> bySector;
    std::vector<FairnessRow> byCareerStage;
    std::vector<FairnessRow> byExperience;
    std::vector<CountryLink> links;
};

/// Of everybody with a place and everybody in a partnership.
Result<FairnessView> lookAtFairness(const Snapshot& snapshot, const Id& round);

} // namespace core
