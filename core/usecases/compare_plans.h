// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Two plans of a round compared as independent groups of changes: what each group does to its people and to the round,
// the figures of whatever is ticked, and taking the ticked groups as one step. A plan to compare is how things are
// now, how they were before pairs were last found, a saved proposal, or a search that has not been taken.

#include "core/edits/pairs.h"
#include "core/plans/difference.h"
#include "core/store/store.h"
#include "core/usecases/look_at_pairs.h"

namespace core {

struct FoundPairs;

struct ComparedPlan
{
    QString title; ///< "now", "before pairs were found on …", the name of a proposal
    std::vector<Partnership> partnerships;
    std::optional<PlanTerms> terms = {}; ///< judged by these instead of those of the round; taken along with it
};

ComparedPlan planNow(const Snapshot& snapshot, const Id& round);
ComparedPlan planFound(const FoundPairs& found);
/// How pairs were before they were last found and taken. Refused when they never were.
Result<ComparedPlan> planBeforeFinding(Store& store, const Id& round);

struct ComparedGroup
{
    std::vector<Id> people;
    std::vector<PairRow> ends;
    std::vector<PairRow> begins;
    std::vector<Id> losePartner; ///< had a partner in the first plan and have none in the second
    std::vector<Id> getPartner;
    qint64 lossChange = 0; ///< of the round's total loss; below zero is better
    int fitChange = 0;     ///< of the sum of the fits
    std::vector<BrokenRule> broken; ///< by what begins, beyond what was agreed to when it was made
    int locked = 0;        ///< so many of the partnerships that end are locked
    int byHand = 0;        ///< so many of them were made by hand
    QString touches;       ///< "Ana and Kofi are locked (they asked for it)."; empty when nothing
};

struct Comparison
{
    Id round;
    ComparedPlan first;
    ComparedPlan second;
    MatchQuestion question;
    PlanDifference difference;         ///< its groups in the order of `groups`
    std::vector<ComparedGroup> groups; ///< what helps most first: people placed, then total loss
    std::vector<Finding> findings;     ///< people of a plan who take no part any more
};

/// Whoever takes no part any more is left out of both plans, and that is said.
Result<Comparison> comparePlans(const Snapshot& snapshot, const Id& round, ComparedPlan first,
                                ComparedPlan second);

struct ComparedTotals
{
    RoundFigures figures;
    int better = 0; ///< so many people have a partner who fits better than in the first plan, or have one at last
    int worse = 0;
    int same = 0; ///< people for whom nothing changes, or as good a partner comes
};

/// Of the first plan with the ticked groups as in the second.
ComparedTotals totalsWith(const Comparison& comparison, const std::vector<bool>& ticked);

/// The first plan with the ticked groups becomes the plan of the round, as one edit. Refused when a locked partnership
/// would end, or when a rule is broken that neither the partnership nor the consent names.
Result<Edit> takeTicked(const Snapshot& snapshot, const Comparison& comparison, const std::vector<bool>& ticked,
                        const Consent& consent = {});
/// The same carried out, after a verified backup.
Result<Touched> carryOutTicked(Store& store, const Comparison& comparison, const std::vector<bool>& ticked,
                               const Consent& consent = {});

} // namespace core
