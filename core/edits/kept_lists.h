// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Edits of the lists that coordinators keep: saved views of the people, and the interest list. Pure.

#include "core/edits/edit.h"

namespace core {

/// Replaces a view of the same name. Refused without a name.
Result<Edit> saveView(const Snapshot& snapshot, const QString& name, const QString& look);
Result<Edit> removeView(const Snapshot& snapshot, const Id& view);

/// Puts people on the interest list, or says of who stands there already what is new. Refused when one of
/// them has no address that letters can be sent to.
Result<Edit> keepInterested(const Snapshot& snapshot, const std::vector<Interested>& people);
Result<Edit> removeInterested(const Snapshot& snapshot, const std::vector<Id>& people);
/// They have heard that a round is open; a null round: they have not.
Result<Edit> tellInterested(const Snapshot& snapshot, const std::vector<Id>& people, const Id& round);

} // namespace core
