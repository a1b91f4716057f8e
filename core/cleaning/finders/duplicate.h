// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Two applications that may be of one person: same mailbox, or same name and country. Never merged by itself.

#include "core/cleaning/applicants.h"
#include "core/cleaning/problem.h"

namespace core {

std::vector<Problem> findDuplicates(const Applicants& applicants);

} // namespace core
