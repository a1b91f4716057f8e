// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A block of cells as text between programs: tabs between columns, lines below each other, cells that hold
// either in quotation marks, as spreadsheets write it. What is written here reads back the same.

#include <QString>
#include <QStringList>

#include <vector>

namespace core {

using CellBlock = std::vector<QStringList>; ///< rows of columns

/// A cell that a spreadsheet would take for a formula gets an apostrophe before it; reading takes it away
/// again.
QString textOfCells(const CellBlock& cells);
/// Rows that are shorter than the longest one are filled up; the empty line at the end is none.
CellBlock cellsIn(const QString& text);

/// The same as a table for spreadsheets that ask for one: every cell is text there, so "=1" and "007" stay as
/// they are.
QString htmlOfCells(const CellBlock& cells);

} // namespace core
