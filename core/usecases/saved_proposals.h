// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Proposals: plans of a round that are kept under a name, with weights, aim, figures, author and time, to compare and to
// take from. What is compared is in compare_plans.h.

#include "core/edits/proposals.h"
#include "core/usecases/compare_plans.h"

namespace core {

/// Those of a round, the newest first.
std::vector<Proposal> proposalsOf(const Snapshot& snapshot, const Id& round);
/// By id or by name; case and accents do not matter.
Result<Proposal> findProposal(const Snapshot& snapshot, const Id& round, const QString& words);

ComparedPlan planSaved(const Proposal& proposal);

struct ProposalWish
{
    QString name;
    QString note = {};
    QString author;
    QDateTime now; ///< UTC
};

/// The pairs of now, or a plan that was found and not taken, as a proposal. Refused like saveProposal.
Result<Touched> savePairsOfNow(Store& store, const Id& round, const ProposalWish& wish);
Result<Touched> saveFound(Store& store, const FoundPairs& found, const ProposalWish& wish);

} // namespace core
