// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/by_hand.h"

namespace cli {
namespace {

core::Result<Answer> run(Context& context)
{
    return lockByHand(context, true);
}

} // namespace

Command lockCommand()
{
    return {"lock",
            QT_TRANSLATE_NOOP("Cli", "Keep a pair or trio whatever is found again"),
            "FILE [-r LABEL] A [B [C]] [--reason TEXT]",
            "spring.bifolium P0233 --reason \"they know each other by mail\"",
            2,
            4,
            {roundOption(), reasonOption(), dryRunOption()},
            run};
}

} // namespace cli
