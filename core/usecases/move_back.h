// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Answers that stand in the wrong columns, moved back: for problems of that kind the row is read once more as it stood
// in the file, with its cells where they seem to belong, and offered as one more answer. Called for the clean-up queue.

#include "core/cleaning/problem.h"

namespace core {

void offerMovingBack(const Snapshot& snapshot, std::vector<Problem>& problems);

} // namespace core
