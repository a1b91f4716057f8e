// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answers.h"

namespace cli {
namespace {

core::Result<Answer> run(Context& context)
{
    auto opened = openRound(context);
    if (!opened)
        return opened.error();
    const auto people = peopleNamed(*opened, context.given.operands.mid(1));
    if (!people)
        return people.error();
    return changedAnswer(core::allowAgain(*opened->store, (*people)[0], (*people)[1]));
}

} // namespace

Command allowCommand()
{
    return {"allow",
            QT_TRANSLATE_NOOP("Cli", "Take two people off the keep-apart list"),
            "FILE [-r LABEL] A B",
            "spring.bifolium P0017 P0018",
            3,
            3,
            {roundOption(), dryRunOption()},
            run};
}

} // namespace cli
