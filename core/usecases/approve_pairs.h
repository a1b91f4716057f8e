// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Declaring the pairs of a round final: what is frozen then, what was repaired since, and taking it back. Approving
// sends nothing. From then on only people without a partner are paired by a search, every other change is a repair
// with a date and a reason, and weights stay as they are.

#include "core/base/progress.h"
#include "core/edits/pairs.h"
#include "core/plans/difference.h"
#include "core/store/store.h"
#include "core/usecases/look_at_pairs.h"

namespace core {

/// Figures of the pairs of now beside those of the best plan there is under the rules, weights and locks of the round,
/// with the certificate of that one. Looks for the plan, so it is for the background. Without anybody to be matched
/// the certificate is empty. The only error is Stopped, or that the round is not there.
Result<ApprovalProof> proveApproval(const Snapshot& snapshot, const Id& round, Progress& progress);

/// With the proof that was made from the pairs of now; without one it is made here.
Result<Touched> approveAll(Store& store, const Id& round, const QString& who, const QDateTime& now,
                           const std::optional<ApprovalProof>& proof = {});
Result<Touched> takeApprovalBack(Store& store, const Id& round, const QString& reason);

/// Partnerships that ended and began in one step after the approval.
struct Repair
{
    QDateTime at; ///< UTC
    QString reason;
    std::vector<Partnership> ended;
    std::vector<Partnership> began;
};

struct ApprovedPlan
{
    Approval approval;
    PlanFigures figures;               ///< when it was approved
    std::vector<Partnership> frozen;   ///< who was with whom then
    std::vector<Repair> repairs;       ///< by time
    PlanDifference since;              ///< from then to now
};

/// Refused when the round is not approved.
Result<ApprovedPlan> lookAtApproval(const Snapshot& snapshot, const Id& round);

} // namespace core
