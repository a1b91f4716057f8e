// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Who is in: the country cap seen before it is applied, applied, and exceptions from it.

#include "core/places/plan_places.h"
#include "core/store/store.h"

namespace core {

struct CapWish
{
    std::optional<int> percent = {};            ///< as the round says when not given
    std::optional<CapRule> rule = {};           ///< as the round says when not given
    std::map<Id, QString> exceptions = {};  ///< besides those let in before: person -> reason
};

PlacesPlan previewPlaces(const Snapshot& snapshot, const Id& round, const CapWish& wish);

/// Gives places as previewed, after a backup.
Result<Touched> decidePlaces(Store& store, const Id& round, const CapWish& wish);

} // namespace core
