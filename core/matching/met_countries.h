// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where people's partners of other rounds came from, for those who would like to meet another part of the
// world. Called by makeQuestion.

#include "core/matching/question.h"

namespace core {

/// Fills country, region, metCountries and metRegions of every candidate.
void findMetCountries(MatchQuestion& question, const Snapshot& snapshot);

} // namespace core
