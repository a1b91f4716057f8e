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
                          core::previewUnpairing(opened->snapshot(), opened->round.id, people->front(),
                                                 context.given.value("reason")));
}

} // namespace

Command unpairCommand()
{
    return {"unpair",
            QT_TRANSLATE_NOOP("Cli", "End the partnership of a person"),
            "FILE [-r LABEL] PERSON [--reason TEXT]",
            "spring.bifolium P0233 --reason \"no time this spring\"",
            2,
            2,
            {roundOption(), reasonOption(), dryRunOption()},
            run};
}

} // namespace cli
