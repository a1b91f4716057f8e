// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the program was started with. Read before there is an application object, so that --help and --version answer
// without a display.

#include <QString>
#include <QStringList>

#include <optional>

namespace gui {

struct Start
{
    QString file;              ///< a programme to open; empty: none
    std::optional<int> leave; ///< answered already: leave with this code
    QString out;               ///< for standard output
    QString err;               ///< for standard error
};

Start readStart(const QStringList& arguments);

} // namespace gui
