// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Rounds and people as a coordinator names them: a label, an address, the number that a form gave, a name. Used
// by the command line for every word that means a round or a person.

#include "core/base/result.h"
#include "core/domain/snapshot.h"

namespace core {

/// The round of this label (case and accents do not matter); the newest for an empty label.
Result<Round> findRound(const Snapshot& snapshot, const QString& label);

/// "Ana and Bo": people as displayName says them, in one list for sentences that mix writing directions.
QString displayNames(const Snapshot& snapshot, const std::vector<Id>& people);

/// Somebody by id, by the form's own id in this round, by address, or by a name that only one person has.
/// People with an application in the round come before others.
Result<Id> findPerson(const Snapshot& snapshot, const Id& round, const QString& words);

} // namespace core
