// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/programme.h"

#include "core/base/text.h"
#include "core/edits/build.h"

#include <QCoreApplication>

#include <algorithm>

namespace core {
namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Edits", text);
}

Outcome checkRound(const Round& round)
{
    if (foldText(round.label).isEmpty())
        return usage(say("A round needs a label, such as “2026 spring”."));
    if (round.opens.isValid() && round.closes.isValid() && round.closes <= round.opens)
        return usage(say("Applications must close after they open."));
    if (round.starts.isValid() && round.ends.isValid() && round.ends < round.starts)
        return usage(say("A round must end after it starts."));
    if (round.capPercent < 1 || round.capPercent > 100)
        return usage(say("The country limit is a share between 1 and 100 percent."));
    return success();
}

bool isLabelTaken(const Snapshot& snapshot, const Round& round)
{
    return std::any_of(snapshot.rounds.live.begin(), snapshot.rounds.live.end(), [&](const Round& other) {
        return other.id != round.id && foldText(other.label) == foldText(round.label);
    });
}

} // namespace

Edit createProgramme(const QString& name, const QString& zone, const Id& id)
{
    const Snapshot empty;
    EditBuilder builder(empty, QStringLiteral("create_programme"));
    builder.put(Programme{id, name, zone});
    return builder.finish(say("Made the programme “%1”").arg(name));
}

Result<Edit> addRound(const Snapshot& snapshot, Round round)
{
    round.label = tidyText(round.label);
    if (const Outcome sound = checkRound(round); !sound)
        return sound.error();
    round.id = roundId(snapshot.programme().id, round.label);
    if (snapshot.rounds.find(round.id) || isLabelTaken(snapshot, round))
        return refused(say("There is a round “%1” already.").arg(round.label));
    if (round.zone.isEmpty())
        round.zone = snapshot.programme().zone;
    EditBuilder builder(snapshot, QStringLiteral("add_round"));
    builder.put(round);
    return builder.finish(say("Added the round “%1”").arg(round.label));
}

Result<Edit> changeRound(const Snapshot& snapshot, Round round)
{
    round.label = tidyText(round.label);
    if (const Outcome sound = checkRound(round); !sound)
        return sound.error();
    if (!snapshot.rounds.find(round.id))
        return notFound(say("This round is not there any more."));
    if (isLabelTaken(snapshot, round))
        return refused(say("There is a round “%1” already.").arg(round.label));
    EditBuilder builder(snapshot, QStringLiteral("change_round"));
    builder.put(round);
    return builder.finish(say("Changed the settings of “%1”").arg(round.label));
}

Edit saveMapping(const Snapshot& snapshot, const QString& name, const QString& mapping)
{
    EditBuilder builder(snapshot, QStringLiteral("save_mapping"));
    builder.put(
        MappingProfile{Id::named(QStringLiteral("mapping\n") + foldText(name)), tidyText(name), mapping});
    return builder.finish(say("Saved the column mapping “%1”").arg(tidyText(name)));
}

} // namespace core
