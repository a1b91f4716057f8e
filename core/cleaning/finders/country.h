// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// People whose country is not known, grouped by the words they wrote.

#include "core/cleaning/applicants.h"
#include "core/cleaning/problem.h"

namespace core {

std::vector<Problem> findCountryProblems(const Applicants& applicants);

} // namespace core
