// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/pairs.h"

#include "core/base/text.h"
#include "core/edits/build.h"
#include "core/edits/leave.h"

#include <QCoreApplication>

#include <algorithm>

namespace core {
namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Edits", text);
}

QString namesOf(const Snapshot& snapshot, const std::vector<Id>& people)
{
    QStringList names;
    for (const Id& person : people)
        names += displayName(snapshot, person);
    return listOf(names);
}

Partnership handMade(const Id& round, const std::vector<Id>& people, const Consent& consent)
{
    Partnership made = makePartnership(round, people);
    made.byHand = true;
    made.reason = tidyText(consent.reason);
    made.despite = consent.despite.join(u',');
    return made;
}

/// All different, all in this round, and none of them out of it: a letter to somebody withdrawn must never be
/// made.
Outcome checkPresent(const Snapshot& snapshot, const Id& round, const std::vector<Id>& people)
{
    for (const Id& person : people) {
        const Application* application = findApplication(snapshot, round, person);
        if (!application)
            return notFound(say("%1 has no application in this round.").arg(displayName(snapshot, person)));
        if (application->status != Status::Applied && application->status != Status::Accepted)
            return refused(
                say("%1 takes no part at the moment (%2), so there is nobody to pair. Give %1 a place first.")
                    .arg(displayName(snapshot, person), titleOf(application->status).toLower()));
    }
    for (size_t i = 0; i < people.size(); ++i)
        if (std::find(people.begin(), people.begin() + qsizetype(i), people[i]) !=
            people.begin() + qsizetype(i))
            return usage(say("Nobody can be paired with themselves."));
    return success();
}

/// All partnerships of the round become these.
void putPlan(EditBuilder& builder, const Snapshot& snapshot, const Id& round, const std::vector<Partnership>& plan,
             const std::optional<PlanTerms>& terms)
{
    if (const Round* found = snapshot.rounds.find(round); found && terms) {
        Round changed = *found;
        changed.objective = terms->objective;
        changed.weights = terms->weights;
        builder.put(changed);
    }
    QSet<Id> wanted;
    for (const Partnership& partnership : plan)
        wanted.insert(partnership.id);
    for (const Partnership& old : partnershipsOf(snapshot, round))
        if (!wanted.contains(old.id))
            builder.remove<Partnership>(old.id);
    for (const Partnership& partnership : plan) {
        const Partnership* same = snapshot.partnerships.find(partnership.id);
        Partnership kept = same ? *same : partnership;
        kept.locked = kept.locked || partnership.locked;
        builder.put(kept);
    }
}

std::vector<Id> partnersOf(const Partnership& partnership, const Id& person)
{
    std::vector<Id> others;
    for (const Id& member : partnership.members())
        if (member != person)
            others.push_back(member);
    return others;
}

} // namespace

Edit takePlan(const Snapshot& snapshot, const Id& round, const std::vector<Partnership>& plan,
              const std::optional<PlanTerms>& terms)
{
    EditBuilder builder(snapshot, QStringLiteral("take_plan"));
    putPlan(builder, snapshot, round, plan, terms);
    return builder.finish(
        QCoreApplication::translate("Edits", "Found %n pair(s) for “%1”", nullptr, int(plan.size()))
            .arg(snapshot.rounds.find(round) ? snapshot.rounds.find(round)->label : QString()));
}

QSet<Id> takingPart(const Snapshot& snapshot, const Id& round)
{
    QSet<Id> people;
    for (const Application& one : snapshot.applications.live)
        if (one.round == round && (one.status == Status::Applied || one.status == Status::Accepted))
            people.insert(one.person);
    return people;
}

Result<Edit> takeGroups(const Snapshot& snapshot, const Id& round, const std::vector<Partnership>& plan,
                        const std::optional<PlanTerms>& terms, const QString& text)
{
    QSet<Id> free = takingPart(snapshot, round); // and in none of these partnerships yet
    QSet<Id> wanted;
    for (const Partnership& partnership : plan) {
        wanted.insert(partnership.id);
        for (const Id& member : partnership.members())
            if (!free.remove(member))
                return refused(say("%1 takes no part at the moment, or would have two partners. Compare again.")
                                   .arg(displayName(snapshot, member)));
    }
    for (const Partnership& old : partnershipsOf(snapshot, round))
        if (old.locked && !wanted.contains(old.id))
            return refused(say("%1 are locked together. Unlock them first, or leave that group of changes out.")
                               .arg(namesOf(snapshot, old.members())));
    EditBuilder builder(snapshot, QStringLiteral("take_groups"));
    putPlan(builder, snapshot, round, plan, terms);
    return builder.finish(text);
}

Result<Edit> pairPeople(const Snapshot& snapshot, const Id& round, const std::vector<Id>& people,
                        const Consent& consent)
{
    if (people.size() < 2 || people.size() > 3)
        return usage(say("A partnership has two people, or three."));
    if (const Outcome present = checkPresent(snapshot, round, people); !present)
        return present.error();
    const Partnership made = handMade(round, people, consent);
    if (snapshot.partnerships.find(made.id))
        return refused(say("%1 are together already.").arg(namesOf(snapshot, people)));
    EditBuilder builder(snapshot, QStringLiteral("pair_people"));
    for (const Id& person : people)
        leavePartnership(builder, round, person, people, say("the third person has another partner now"));
    builder.put(made);
    return builder.finish(say("Paired %1").arg(namesOf(snapshot, people)));
}

Result<Edit> unpairPerson(const Snapshot& snapshot, const Id& round, const Id& person, const QString& reason)
{
    const Partnership* found = findPartnership(snapshot, round, person);
    if (!found)
        return notFound(say("%1 has no partner in this round.").arg(displayName(snapshot, person)));
    Partnership ended = *found;
    EditBuilder builder(snapshot, QStringLiteral("unpair_people"));
    if (!reason.isEmpty()) {
        ended.endReason = tidyText(reason);
        builder.put(ended);
    }
    builder.remove<Partnership>(ended.id);
    return builder.finish(say("Parted %1").arg(namesOf(snapshot, ended.members())));
}

Result<Edit> swapPartners(const Snapshot& snapshot, const Id& round, const Id& a, const Id& b,
                          const Consent& consent)
{
    if (const Outcome present = checkPresent(snapshot, round, {a, b}); !present)
        return present.error();
    const Partnership* ofA = findPartnership(snapshot, round, a);
    const Partnership* ofB = findPartnership(snapshot, round, b);
    if (!ofA && !ofB)
        return refused(say("Neither %1 nor %2 has a partner to change.")
                           .arg(displayName(snapshot, a), displayName(snapshot, b)));
    if (ofA == ofB)
        return refused(say("%1 are together, so there is nothing to swap.").arg(namesOf(snapshot, {a, b})));
    EditBuilder builder(snapshot, QStringLiteral("swap_partners"));
    std::vector<Partnership> made;
    const auto replace = [&](const Partnership* old, const Id& leaves, const Id& comes) {
        if (!old)
            return;
        std::vector<Id> members = partnersOf(*old, leaves);
        members.push_back(comes);
        builder.remove<Partnership>(old->id);
        made.push_back(handMade(round, members, consent));
    };
    replace(ofA, a, b);
    replace(ofB, b, a);
    for (const Partnership& partnership : made)
        builder.put(partnership);
    return builder.finish(say("Swapped %1").arg(namesOf(snapshot, {a, b})));
}

Result<Edit> setLocked(const Snapshot& snapshot, const Id& round, const Id& person, bool locked,
                       const QString& reason)
{
    const Partnership* found = findPartnership(snapshot, round, person);
    if (!found)
        return notFound(say("%1 has no partner in this round.").arg(displayName(snapshot, person)));
    Partnership changed = *found;
    changed.locked = locked;
    if (!reason.isEmpty())
        changed.reason = tidyText(reason);
    EditBuilder builder(snapshot, QStringLiteral("lock_pair"));
    builder.put(changed);
    return builder.finish(
        (locked ? say("Locked %1") : say("Unlocked %1")).arg(namesOf(snapshot, changed.members())));
}

Result<Edit> forbidPair(const Snapshot& snapshot, const Id& round, const Id& a, const Id& b,
                        const QString& reason)
{
    if (a == b)
        return usage(say("Choose two different people."));
    for (const Id& person : {a, b})
        if (!snapshot.people.find(person))
            return notFound(say("This person is not there any more."));
    EditBuilder builder(snapshot, QStringLiteral("forbid_pair"));
    const Partnership* together = findPartnership(snapshot, round, a);
    if (together && together->has(b))
        builder.remove<Partnership>(together->id);
    builder.put(makeKeepApart(a, b, tidyText(reason)));
    return builder.finish(say("Keeps %1 apart").arg(namesOf(snapshot, {a, b})));
}

Result<Edit> allowPair(const Snapshot& snapshot, const Id& a, const Id& b)
{
    const KeepApart rule = makeKeepApart(a, b, {});
    if (!snapshot.keepApart.find(rule.id))
        return notFound(say("%1 are not kept apart.").arg(namesOf(snapshot, {a, b})));
    EditBuilder builder(snapshot, QStringLiteral("allow_pair"));
    builder.remove<KeepApart>(rule.id);
    return builder.finish(say("Allows %1 to be paired again").arg(namesOf(snapshot, {a, b})));
}

Result<Edit> approvePairs(const Snapshot& snapshot, const Id& round, const QString& who, const QDateTime& now,
                          const ApprovalProof& proof)
{
    const Round* found = snapshot.rounds.find(round);
    if (!found)
        return notFound(say("This round is not there any more."));
    const int count = int(partnershipsOf(snapshot, round).size());
    if (count == 0)
        return refused(say("There are no pairs to approve. Find pairs first."));
    if (found->approvedAt.isValid())
        return refused(say("The pairs of this round are approved already."));
    Round changed = *found;
    changed.approvedAt = now;
    changed.approvedBy = who;
    Approval frozen;
    frozen.id = approvalId(round, now);
    frozen.round = round;
    frozen.approvedAt = now;
    frozen.approvedBy = who;
    frozen.objective = found->objective;
    frozen.weights = found->weights;
    frozen.groups = groupsToText(partnershipsOf(snapshot, round));
    frozen.figures = figuresToText(proof.figures);
    frozen.certificate = proof.certificate;
    EditBuilder builder(snapshot, QStringLiteral("approve_pairs"));
    builder.put(changed);
    builder.put(frozen);
    return builder.finish(QCoreApplication::translate("Edits", "Approved %n pair(s)", nullptr, count));
}

Result<Edit> reopenPairs(const Snapshot& snapshot, const Id& round, const QString& reason)
{
    const Round* found = snapshot.rounds.find(round);
    if (!found)
        return notFound(say("This round is not there any more."));
    if (!found->approvedAt.isValid())
        return refused(say("The pairs of this round are not approved."));
    if (tidyText(reason).isEmpty())
        return refused(say("Taking an approval back needs a reason, so that it can be understood later."));
    Round changed = *found;
    changed.approvedAt = {};
    changed.approvedBy.clear();
    EditBuilder builder(snapshot, QStringLiteral("reopen_pairs"));
    builder.put(changed);
    if (const Approval* approval = findApproval(snapshot, round)) {
        Approval ended = *approval;
        ended.reopened = tidyText(reason);
        builder.put(ended);
        builder.remove<Approval>(ended.id);
    }
    return builder.finish(say("Took back the approval of “%1”: %2").arg(found->label, tidyText(reason)));
}

Result<Edit> callIn(const Snapshot& snapshot, const Id& round, const Id& person, const std::vector<Partnership>& plan)
{
    const Application* found = findApplication(snapshot, round, person);
    if (!found || found->status != Status::Standby)
        return refused(say("%1 does not stand by in this round.").arg(displayName(snapshot, person)));
    Application called = *found;
    called.status = Status::Accepted;
    called.statusReason = say("stood by and was needed");
    EditBuilder builder(snapshot, QStringLiteral("call_in"));
    builder.put(called);
    putPlan(builder, snapshot, round, plan, std::nullopt);
    return builder.finish(say("Called in %1").arg(displayName(snapshot, person)));
}

} // namespace core
