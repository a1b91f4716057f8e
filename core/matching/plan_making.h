// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Between people and plain numbers: groups that are locked or kept leave the problem, the others are what the
// solver is asked; its answer becomes a plan with figures, proof and reasons. Used by match_session.cpp.

#include "core/matching/digest.h"
#include "core/matching/plan.h"
#include "core/matching/solver/grouping.h"
#include "core/matching/solver/shortage.h"

namespace core {

PlannedGroup groupOf(const MatchQuestion& question, Objective objective, std::vector<int> members);

/// Groups that stay whatever is found, and who is in one of them.
struct Fixed
{
    std::vector<PlannedGroup> groups;
    std::vector<bool> members; ///< by person
};

Fixed fixedGroups(const MatchQuestion& question, const PlanSettings& settings);

/// Who is left out before others when not all can be placed, see PairProblem::yields. Whoever was left
/// without a partner in an earlier round yields least, then newcomers; but where pairs of now are to stay
/// together, none of them parts only because somebody else is a newcomer. Empty when all are alike.
std::vector<int> yieldsOf(const MatchQuestion& question, bool staysClose);

/// About everybody; `fits` must outlive it.
PairProblem problemOf(const MatchQuestion& question, const PlanSettings& settings, const PairPoints& fits);

/// What the solver was asked about and what it said.
struct Answer
{
    const MatchQuestion& question;
    const PlanSettings& settings;
    const Fixed& fixed;
    const std::vector<bool>& absent; ///< by person: as if they were not there
    const PairProblem& problem;
    const Grouping& found;
    AnswerPrints& prints;
};

/// A plan is called the best only when code that knows nothing of the search says so too. The only error is
/// Stopped.
Result<Plan> makePlan(const Answer& answer, Progress& progress);

} // namespace core
