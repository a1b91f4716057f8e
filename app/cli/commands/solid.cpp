// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answers.h"
#include "app/cli/text_table.h"

#include "core/usecases/solid_pairs.h"

namespace cli {
namespace {

core::Result<Answer> run(Context& context)
{
    const auto opened = openRound(context);
    if (!opened)
        return opened.error();
    const core::Snapshot& snapshot = opened->snapshot();
    const auto found = core::findSolidPairs(snapshot, opened->round.id, context.console);
    if (!found)
        return found.error();
    QJsonArray pairs;
    TextTable table({say("Holds in"), say("Pair")}, "r");
    for (const core::SolidPair& one : found->pairs) {
        pairs.append(QJsonObject{{QStringLiteral("people"), idsAsJson(one.members)},
                                 {QStringLiteral("holds"), one.holds},
                                 {QStringLiteral("solid"), one.holds == found->settings},
                                 {QStringLiteral("locked"), one.locked}});
        table.add({QString::number(one.holds), namesOf(snapshot, one.members)});
    }
    const QString sum = say("%1 of %2 hold under all %3 reasonable weights that were tried.")
                            .arg(found->solid())
                            .arg(say("%n pair(s)", int(found->pairs.size())))
                            .arg(found->settings);
    return Answer{QJsonObject{{QStringLiteral("settings"), found->settings},
                              {QStringLiteral("solid"), found->solid()},
                              {QStringLiteral("pairs"), pairs}},
                  pairs.isEmpty()
                      ? say("There are no pairs in this round yet. Find them with: bifolium-cli match") +
                            u'\n'
                      : table.text() + u'\n' + sum + u'\n'};
}

} // namespace

Command solidCommand()
{
    return {"solid",
            QT_TRANSLATE_NOOP(
                "Cli", "Show which pairs hold under all reasonable weights, and which flip: each criterion "
                       "half and twice as heavy, and mixtures of these"),
            "FILE [-r LABEL]",
            "spring.bifolium -r \"Spring 2026\"",
            1,
            1,
            {roundOption()},
            run};
}

} // namespace cli
