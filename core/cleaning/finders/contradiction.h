// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Answers that do not go together: a place that is not in the country, a student with twenty years as a
// director.

#include "core/cleaning/applicants.h"
#include "core/cleaning/problem.h"

namespace core {

std::vector<Problem> findContradictions(const Applicants& applicants);

} // namespace core
