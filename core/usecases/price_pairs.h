// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What it costs a round to put two people together, and whom a person could be with instead: exact, measured
// against the best plan that there is.

#include "core/usecases/find_pairs.h"

namespace core {

struct PricedPair
{
    PairPrice price;
    qint64 best = 0; ///< total loss of the best plan
};

/// Nothing when one of the two cannot be matched now (no place, or a problem holds them back) or a rule
/// forbids them.
Result<std::optional<PricedPair>> priceTwo(const Snapshot& snapshot, const Id& round, const Id& a,
                                           const Id& b, Progress& progress);

struct OtherPartner
{
    Id person;
    int fit = 0;
    PairPrice price;
};

/// The partners for a person that cost the round least, cheapest first. Refused for people who cannot be
/// matched now.
Result<std::vector<OtherPartner>> otherPartners(const Snapshot& snapshot, const Id& round, const Id& person,
                                                int most, Progress& progress);

} // namespace core
