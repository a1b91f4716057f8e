// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// People of this round who may have taken part before under another address or surname. Linked, they do not
// meet a former partner again and count as returners.

#include "core/cleaning/applicants.h"
#include "core/cleaning/problem.h"

namespace core {

std::vector<Problem> findReturners(const Applicants& applicants);

} // namespace core
