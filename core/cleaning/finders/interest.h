// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Interests that are nearly the same words, rarer ones beside the more frequent one, from strict to loose.

#include "core/cleaning/applicants.h"
#include "core/cleaning/problem.h"

namespace core {

std::vector<Problem> findNearInterests(const Applicants& applicants);

} // namespace core
