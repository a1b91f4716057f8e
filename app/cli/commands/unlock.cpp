// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/by_hand.h"

namespace cli {
namespace {

core::Result<Answer> run(Context& context)
{
    return lockByHand(context, false);
}

} // namespace

Command unlockCommand()
{
    return {"unlock",
            QT_TRANSLATE_NOOP("Cli", "Let a pair or trio be changed again"),
            "FILE [-r LABEL] A [B [C]] [--reason TEXT]",
            "spring.bifolium P0017",
            2,
            4,
            {roundOption(), reasonOption(), dryRunOption()},
            run};
}

} // namespace cli
