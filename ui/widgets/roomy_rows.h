// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Rows of lists that are high enough to be hit: 24 pixels at least, more with a large font.

class QAbstractItemView;

namespace ui {

void makeRowsRoomy(QAbstractItemView& view);

} // namespace ui
