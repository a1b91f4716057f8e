// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Wordings of interests made one, for everybody in a round who wrote them. What was joined or kept apart is
// remembered and offered again. Pure.

#include "core/edits/edit.h"

namespace core {

struct InterestJoin
{
    QString from; ///< exactly as it stands in the answers
    QString to;
};

/// Refused when nobody wrote one of them.
Result<Edit> joinInterests(const Snapshot& snapshot, const Id& round, const std::vector<InterestJoin>& joins);

/// They are not the same, and are not asked about again.
Edit keepInterestsApart(const Snapshot& snapshot, const std::vector<InterestJoin>& pairs);

} // namespace core
