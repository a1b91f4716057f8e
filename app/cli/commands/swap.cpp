// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/by_hand.h"

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
    return carryOutByHand(context, *opened,
                          core::previewSwap(opened->snapshot(), opened->round.id, (*people)[0], (*people)[1],
                                            consentFrom(context.given)));
}

} // namespace

Command swapCommand()
{
    return {"swap",
            QT_TRANSLATE_NOOP("Cli", "Let two people change places: each gets the other's partner"),
            "FILE [-r LABEL] A B [--despite RULE]… [--reason TEXT]",
            "spring.bifolium P0233 P0265 --dry-run",
            3,
            3,
            handOptions(),
            run};
}

} // namespace cli
