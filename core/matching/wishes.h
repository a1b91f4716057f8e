// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Reads what people answered to "match me by …". The words that a criterion is asked for by stand in the
// criterion's own file. What cannot be understood becomes a finding, never a guess. Used by features.cpp.

#include "core/matching/question.h"

namespace core {

void readWishes(MatchQuestion& question);

/// The criteria that a preference names, as indices; none for "no preference" and the like; nothing when not
/// understood.
std::optional<std::vector<int>> wishesIn(const QString& preference);

} // namespace core
