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
    return carryOutByHand(
        context, *opened,
        core::previewPairing(opened->snapshot(), opened->round.id, *people, consentFrom(context.given)));
}

} // namespace

Command pairCommand()
{
    return {"pair",
            QT_TRANSLATE_NOOP("Cli", "Put two or three people together; they leave those they are with"),
            "FILE [-r LABEL] A B [C] [--despite RULE]… [--reason TEXT]",
            "spring.bifolium P0233 P0265 --reason \"they asked for it\" --dry-run",
            3,
            4,
            handOptions(),
            run};
}

} // namespace cli
