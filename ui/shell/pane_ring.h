// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Going round the panes of the window with F6 and back with Shift+F6.

#include <QList>

class QWidget;

namespace ui {

/// Gives the focus to the pane after (or before) the one that has it, skipping what is hidden or switched off. The
/// new pane, or null when there is nowhere to go.
QWidget* turnPanes(const QList<QWidget*>& panes, int step);

} // namespace ui
