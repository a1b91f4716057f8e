// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Addresses that letters cannot reach, or that look mistyped, or that two people share.

#include "core/cleaning/applicants.h"
#include "core/cleaning/problem.h"

namespace core {

std::vector<Problem> findAddressProblems(const Applicants& applicants);

} // namespace core
