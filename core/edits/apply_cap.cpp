// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/apply_cap.h"

#include "core/edits/build.h"
#include "core/edits/leave.h"

#include <QCoreApplication>

namespace core {
namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Edits", text);
}

} // namespace

Result<Edit> applyCap(const Snapshot& snapshot, const Id& round, const PlacesPlan& plan)
{
    const Round* found = snapshot.rounds.find(round);
    if (!found)
        return notFound(say("This round is not there any more."));
    if (plan.accepted() == 0)
        return refused(say("Nobody would have a place, so nothing was changed. %1")
                           .arg(plan.findings.empty() ? QString() : plan.findings.back().message));
    QHash<Id, Application> applications;
    for (const Application& application : applicationsOf(snapshot, round))
        applications.insert(application.person, application);
    QSet<Id> paired;
    for (const Partnership& partnership : partnershipsOf(snapshot, round))
        for (const Id& member : partnership.members())
            paired.insert(member);
    EditBuilder builder(snapshot, QStringLiteral("apply_cap"));
    for (const PlacedPerson& placed : plan.people) {
        const auto application = applications.constFind(placed.person);
        if (application == applications.constEnd())
            return notFound(
                say("%1 has no application in this round.").arg(displayName(snapshot, placed.person)));
        Application changed = *application;
        changed.status = placed.status;
        changed.statusReason = placed.reason;
        builder.put(changed);
        if (placed.status == Status::Waiting && paired.contains(placed.person))
            leavePartnership(builder, round, placed.person, {}, say("the third person waits"));
    }
    Round settings = *found;
    settings.capPercent = plan.settings.percent;
    settings.capRule = plan.settings.rule;
    builder.put(settings);
    QString text =
        QCoreApplication::translate("Edits", "Gave %n person(s) a place", nullptr, plan.accepted());
    if (plan.waiting() > 0)
        text += QCoreApplication::translate("Edits", ", %n on the waiting list", nullptr, plan.waiting());
    return builder.finish(text + say(" (most from one country: %1)").arg(plan.limit));
}

} // namespace core
