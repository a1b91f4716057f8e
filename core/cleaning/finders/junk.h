// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Rows that look like a test or like advertising.

#include "core/cleaning/applicants.h"
#include "core/cleaning/problem.h"

namespace core {

std::vector<Problem> findJunk(const Applicants& applicants);

} // namespace core
