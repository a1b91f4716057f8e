// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The introductions of a round: each person learns who the partner is. Pure; proven by letter_proof.h before
// it leaves.

#include "core/domain/snapshot.h"
#include "core/messages/mail_list.h"

namespace core {

/// Headings: Email, First name, Full name, Partner 1 …, Partner 2 … (empty in pairs), Shared interests,
/// Partners sentence, Greeting line, Round, Group size, Participant code.
MailList makeIntroductions(const Snapshot& snapshot, const Id& round);

/// "Ana" of "Ana María Silva"; the whole of a name without blanks; titles such as "Dr." are passed over.
QString firstNameOf(const QString& name);

} // namespace core
