// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The text of the command line goes through here to be translated. Never decides anything.

#include <QCoreApplication>

namespace cli {

inline QString say(const char* text, int n = -1)
{
    return QCoreApplication::translate("Cli", text, nullptr, n);
}

} // namespace cli
