// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Three windows about the program itself: find any command, the sheet of all shortcuts, and what Bifolium is.

class QMenuBar;
class QWidget;

namespace ui {

/// Lists what can be done now; the chosen command is carried out.
void openCommandFinder(QWidget* over, const QMenuBar* bar);
/// Every command that has a key, by menu.
void openShortcutSheet(QWidget* over, const QMenuBar* bar);
void openAbout(QWidget* over);

} // namespace ui
