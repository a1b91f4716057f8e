// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/catalogue.h"

#include "ui/screens/history/history_screen.h"
#include "ui/screens/home/home_screen.h"

#include <QCoreApplication>

namespace ui {

const std::vector<ScreenEntry>& screens()
{
    static const std::vector<ScreenEntry> all = {
        {"home", QT_TRANSLATE_NOOP("Screens", "Round home"), "home", makeHomeScreen},
        {"history", QT_TRANSLATE_NOOP("Screens", "History"), "history", makeHistoryScreen},
    };
    return all;
}

} // namespace ui
