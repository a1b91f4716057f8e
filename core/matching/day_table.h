// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How the waking hours of two places lie over each other from the start of a round to its end. Clocks change
// during most rounds, in both hemispheres in opposite directions, so several days are looked at. Used by
// features.cpp.

#include "core/matching/question.h"

namespace core {

/// Gives each candidate with a time zone of our list a row in `question.days`.
void prepareDays(MatchQuestion& question);

/// Minutes of the day that two people are both awake (07 to 22) whose clocks are this far apart (0 to 720).
int minutesTogether(int minutesApart);

} // namespace core
