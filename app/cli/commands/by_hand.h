// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A change of pairs by hand: shown, and carried out unless this is a dry run. Shared by pair, unpair,
// swap, forbid, lock and unlock.

#include "app/cli/answers.h"

namespace cli {

core::Consent consentFrom(const Arguments& given);

core::Result<Answer> carryOutByHand(const Context& context, const Opened& opened,
                                    const core::Result<core::HandChange>& wanted);

/// Everybody after the first is in the first one's partnership; a sentence says who is not.
core::Outcome checkTogether(const Opened& opened, const std::vector<core::Id>& people);

/// Locks or unlocks the partnership that the operands name.
core::Result<Answer> lockByHand(const Context& context, bool locked);

/// --despite RULE and --reason TEXT, for verbs that may break a rule.
std::vector<Option> handOptions();

} // namespace cli
