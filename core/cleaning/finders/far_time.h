// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Times of application that cannot belong to this round: before it opened, or after it ended. A turned day
// and month or a mistyped year changes who was first in the country cap.

#include "core/cleaning/applicants.h"
#include "core/cleaning/problem.h"

namespace core {

std::vector<Problem> findFarTimes(const Applicants& applicants);

} // namespace core
