// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/by_hand.h"

#include "core/base/text.h"

namespace cli {
namespace {

core::Result<Answer> run(Context& context)
{
    const QString reason = core::tidyText(context.given.value("reason"));
    if (reason.isEmpty())
        return core::usage(say("Keeping two people apart needs a reason: --reason TEXT"));
    auto opened = openRound(context);
    if (!opened)
        return opened.error();
    const auto people = peopleNamed(*opened, context.given.operands.mid(1));
    if (!people)
        return people.error();
    return carryOutByHand(
        context, *opened,
        core::previewForbidding(opened->snapshot(), opened->round.id, (*people)[0], (*people)[1], reason));
}

} // namespace

Command forbidCommand()
{
    return {"forbid",
            QT_TRANSLATE_NOOP("Cli", "Keep two people apart from now on, in every round"),
            "FILE [-r LABEL] A B --reason TEXT",
            "spring.bifolium P0233 P0265 --reason \"they work together\"",
            3,
            3,
            {roundOption(), reasonOption(), dryRunOption()},
            run};
}

} // namespace cli
