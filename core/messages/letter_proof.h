// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The proof that a list of introductions is right, made from the list as it will be written and, separately,
// from the programme. Nothing is written when it fails. It shares no code with what makes the list.

#include "core/domain/snapshot.h"
#include "core/messages/mail_list.h"

namespace core {

struct LetterProof
{
    int rows = 0;
    int recipients = 0;   ///< distinct addresses
    QStringList failures;   ///< sentences that name the people; empty: proven
    std::vector<Id> people; ///< as many: whom to look at for each failure; null for nobody in particular

    bool holds() const { return failures.isEmpty(); }
};

/// Everybody in a partnership has exactly one row; all addresses are filled, usable and distinct; the partner
/// data of a row are those of the partner; each partner's partner is the recipient; nobody withdrawn, waiting
/// or merged is in it; no hard rule of being two people is broken (nobody is their own partner).
LetterProof proveLetters(const Snapshot& snapshot, const Id& round, const MailList& list);

} // namespace core
