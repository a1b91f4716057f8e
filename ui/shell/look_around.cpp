// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/look_around.h"

#include "core/usecases/look_around.h"
#include "ui/dialogs/ask.h"
#include "ui/screens/welcome/welcome_page.h"
#include "ui/settings/settings.h"
#include "ui/shell/programme_holder.h"
#include "ui/tasks/task_runner.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

// The table is in a static library: nobody would link it without being asked.
static void bringSampleAlong()
{
    Q_INIT_RESOURCE(sample);
}

namespace ui {
namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("LookAround", text);
}

QDir folderFor(const Settings& settings)
{
    const QString chosen = settings.value(Preference::ProgrammesFolder).toString();
    for (const QString& path : {chosen, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)})
        if (const QFileInfo folder(path); !path.isEmpty() && folder.isDir() && folder.isWritable())
            return QDir(path);
    return QDir(QStandardPaths::writableLocation(QStandardPaths::TempLocation));
}

QString freeName(const QDir& folder)
{
    const QString base = say("Made-up round");
    QString path = folder.filePath(base + QStringLiteral(".bifolium"));
    for (int n = 2; QFileInfo::exists(path); ++n)
        path = folder.filePath(QStringLiteral("%1 %2.bifolium").arg(base).arg(n));
    return path;
}

} // namespace

void lookAround(ProgrammeHolder& holder, WelcomePage& page)
{
    const Desk& desk = holder.desk();
    const QDir folder = folderFor(desk.settings);
    const QString first = folder.filePath(say("Made-up round") + QStringLiteral(".bifolium"));
    if (QFileInfo::exists(first)) {
        const int answer =
            desk.ask.choose(&page, {say("You have looked around before."),
                                    say("The made-up round is still there, with what you changed in it: %1")
                                        .arg(QDir::toNativeSeparators(first)),
                                    {say("Open it again"), say("Make a fresh one"), say("Do nothing")}});
        if (answer == 0)
            holder.open(first);
        if (answer != 1)
            return;
    }
    bringSampleAlong();
    const QString path = freeName(folder);
    page.setBusy(true);
    desk.tasks.run<core::Nothing>(
        say("Making up a round"),
        [path, options = desk.options](core::Progress& progress) {
            return core::makeRoundToLookAround(path, QStringLiteral(":/sample/round92.csv"), options,
                                               progress);
        },
        &page,
        [&holder, &page, path](const core::Outcome& made) {
            page.setBusy(false);
            if (made)
                holder.open(path);
            else if (made.error().kind != core::Error::Kind::Stopped)
                holder.desk().ask.tell(&page, made.error());
        });
}

} // namespace ui
