// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The country cap as one edit: everybody's place or wait, and the settings it was decided by. Pure.

#include "core/edits/edit.h"
#include "core/places/plan_places.h"

namespace core {

/// Refused when the plan has no places at all. Partnerships of people who now wait are ended.
Result<Edit> applyCap(const Snapshot& snapshot, const Id& round, const PlacesPlan& plan);

} // namespace core
