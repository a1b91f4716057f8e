// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A ready text for an applicant about their place, to be sent by hand, and the reasons that are given again and again.

#include "core/base/result.h"
#include "core/messages/replies.h"

namespace core {

/// Refused when the person has no application in the round.
Result<Reply> writeReply(const Snapshot& snapshot, const Id& round, const Id& person);

} // namespace core
