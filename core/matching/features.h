// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Turns what people wrote into the small integers that rules and criteria compare: the same words get the
// same number, whatever their case and accents. Called once per question, before any pair is looked at.

#include "core/matching/question.h"

namespace core {

/// Fills the prepared half of every candidate, the rarity of interests and the table of days. `applications` are all
/// of the round, those of the people in the question among them.
void prepareFeatures(MatchQuestion& question, const std::vector<Application>& applications);

} // namespace core
