// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answers.h"

#include "core/usecases/this_computer.h"

namespace cli {
namespace {

core::Result<Answer> run(Context& context)
{
    auto opened = openRound(context);
    if (!opened)
        return opened.error();
    const QString who = context.given.has("by") ? context.given.value("by") : core::authorHere().name;
    return changedAnswer(core::approveAll(*opened->store, opened->round.id, who, context.clock->now()));
}

} // namespace

Command approveCommand()
{
    return {"approve",
            QT_TRANSLATE_NOOP("Cli", "Declare the pairs of a round final"),
            "FILE [-r LABEL] [--by NAME]",
            "spring.bifolium -r \"Spring 2026\" --by \"Mia\"",
            1,
            1,
            {roundOption(),
             {"by", "NAME", QT_TRANSLATE_NOOP("Cli", "who approves; the name of this account when left out")},
             dryRunOption()},
            run};
}

} // namespace cli
