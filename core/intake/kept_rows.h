// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The rows that were brought into a round, as they stood in their file, put together as a table once more: so
// that columns nobody wanted at first can be used later, without looking for the file.

#include "core/domain/snapshot.h"
#include "core/intake/answer_table.h"

namespace core {

/// Those of the form that most rows came from; no rows when the round has none.
AnswerTable keptRows(const Snapshot& snapshot, const Id& round);

} // namespace core
