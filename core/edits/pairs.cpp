// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/pairs.h"

#include "core/base/text.h"
#include "core/edits/build.h"

#include <QCoreApplication>

#include <algorithm>

namespace core {
namespace {

QString say(const char* text) { return QCoreApplication::translate("Edits", text); }

QString namesOf(const Snapshot& snapshot, const std::vector<Id>& people)
{
    QStringList names;
    for (const Id& person : people)
        names += displayName(snapshot, person);
    return listOf(names);
}

/// Ends the partnership of a person; the two left over of a trio go on as a pair unless they are named as well.
void release(EditBuilder& builder, const Id& round, const Id& person, const std::vector<Id>& alsoLeaving)
{
    const Partnership* found = findPartnership(builder.after(), round, person);
    if (!found)
        return;
    const Partnership ended = *found;
    builder.remove<Partnership>(ended.id);
    std::vector<Id> rest;
    for (const Id& member : ended.members())
        if (member != person && std::find(alsoLeaving.begin(), alsoLeaving.end(), member) == alsoLeaving.end())
            rest.push_back(member);
    if (rest.size() != 2)
        return;
    Partnership pair = makePartnership(round, rest);
    pair.byHand = true;
    builder.put(pair);
}

Partnership handMade(const Id& round, const std::vector<Id>& people, const Consent& consent)
{
    Partnership made = makePartnership(round, people);
    made.byHand = true;
    made.reason = tidyText(consent.reason);
    made.despite = consent.despite.join(u',');
    return made;
}

Outcome checkPresent(const Snapshot& snapshot, const Id& round, const std::vector<Id>& people)
{
    for (const Id& person : people)
        if (!findApplication(snapshot, round, person))
            return notFound(say("%1 has no application in this round.").arg(displayName(snapshot, person)));
    for (size_t i = 0; i < people.size(); ++i)
        if (std::find(people.begin(), people.begin() + qsizetype(i), people[i]) != people.begin() + qsizetype(i))
            return usage(say("Nobody can be paired with themselves."));
    return success();
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

Edit takePlan(const Snapshot& snapshot, const Id& round, const std::vector<Partnership>& plan)
{
    EditBuilder builder(snapshot, QStringLiteral("take_plan"));
    QSet<Id> wanted;
    for (const Partnership& partnership : plan)
        wanted.insert(partnership.id);
    for (const Partnership& old : partnershipsOf(snapshot, round))
        if (!wanted.contains(old.id))
            builder.remove<Partnership>(old.id);
    for (const Partnership& partnership : plan)
        builder.put(partnership);
    return builder.finish(QCoreApplication::translate("Edits", "Found %n pair(s) for “%1”", nullptr, int(plan.size()))
                              .arg(snapshot.rounds.find(round) ? snapshot.rounds.find(round)->label : QString()));
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
        release(builder, round, person, people);
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
        ended.reason = tidyText(reason);
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
    return builder.finish((locked ? say("Locked %1") : say("Unlocked %1")).arg(namesOf(snapshot, changed.members())));
}

Result<Edit> forbidPair(const Snapshot& snapshot, const Id& round, const Id& a, const Id& b, const QString& reason)
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

Result<Edit> approvePairs(const Snapshot& snapshot, const Id& round, const QString& who, const QDateTime& now)
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
    EditBuilder builder(snapshot, QStringLiteral("approve_pairs"));
    builder.put(changed);
    return builder.finish(QCoreApplication::translate("Edits", "Approved %n pair(s)", nullptr, count));
}

} // namespace core
