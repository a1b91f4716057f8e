// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answers.h"
#include "app/cli/text_table.h"

#include "core/usecases/price_pairs.h"

namespace cli {
namespace {

core::Result<Answer> run(Context& context)
{
    constexpr int usual = 10;
    const auto most = wholeNumber(context.given, "most", 1, 1000);
    if (!most)
        return most.error();
    const auto opened = openRound(context);
    if (!opened)
        return opened.error();
    const auto people = peopleNamed(*opened, context.given.operands.mid(1));
    if (!people)
        return people.error();
    const auto others = core::otherPartners(opened->snapshot(), opened->round.id, people->front(),
                                            most->value_or(usual), context.console);
    if (!others)
        return others.error();
    QJsonArray list;
    TextTable table({say("Fit"), say("Price"), say("Partner")}, "rr");
    for (const core::OtherPartner& one : *others) {
        list.append(QJsonObject{{QStringLiteral("id"), one.person.toString()},
                                {QStringLiteral("name"), core::displayName(opened->snapshot(), one.person)},
                                {QStringLiteral("fit"), one.fit},
                                {QStringLiteral("price"), one.price.price},
                                {QStringLiteral("fewer_placed"), one.price.fewerPlaced}});
        QString who = namesOf(opened->snapshot(), {one.person});
        if (one.price.fewerPlaced > 0)
            who += say(" (leaves %n more person(s) without a partner)", one.price.fewerPlaced);
        table.add({QString::number(one.fit), QString::number(one.price.price), who});
    }
    return Answer{list, list.isEmpty() ? say("No rule allows anybody for this person.") : table.text()};
}

} // namespace

Command alternativesCommand()
{
    return {
        "alternatives",
        QT_TRANSLATE_NOOP("Cli", "The partners for a person that cost the round least, with fit and price"),
        "FILE [-r LABEL] PERSON [--most K]",
        "spring.bifolium P0233 --most 5",
        2,
        2,
        {roundOption(), {"most", "K", QT_TRANSLATE_NOOP("Cli", "how many; 10 when left out")}},
        run};
}

} // namespace cli
