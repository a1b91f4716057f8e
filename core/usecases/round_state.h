// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where a round stands and what comes next: the counts of Round home and the one step to do now.

#include "core/cleaning/problem.h"

namespace core {

enum class NextStep { BringInApplicants, CleanUp, DecidePlaces, FindPairs, ApprovePairs, WriteIntroductions };

struct RoundState
{
    int applied = 0; ///< applicants, without those set aside, withdrawn or merged
    int accepted = 0;
    int waiting = 0;
    int undecided = 0; ///< applied, no place given or refused yet
    int gone = 0;      ///< withdrawn, or set aside
    int countries = 0; ///< of the applicants
    int newCountries = 0; ///< of these, without an applicant in any earlier round; none when nobody applied before
    int problems = 0;
    int safe = 0;     ///< problems with a safe answer
    int heldBack = 0; ///< people whom a problem keeps from being matched
    int paired = 0;   ///< people in a partnership
    int partnerships = 0;
    bool approved = false;
    NextStep next = NextStep::BringInApplicants;
};

RoundState stateOf(const Snapshot& snapshot, const Id& round);
/// The same for whoever knows the clean-up queue already.
RoundState stateOf(const Snapshot& snapshot, const Id& round, const std::vector<Problem>& problems);

} // namespace core
