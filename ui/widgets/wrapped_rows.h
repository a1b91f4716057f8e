// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Trees whose long texts go on below instead of being cut: rows are as high as the widths of their columns
// ask for.

class QTreeView;

namespace ui {

void wrapRows(QTreeView& tree);

} // namespace ui
