// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A row whose answers stand one column too far, because a cell was cut in two, added or lost: where they
// belong, judged by the columns whose answers can be told by their looks. Only proposed; nothing is moved
// unasked.

#include "core/intake/read_row.h"

#include <optional>

namespace core {

/// `headings` in the order of the file. Nothing when no move makes the row clearly better.
std::optional<Cells> movedBack(const QStringList& headings, const Mapping& mapping, const Cells& cells);

} // namespace core
