// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// All criteria, in the order in which coordinators see them. Read by fit, explanations, weights, the settings
// of a round and the tests; nobody else keeps a list of criteria.

#include "core/matching/criteria/criterion.h"

#include <optional>
#include <vector>

namespace core {

const std::vector<Criterion>& criteria();

/// The index in criteria() of this id, if there is one.
std::optional<int> findCriterion(const QString& id);

} // namespace core
