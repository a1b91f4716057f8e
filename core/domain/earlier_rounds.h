// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What was before a round: for who was here before, where people came from, and who waited.

#include "core/domain/snapshot.h"

namespace core {

/// Rounds that stand before this one in roundsInOrder, in that order.
std::vector<Id> earlierRounds(const Snapshot& snapshot, const Id& round);

} // namespace core
