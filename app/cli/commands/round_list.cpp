// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/round_settings.h"

namespace cli {
namespace {

core::Result<Answer> run(Context& context)
{
    const auto opened = openProgramme(context);
    if (!opened)
        return opened.error();
    QJsonArray list;
    QString text;
    for (const core::Round& round : core::roundsInOrder(opened->snapshot())) {
        const int applications = int(core::applicationsOf(opened->snapshot(), round.id).size());
        const int partnerships = int(core::partnershipsOf(opened->snapshot(), round.id).size());
        QJsonObject one = roundAsJson(round);
        one.insert(QStringLiteral("applications"), applications);
        one.insert(QStringLiteral("partnerships"), partnerships);
        list.append(one);
        text += say("%1: %2, %3\n%4")
                    .arg(round.label, say("%n application(s)", applications),
                         say("%n pair(s) and trio(s)", partnerships), roundText(round));
    }
    if (list.isEmpty())
        text = say("This programme has no round yet. Add one: bifolium-cli round add --help");
    return Answer{list, text};
}

} // namespace

Command roundListCommand()
{
    return {"round list", QT_TRANSLATE_NOOP("Cli", "List the rounds"), "FILE", "spring.bifolium", 1, 1, {},
            run};
}

} // namespace cli
