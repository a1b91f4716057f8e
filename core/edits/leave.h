// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What becomes of a partnership when somebody leaves it, for all verbs of core/edits that make people leave.

#include "core/edits/build.h"

namespace core {

/// Ends the partnership of a person in a round, if there is one. The two left over of a trio go on as a pair,
/// unless one of them is leaving as well; `reason` is then why they are two.
void leavePartnership(EditBuilder& builder, const Id& round, const Id& person,
                      const std::vector<Id>& alsoLeaving, const QString& reason);

} // namespace core
