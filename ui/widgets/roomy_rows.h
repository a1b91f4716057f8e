// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Rows of lists that are high enough to be hit: 24 pixels at least, more with a large font.

class QAbstractItemView;
class QTableView;

namespace ui {

void makeRowsRoomy(QAbstractItemView& view);

/// A table that is read and chosen from by rows: no grid, no numbers at the side, Tab leaves it.
void makeTableOfRows(QTableView& table);
/// The height of its rows, again after the font has changed.
void fitRows(QTableView& table);

} // namespace ui
