// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Records as they stand in a file → a table with headings: titles passed over, ragged rows made even, empty
// ends cut off, guards against formulas taken off. What was decided becomes a finding, what cannot be used a
// fault of its row. Every reader of a format ends here, so that the same sheet gives the same table from any
// format.

#include "core/formats/foreign_table.h"
#include "core/formats/import/record.h"

#include <vector>

namespace core {

/// No record is blank. `sheet` is where the records come from, empty where the format has none.
Result<ForeignTable> shapeTable(std::vector<Record> records, const QString& sheet, const TableHints& hints,
                                Progress& progress);

} // namespace core
