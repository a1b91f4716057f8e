// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/round_settings.h"

#include "core/edits/programme.h"
#include "core/usecases/change.h"

#include <array>

namespace cli {
namespace {

/// The zone comes first: the times beside it are meant in it.
constexpr std::array options = {"zone", "label", "opens",    "closes",      "starts",
                                "ends", "cap",   "cap-rule", "separate-by", "odd"};

core::Result<Answer> run(Context& context)
{
    for (const char* needed : {"label", "opens", "closes", "starts", "ends"})
        if (!context.given.has(needed))
            return core::usage(
                say("A round needs --%1. See: bifolium-cli round add --help").arg(QLatin1String(needed)));
    auto opened = openProgramme(context);
    if (!opened)
        return opened.error();
    core::Round round;
    round.zone = opened->snapshot().programme().zone;
    for (const char* option : options)
        if (context.given.has(option))
            if (const core::Outcome set =
                    setRoundKey(round, QLatin1String(option), context.given.value(option));
                !set)
                return set.error();
    const auto touched = core::change(*opened->store, core::addRound(opened->snapshot(), round));
    if (!touched)
        return touched.error();
    round = *opened->snapshot().rounds.find(core::roundId(opened->snapshot().programme().id, round.label));
    return Answer{roundAsJson(round), touched->text + QStringLiteral(".\n") + roundText(round)};
}

} // namespace

Command roundAddCommand()
{
    return {
        "round add",
        QT_TRANSLATE_NOOP("Cli", "Add a round"),
        "FILE --label LABEL --opens TIME --closes TIME --starts DATE --ends DATE [--zone ZONE] [--cap 20] "
        "[--cap-rule applicants|accepted] [--separate-by country|institution|city|sector|none] [--odd "
        "trio|wait]",
        "spring.bifolium --label \"Autumn 2026\" --opens 2026-07-01T09:00 --closes 2026-08-02T23:59 "
        "--starts 2026-08-17 --ends 2026-12-13",
        1,
        1,
        {{"label", "LABEL", QT_TRANSLATE_NOOP("Cli", "what the round is called")},
         {"opens", "TIME", QT_TRANSLATE_NOOP("Cli", "first moment for applications, in the round's zone")},
         {"closes", "TIME", QT_TRANSLATE_NOOP("Cli", "last moment; a date alone means the end of that day")},
         {"starts", "DATE", QT_TRANSLATE_NOOP("Cli", "first day of the round")},
         {"ends", "DATE", QT_TRANSLATE_NOOP("Cli", "last day of the round")},
         {"zone", "ZONE",
          QT_TRANSLATE_NOOP("Cli", "where these times are meant; the programme's when left out")},
         {"cap", "PERCENT", QT_TRANSLATE_NOOP("Cli", "largest share of one country; 100 for no limit")},
         {"cap-rule", "RULE", QT_TRANSLATE_NOOP("Cli", "a share of all applicants, or of those accepted")},
         {"separate-by", "KEY", QT_TRANSLATE_NOOP("Cli", "what partners must differ in")},
         {"odd", "RULE", QT_TRANSLATE_NOOP("Cli", "one trio, or one person waits, when the number is odd")},
         dryRunOption()},
        run};
}

} // namespace cli
