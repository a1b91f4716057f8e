// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/person_card.h"

#include "core/usecases/find_who.h"

namespace cli {
namespace {

QJsonArray partnersAsJson(const core::Snapshot& snapshot, const core::Id& person)
{
    QJsonArray partners;
    for (const core::Round& round : core::roundsInOrder(snapshot))
        if (const core::Partnership* found = core::findPartnership(snapshot, round.id, person)) {
            std::vector<core::Id> others = found->members();
            std::erase(others, person);
            partners.append(QJsonObject{{QStringLiteral("round"), round.label},
                                        {QStringLiteral("people"), idsAsJson(others)},
                                        {QStringLiteral("locked"), found->locked},
                                        {QStringLiteral("reason"), found->reason}});
        }
    return partners;
}

QString partnersText(const core::Snapshot& snapshot, const core::Id& person)
{
    QString text;
    for (const core::Round& round : core::roundsInOrder(snapshot))
        if (const core::Partnership* found = core::findPartnership(snapshot, round.id, person)) {
            std::vector<core::Id> others = found->members();
            std::erase(others, person);
            text += say("  with %1 in “%2”\n").arg(namesOf(snapshot, others), round.label);
        }
    return text;
}

core::Result<Answer> run(Context& context)
{
    const auto opened = context.given.has("round") ? openRound(context) : openProgramme(context);
    if (!opened)
        return opened.error();
    core::Round round = opened->round;
    if (round.id.isNull())
        if (const auto newest = core::findRound(opened->snapshot(), {}))
            round = *newest;
    const auto person = core::findPerson(opened->snapshot(), round.id, context.given.operands.at(1));
    if (!person)
        return person.error();
    const core::Application* application = core::findApplication(opened->snapshot(), round.id, *person);
    const core::Person& found = *opened->snapshot().people.find(*person);
    QJsonObject card = personAsJson(found, application);
    card.insert(QStringLiteral("partners"), partnersAsJson(opened->snapshot(), *person));
    return Answer{card, personText(found, application) + partnersText(opened->snapshot(), *person)};
}

} // namespace

Command personCommand()
{
    return {"person",
            QT_TRANSLATE_NOOP("Cli", "Show everything about one person"),
            "FILE [-r LABEL] PERSON",
            "spring.bifolium P0233",
            2,
            2,
            {roundOption()},
            run};
}

} // namespace cli
