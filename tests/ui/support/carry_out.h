// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The commands of a screen, carried out by the words that somebody reads in the menu.

#include "ui/screens/screen.h"

#include <QtTest>

namespace support {

/// The first that begins so; it must be possible now.
inline void carryOut(ui::Screen& screen, const QString& words)
{
    for (QAction* action : screen.commands())
        if (QString(action->text()).remove(u'&').startsWith(words)) {
            QVERIFY(action->isEnabled());
            action->trigger();
            return;
        }
    QFAIL("no such command");
}

} // namespace support
