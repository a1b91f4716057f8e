// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The clean-up queue of a round: every finder asked, decided ones left out. Called by use-cases, pure.

#include "core/cleaning/problem.h"

#include <QSet>

namespace core {

/// By kind in the order of the catalogue, then by id.
std::vector<Problem> findProblems(const Snapshot& snapshot, const Id& round);

/// Everybody whom an open problem keeps from being matched.
QSet<Id> heldBack(const std::vector<Problem>& problems);

} // namespace core
