// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What Qt's own style leaves too faint or too small: frames of tick boxes that vanish in dark, tick boxes and
// symbols that stay small beside large letters, buttons that hug their words. Called once by the window's
// front door. Styles of a desktop are left as they are.

class QStyle;

namespace ui {

/// Qt's style "Fusion" with frames that are seen and sizes that go by the font.
QStyle* makeClearStyle();

/// Puts it in the place of a bare Fusion.
void installClearStyle();

} // namespace ui
