// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Finding the best pairs: a plan shown first, then taken as one step after a backup.

#include "core/edits/pairs.h"
#include "core/matching/match_session.h"
#include "core/store/store.h"

namespace core {

struct FindWish
{
    Id round;
    std::optional<Objective> objective = {}; ///< as the round says when not given
    QString weights = {};                    ///< JSON; as the round says when empty
    std::optional<int> onlyUnlockedBelow = {};
    int changeCost = 0;        ///< stay close to now, see PlanSettings
    std::vector<Id> also = {}; ///< in the session besides those who are to be matched
};

/// Who is to be matched, and how. Refused when nobody has a place yet, with what to do about it.
Result<MatchSession> sessionFor(const Snapshot& snapshot, const FindWish& wish);

/// Once the pairs of a round are approved, all that stand stay together.
void holdApproved(MatchSession& session);

/// What a plan comes to. A partnership that stands stays the row it is, with what was noted about it; once
/// the pairs are approved, those of whom somebody cannot be matched for now, because of a problem in
/// Clean-up, stay as well.
std::vector<Partnership> partnershipsFrom(const Snapshot& snapshot, const MatchQuestion& question,
                                          const Plan& plan);

struct FoundPairs
{
    Id round;
    MatchQuestion question;
    Plan plan;
    std::vector<Partnership> partnerships; ///< as they would be
    std::vector<Finding> findings;         ///< what to know beside the plan
    std::vector<Relaxation> relaxations;   ///< what would give more people a place; said in the findings too
    std::optional<PlanTerms> terms;        ///< wished for, and to become those of the round

    Id idOf(int person) const { return question.at(person).person.id; }
};

/// Refused as sessionFor. Once the pairs are approved they all stay, and only who has no partner is paired.
Result<FoundPairs> findPairs(const Snapshot& snapshot, const FindWish& wish, Progress& progress);

/// The terms that were wished for are kept in the round as well. Refused when approved pairs would end, or
/// when the terms of an approved round would change.
Result<Touched> takePairs(Store& store, const FoundPairs& found);

} // namespace core
