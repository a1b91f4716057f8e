// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a new round looks like before anybody has changed it: the settings of the last one, its dates moved on, and
// nothing that only the last round was true for.

#include "core/domain/snapshot.h"

namespace core {

/// A suggestion without an id. Dates move by as many whole weeks as lay between the last two rounds, else by half a
/// year, until the round starts after `today` and after the last one ended. The label counts on where it holds a
/// number. Without an earlier round: opens tomorrow, runs four months.
Round suggestNextRound(const Snapshot& snapshot, const QDate& today);

} // namespace core
