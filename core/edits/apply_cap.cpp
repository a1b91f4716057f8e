// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/apply_cap.h"

#include "core/edits/build.h"

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
    EditBuilder builder(snapshot, QStringLiteral("apply_cap"));
    for (const PlacedPerson& placed : plan.people) {
        const Application* application = findApplication(snapshot, round, placed.person);
        if (!application)
            return notFound(
                say("%1 has no application in this round.").arg(displayName(snapshot, placed.person)));
        Application changed = *application;
        changed.status = placed.status;
        changed.statusReason = placed.reason;
        builder.put(changed);
        if (placed.status == Status::Waiting)
            if (const Partnership* pair = findPartnership(builder.after(), round, placed.person))
                builder.remove<Partnership>(pair->id);
    }
    Round settings = *found;
    settings.capPercent = plan.settings.percent;
    settings.capRule = plan.settings.rule;
    builder.put(settings);
    return builder.finish(say("Gave %1 people a place, %2 wait (most from one country: %3)")
                              .arg(QString::number(plan.accepted()), QString::number(plan.waiting()),
                                   QString::number(plan.limit)));
}

} // namespace core
