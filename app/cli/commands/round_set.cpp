// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/round_settings.h"

#include "core/edits/programme.h"
#include "core/usecases/change.h"

#include <algorithm>

namespace cli {
namespace {

core::Result<Answer> run(Context& context)
{
    auto opened = openRound(context);
    if (!opened)
        return opened.error();
    core::Round round = opened->round;
    QStringList words = context.given.operands.mid(1);
    const auto isZone = [](const QString& word) { return word.startsWith(QStringLiteral("zone=")); };
    std::stable_partition(words.begin(), words.end(), isZone); // times beside it are meant in it
    for (const QString& word : words) {
        const qsizetype equals = word.indexOf(u'=');
        if (equals < 1)
            return core::usage(say("“%1” is not of the form KEY=VALUE. Keys are: %2.")
                                   .arg(word, roundKeys().join(QStringLiteral(", "))));
        if (const core::Outcome set = setRoundKey(round, word.left(equals), word.mid(equals + 1)); !set)
            return set.error();
    }
    const auto touched = core::change(*opened->store, core::changeRound(opened->snapshot(), round));
    if (!touched)
        return touched.error();
    round = *opened->snapshot().rounds.find(round.id);
    return Answer{roundAsJson(round),
                  (touched->text.isEmpty() ? say("There was nothing to change") : touched->text) +
                      QStringLiteral(".\n") + roundText(round)};
}

} // namespace

Command roundSetCommand()
{
    return {"round set",
            QT_TRANSLATE_NOOP(
                "Cli", "Change the settings of a round: label, zone, opens, closes, starts, ends, cap, "
                       "cap_rule, separate_by, odd, objective, weights"),
            "FILE [-r LABEL] KEY=VALUE…",
            "spring.bifolium -r \"Spring 2026\" closes=2026-02-15T23:59 cap=25",
            2,
            -1,
            {roundOption(), dryRunOption()},
            run};
}

} // namespace cli
