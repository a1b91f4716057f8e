// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The sections of the window, in the order of the list on the left (Ctrl+1 …). A new screen is a folder and one
// entry in catalogue.cpp.

#include "ui/screens/screen.h"

namespace ui {

struct ScreenEntry
{
    const char* id;    ///< stable, for settings and goTo
    const char* title; ///< QT_TRANSLATE_NOOP("Screens", "…")
    const char* icon;  ///< name of a symbol in resources/icons
    Screen* (*make)(Session& session, QWidget* parent);
};

const std::vector<ScreenEntry>& screens();

} // namespace ui
