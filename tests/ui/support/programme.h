// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A programme for tests of the window: made-up people in a file in a temporary folder, open in a session, with an Ask
// that answers by itself, settings in memory and a clock that stands still.

#include "core/edits/build.h"
#include "tests/support/people.h"
#include "tests/ui/support/scripted_ask.h"
#include "ui/session/desk.h"
#include "ui/settings/settings.h"
#include "ui/tasks/task_runner.h"

#include <QTemporaryDir>

namespace support {

/// The surroundings that the front door would hand in.
struct Office
{
    QTemporaryDir folder;
    ScriptedAsk ask;
    ui::Settings settings;
    ui::TaskRunner tasks;
    QDateTime now = QDateTime(QDate(2026, 2, 10), QTime(12, 0), QTimeZone::utc());

    ui::Desk desk()
    {
        core::Store::Options options;
        options.author = {QStringLiteral("Mia"), QStringLiteral("00000000-0000-4000-8000-000000000001")};
        options.clock = std::make_shared<core::FixedClock>(now);
        return {options, ask, tasks, settings};
    }
    QString path(const QString& name = QStringLiteral("made-up.bifolium")) { return folder.filePath(name); }
};

/// Everything of a made-up round, as one edit that any empty programme takes.
inline core::Edit wholeRound(const core::Snapshot& into, const core::Snapshot& made)
{
    core::EditBuilder builder(into, QStringLiteral("import_applicants"));
    for (const core::Round& round : made.rounds.live)
        builder.put(round);
    for (const core::Person& person : made.people.live)
        builder.put(person);
    for (const core::Application& application : made.applications.live)
        builder.put(application);
    for (const core::Partnership& partnership : made.partnerships.live)
        builder.put(partnership);
    for (const core::KeepApart& apart : made.keepApart.live)
        builder.put(apart);
    return builder.finish(QStringLiteral("Brought in %1 people").arg(made.people.live.size()));
}

/// A programme file of that many people, open; with 0 people it has no round either.
inline std::unique_ptr<ui::Session> makeSession(Office& office, const Recipe& recipe = {},
                                                const QString& file = QStringLiteral("made-up.bifolium"))
{
    auto session = ui::newProgramme(office.desk(), office.path(file), QStringLiteral("Letters across borders"),
                                    QStringLiteral("Europe/Copenhagen"));
    if (!session)
        qFatal("%s", qPrintable(session.error().message));
    if (recipe.people > 0) {
        const bool done = (*session)->change(nullptr, [&recipe](core::Store& store) {
            return store.apply(wholeRound(store.snapshot(), makeRound(recipe).snapshot));
        });
        if (!done)
            qFatal("%s", qPrintable(office.ask.told.join(u'\n')));
    }
    return std::move(*session);
}

} // namespace support
