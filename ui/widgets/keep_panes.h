// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Panes side by side whose sizes are remembered for a screen.

#include <QList>
#include <QString>

class QSplitter;

namespace ui {

class Settings;

/// Restores the sizes of earlier, else `start`, and keeps what somebody drags. The second pane takes what is
/// left.
void keepPanes(QSplitter& splitter, Settings& settings, const QString& screen, const QList<int>& start);

} // namespace ui
