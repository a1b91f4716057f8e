// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Who else could be with somebody: everybody of the round by fit, for choosing a partner by hand. Says what
// stands against each of them; what a choice does to the round is shown by pairs_by_hand.h.

#include "core/matching/question.h"

namespace core {

struct PossiblePartner
{
    Id person;            ///< whom to pair with, or whom to change places with
    std::vector<Id> with; ///< whom the person would be with then
    int fit = 0;
    QString against; ///< why a rule forbids it, as a short cause; empty when nothing does

    bool operator==(const PossiblePartner&) const = default;
};

/// For pairing: everybody but the partners of now. Allowed ones first, then by fit, then by id.
std::vector<PossiblePartner> partnersFor(const MatchQuestion& question, const Id& person);

/// For swapping: everybody in another partnership, with the partners that would be taken over.
std::vector<PossiblePartner> placesFor(const MatchQuestion& question, const Id& person);

} // namespace core
