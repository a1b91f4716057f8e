// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Chosen rows of a list as text for other programs: columns between tabs, rows below each other.

class QAbstractItemView;

namespace ui {

/// Gives the view a command "Copy" with the usual key, also in its context menu.
void copyRowsWithCtrlC(QAbstractItemView& view);

} // namespace ui
