// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a change by hand would do, at once, while the mouse still moves: fits of all that begins, the change of the
// round, rules that would be broken, who would be left over. Says the same as the preview of pairs_by_hand.h
// that carries it out, but looks at the people it touches only.

#include "core/usecases/look_at_pairs.h"

namespace ui {

class RoundPairs;

struct HandEffect
{
    std::vector<core::PairRow> ends;
    std::vector<core::PairRow> begins;
    std::vector<core::Id> leftOver;       ///< had a partner and would have none
    std::vector<core::BrokenRule> broken; ///< by what begins
    int fitChange = 0;                    ///< of the sum of all fits
    qint64 lossChange = 0;                ///< of the round's total loss; below zero is better
    int placedChange = 0;                 ///< people with a partner
    QString refusal;                      ///< why it cannot be done; else empty
};

/// As if these groups began; whatever their members are in now ends.
HandEffect effectOfGroups(const RoundPairs& pairs, const std::vector<std::vector<core::Id>>& groups);

/// Groups that begin when somebody is dropped onto another: the two, and where both leave a partner, these two.
std::vector<std::vector<core::Id>> groupsOfDrop(const RoundPairs& pairs, const core::Id& dragged,
                                                const core::Id& target);
/// The same when two change places.
std::vector<std::vector<core::Id>> groupsOfSwap(const RoundPairs& pairs, const core::Id& a,
                                                const core::Id& b);

/// "Ana and Li 79, Bo and Kofi 55: round +65. No rule is broken."
QString inWords(const RoundPairs& pairs, const HandEffect& effect);
/// "+65", "−4", "±0": with a minus that is as wide as the plus.
QString signedText(qint64 number);

} // namespace ui
