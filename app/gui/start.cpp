// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/start.h"

#include <QCoreApplication>

namespace gui {
namespace {

QString say(const char* text) { return QCoreApplication::translate("Start", text); }

QString help()
{
    return say("Usage: bifolium [FILE]\n"
               "\n"
               "Opens the window, with the programme FILE (*.bifolium) if one is named.\n"
               "\n"
               "  --help     this text\n"
               "  --version  which version this is\n"
               "\n"
               "Everything else, for scripts: bifolium-cli --help\n");
}

} // namespace

Start readStart(const QStringList& arguments)
{
    Start start;
    bool options = true;
    for (const QString& argument : arguments) {
        if (options && argument == QStringLiteral("--")) {
            options = false;
        } else if (options && (argument == QStringLiteral("--help") || argument == QStringLiteral("-h"))) {
            return {{}, 0, help(), {}};
        } else if (options && (argument == QStringLiteral("--version") || argument == QStringLiteral("-v"))) {
            return {{}, 0, QStringLiteral("bifolium ") + QStringLiteral(BIFOLIUM_VERSION) + u'\n', {}};
        } else if (options && argument.startsWith(QStringLiteral("--"))) {
            return {{}, 2, {}, say("There is no option %1. See: bifolium --help\n").arg(argument)};
        } else if (!start.file.isEmpty()) {
            return {{}, 2, {}, say("One window opens one programme. See: bifolium --help\n")};
        } else {
            start.file = argument;
        }
    }
    return start;
}

} // namespace gui
