// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Languages that nobody can be matched by: none given, or a word that is no language in our table.

#include "core/cleaning/applicants.h"
#include "core/cleaning/problem.h"

namespace core {

std::vector<Problem> findLanguageProblems(const Applicants& applicants);

} // namespace core
