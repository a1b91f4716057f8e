// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Why not these two? The rule that forbids them, or what it would cost to put them together with the chain of changes
// that it forces: who moves to whom, from the best plan there is to the best one that holds the pair. For the window a
// session is kept, so that the answer is there at once; the command line makes one for each question.

#include "core/usecases/look_at_pairs.h"
#include "core/usecases/price_pairs.h"

namespace core {

/// Somebody who would have other partners.
struct Move
{
    Id person;
    std::vector<Id> from; ///< none: is alone in the best plan
    std::vector<Id> to;   ///< none: would be alone
    int fitBefore = 0;    ///< of the partnership; 0 when alone
    int fitAfter = 0;

    bool operator==(const Move&) const = default;
};

struct WhyNot
{
    PairExplanation explanation;
    QString obstacle; ///< why there is no price, as a sentence: a rule, a lock, no place; empty when there is one
    std::optional<PricedPair> priced;
    std::vector<PairRow> ends;   ///< partnerships of the best plan that would end
    std::vector<PairRow> begins; ///< and those that would begin; their costs less those of `ends` are the price
    std::vector<Move> chain;     ///< the two first, then whoever has to move because of them, in that order
    QString sentence;            ///< all in a few words
};

/// The session is as before in the end. The only error is Stopped.
Result<WhyNot> whyNot(MatchSession& session, int a, int b, Progress& progress);

/// Also about people who cannot be matched now: then that is the obstacle.
Result<WhyNot> whyNot(const Snapshot& snapshot, const Id& round, const Id& a, const Id& b, Progress& progress);

} // namespace core
