// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A row whose answers stand some columns off, because a cell was cut in two, added or lost: where they
// belong, judged by the looks of the columns. Used at import, which tells what it moved, and by the clean-up
// queue, which asks.

#include "core/intake/column_looks.h"

#include <optional>

namespace core {

/// `cells` may be more than the columns; the answer holds as many as there are. Nothing when no move makes
/// the row clearly better.
std::optional<QStringList> movedBack(const ColumnLooks& looks, const QStringList& cells);

/// The same for a row that is known to be off: one with more cells than there are headings, or with its
/// address under another one. Nothing when it cannot be told where its answers belong.
std::optional<QStringList> putStraight(const ColumnLooks& looks, const QStringList& cells);

/// "Country: Spain, City: Madrid": what stands elsewhere after a move.
QString movesIn(const QStringList& headings, const QStringList& before, const QStringList& after);

} // namespace core
