// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/approve_pairs.h"

#include "core/matching/sentence.h"
#include "core/usecases/change.h"
#include "core/usecases/find_pairs.h"

#include <algorithm>
#include <map>

namespace core {
namespace {

QString say(const char* text)
{
    return translate("Usecases", text);
}

std::vector<Repair> repairsOf(const Snapshot& snapshot, const Approval& approval)
{
    std::map<std::pair<QDateTime, QString>, Repair> repairs;
    const auto repairAt = [&](const QDateTime& at, const QString& reason) -> Repair& {
        Repair& repair = repairs[{at, reason}];
        repair.at = at;
        repair.reason = reason;
        return repair;
    };
    std::map<QDateTime, QString>
        reasons; // what begins carries none of its own: that of what ended in the same step
    for (const Partnership& one : snapshot.partnerships.gone)
        if (one.round == approval.round && one.until.isValid() && one.until >= approval.approvedAt) {
            repairAt(one.until, one.endReason).ended.push_back(one);
            reasons.emplace(one.until, one.endReason);
        }
    const auto addBegun = [&](const Partnership& one) {
        if (one.round != approval.round || !one.since.isValid() || one.since < approval.approvedAt)
            return;
        const auto reason = reasons.find(one.since);
        repairAt(one.since, reason == reasons.end() ? one.reason : reason->second).began.push_back(one);
    };
    for (const auto* shelf : {&snapshot.partnerships.live, &snapshot.partnerships.gone})
        for (const Partnership& one : *shelf)
            addBegun(one);
    std::vector<Repair> list;
    for (auto& [key, repair] : repairs)
        list.push_back(std::move(repair));
    return list;
}

} // namespace

Result<ApprovalProof> proveApproval(const Snapshot& snapshot, const Id& round, Progress& progress)
{
    const auto view = lookAtPairs(snapshot, round);
    if (!view)
        return view.error();
    ApprovalProof proof;
    proof.figures = figuresToKeep(view->figures);
    auto session = sessionFor(snapshot, {.round = round});
    if (!session)
        return proof; // nobody can be matched any more, so there is nothing to compare with
    const auto plan = session->plan(progress);
    if (!plan)
        return plan.error();
    proof.figures.bestLoss = plan->totalLoss;
    proof.certificate = QString::fromUtf8(certificateToJson(plan->certificate));
    return proof;
}

Result<Touched> approveAll(Store& store, const Id& round, const QString& who, const QDateTime& now,
                           const std::optional<ApprovalProof>& proof)
{
    if (proof)
        return change(store, approvePairs(store.snapshot(), round, who, now, *proof));
    if (const auto possible = approvePairs(store.snapshot(), round, who, now); !possible)
        return possible.error();
    NoProgress progress;
    const auto made = proveApproval(store.snapshot(), round, progress);
    if (!made)
        return made.error();
    return change(store, approvePairs(store.snapshot(), round, who, now, *made));
}

Result<Touched> takeApprovalBack(Store& store, const Id& round, const QString& reason)
{
    return change(store, reopenPairs(store.snapshot(), round, reason));
}

Result<ApprovedPlan> lookAtApproval(const Snapshot& snapshot, const Id& round)
{
    const Approval* approval = findApproval(snapshot, round);
    if (!approval)
        return refused(say("The pairs of this round are not approved."));
    ApprovedPlan plan;
    plan.approval = *approval;
    plan.figures = figuresFromText(approval->figures);
    plan.frozen = groupsFromText(round, approval->groups);
    plan.repairs = repairsOf(snapshot, *approval);
    plan.since = differenceOf(plan.frozen, partnershipsOf(snapshot, round));
    return plan;
}

} // namespace core
