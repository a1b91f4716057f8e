// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/by_hand.h"
#include "app/cli/text_table.h"

#include "core/usecases/decisions.h"

namespace cli {
namespace {

core::Result<Answer> setStatus(Context& context, core::Status status)
{
    auto opened = openRound(context);
    if (!opened)
        return opened.error();
    const auto people = peopleNamed(*opened, context.given.operands.mid(1));
    if (!people)
        return people.error();
    return carryOutByHand(context, *opened,
                          core::previewStatus(opened->snapshot(), opened->round.id, *people, status,
                                              context.given.value("reason")));
}

core::Result<Answer> mustWait(Context& context)
{
    return setStatus(context, core::Status::Held);
}

core::Result<Answer> takeOff(Context& context)
{
    return setStatus(context, core::Status::Withdrawn);
}

core::Result<Answer> standBy(Context& context)
{
    return setStatus(context, core::Status::Standby);
}

core::Result<Answer> bringBack(Context& context)
{
    return setStatus(context, core::Status::Accepted);
}

core::Result<Answer> decisions(Context& context)
{
    auto opened = openRound(context);
    if (!opened)
        return opened.error();
    const auto all = core::decisionsOf(*opened->store, opened->round.id);
    if (!all)
        return all.error();
    QJsonArray array;
    TextTable table({say("What"), say("Who"), say("Reason"), say("By"), say("When (UTC)")});
    for (const core::RoundDecision& one : *all) {
        array.append(QJsonObject{{QStringLiteral("kind"), nameOf(one.kind)},
                                 {QStringLiteral("people"), idsAsJson(one.people)},
                                 {QStringLiteral("who"), withoutIsolates(one.who)},
                                 {QStringLiteral("reason"), one.reason},
                                 {QStringLiteral("author"), one.by.author},
                                 {QStringLiteral("at"), isoTime(one.by.at)}});
        table.add({titleOf(one.kind), one.who, one.reason, one.by.author, isoTime(one.by.at)});
    }
    return Answer{array, array.isEmpty() ? say("Nothing has been decided by hand in this round.") + u'\n'
                                         : table.text()};
}

Command leaveOutCommand(const char* name, const char* summary, const char* example,
                        core::Result<Answer> (*run)(Context&))
{
    return {name, summary, "FILE [-r LABEL] PERSON… [--reason TEXT]",       example,
            2,    -1,      {roundOption(), reasonOption(), dryRunOption()}, run};
}

} // namespace

Command mustWaitCommand()
{
    return leaveOutCommand(
        "must wait", QT_TRANSLATE_NOOP("Cli", "Leave people out of the pairs for now; they stay applicants"),
        "spring.bifolium P0233 --reason \"a question is open\"", mustWait);
}

Command takeOffCommand()
{
    return leaveOutCommand("take off",
                           QT_TRANSLATE_NOOP("Cli", "Take people off the round, as when they asked to leave"),
                           "spring.bifolium P0233 --reason \"no time\"", takeOff);
}

Command standByCommand()
{
    return leaveOutCommand(
        "stand by",
        QT_TRANSLATE_NOOP("Cli", "Note volunteers who are paired only when the number of the others is odd"),
        "spring.bifolium P0233 --reason \"helps to run the programme\"", standBy);
}

Command bringBackCommand()
{
    return leaveOutCommand(
        "bring back",
        QT_TRANSLATE_NOOP("Cli", "Give people a place who had to wait, stood by or were taken off"),
        "spring.bifolium P0233", bringBack);
}

Command decisionsCommand()
{
    return {"decisions",
            QT_TRANSLATE_NOOP(
                "Cli", "List what was decided by hand: locks, pairs, who is kept apart, waits or was taken "
                       "off, with reason, author and time"),
            "FILE [-r LABEL]",
            "spring.bifolium",
            1,
            1,
            {roundOption()},
            decisions};
}

} // namespace cli
