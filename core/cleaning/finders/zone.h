// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// People whose time zone is not known, grouped by what they wrote and their country.

#include "core/cleaning/applicants.h"
#include "core/cleaning/problem.h"

namespace core {

std::vector<Problem> findZoneProblems(const Applicants& applicants);

} // namespace core
