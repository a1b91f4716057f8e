// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a coordinator should know of how a whole file is read: choices that hold a comma, times that could be
// read two ways or name no zone. Used by plan_import.cpp.

#include "core/base/finding.h"
#include "core/intake/read_row.h"

#include <vector>

namespace core {

/// `isOrderTold`: somebody has said which of day and month comes first.
std::vector<Finding> findingsOfReading(const Reader& reader, bool isOrderTold);

} // namespace core
