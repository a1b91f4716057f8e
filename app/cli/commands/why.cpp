// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answers.h"
#include "app/cli/text_table.h"

#include "core/usecases/why_not.h"

#include <algorithm>

namespace cli {
namespace {

QJsonObject explanationAsJson(const core::PairExplanation& explanation)
{
    QJsonArray reasons;
    for (const core::Reason& reason : explanation.reasons)
        reasons.append(QJsonObject{{QStringLiteral("criterion"), reason.criterion},
                                   {QStringLiteral("points"), reason.points},
                                   {QStringLiteral("most"), reason.most},
                                   {QStringLiteral("text"), withoutIsolates(reason.text)}});
    return {{QStringLiteral("allowed"), explanation.allowed},
            {QStringLiteral("rules"), brokenAsJson(explanation.rules)},
            {QStringLiteral("fit"), explanation.fit},
            {QStringLiteral("reasons"), reasons}};
}

QString explanationText(const core::PairExplanation& explanation, const QString& names)
{
    TextTable reasons;
    for (const core::Reason& reason : explanation.reasons)
        reasons.add({say("  %1 of %2").arg(reason.points).arg(reason.most), reason.title, reason.text});
    QString text = say("%1: fit %2 of 100\n").arg(names, QString::number(explanation.fit)) + reasons.text();
    for (const core::BrokenRule& rule : explanation.rules)
        text += say("Not possible: %1 (rule %2)\n").arg(rule.sentence, rule.id);
    return text;
}

QString priceText(const core::PairPrice& price)
{
    if (price.fewerPlaced > 0)
        return say("Together they would leave %n more person(s) without a partner.", price.fewerPlaced);
    return price.price == 0
               ? say("A best plan holds them: together they cost the round nothing.")
               : say("Together they cost the round a loss of %1 more than the best plan.").arg(price.price);
}

QJsonArray chainAsJson(const std::vector<core::Move>& chain)
{
    QJsonArray moves;
    for (const core::Move& move : chain)
        moves.append(QJsonObject{{QStringLiteral("person"), move.person.toString()},
                                 {QStringLiteral("from"), idsAsJson(move.from)},
                                 {QStringLiteral("to"), idsAsJson(move.to)},
                                 {QStringLiteral("fit_before"), move.fitBefore},
                                 {QStringLiteral("fit_after"), move.fitAfter}});
    return moves;
}

QString chainText(const core::Snapshot& snapshot, const std::vector<core::Move>& chain)
{
    if (chain.empty())
        return {};
    const auto placeText = [&](const std::vector<core::Id>& with, int fit) {
        return with.empty() ? say("alone")
                            : QStringLiteral("%1 (%2)").arg(namesOf(snapshot, with), QString::number(fit));
    };
    TextTable table({say("  Who moves"), say("From"), say("To")});
    constexpr std::size_t most = 12; // all are in the JSON
    for (std::size_t i = 0; i < std::min(most, chain.size()); ++i) {
        const core::Move& move = chain[i];
        table.add({QStringLiteral("  ") + namesOf(snapshot, {move.person}),
                   placeText(move.from, move.fitBefore), placeText(move.to, move.fitAfter)});
    }
    QString text = say("What it forces, from the best plan on:") + u'\n' + table.text();
    if (chain.size() > most)
        text += say("  and %n more people move.", int(chain.size() - most)) + u'\n';
    return text;
}

core::Result<Answer> run(Context& context)
{
    const auto opened = openRound(context);
    if (!opened)
        return opened.error();
    const auto people = peopleNamed(*opened, context.given.operands.mid(1));
    if (!people)
        return people.error();
    const core::Id a = (*people)[0];
    const core::Id b = (*people)[1];
    const auto why = core::whyNot(opened->snapshot(), opened->round.id, a, b, context.console);
    if (!why)
        return why.error();
    QJsonObject document = explanationAsJson(why->explanation);
    document.insert(QStringLiteral("a"), a.toString());
    document.insert(QStringLiteral("b"), b.toString());
    QString text = explanationText(why->explanation, namesOf(opened->snapshot(), {a, b}));
    document.insert(QStringLiteral("price"), QJsonValue::Null);
    document.insert(QStringLiteral("obstacle"), withoutIsolates(why->obstacle));
    document.insert(QStringLiteral("ends"), rowsAsJson(opened->snapshot(), why->ends));
    document.insert(QStringLiteral("begins"), rowsAsJson(opened->snapshot(), why->begins));
    document.insert(QStringLiteral("chain"), chainAsJson(why->chain));
    if (why->priced) {
        document.insert(QStringLiteral("price"), why->priced->price.price);
        document.insert(QStringLiteral("fewer_placed"), why->priced->price.fewerPlaced);
        text += priceText(why->priced->price) + u'\n' + chainText(opened->snapshot(), why->chain);
    } else if (why->explanation.allowed) {
        text += say("What it would cost is not known: %1").arg(why->obstacle) + u'\n';
    }
    return Answer{document, text};
}

} // namespace

Command whyCommand()
{
    return {"why",
            QT_TRANSLATE_NOOP(
                "Cli", "Why these two, or why not: reasons that add up to the fit, rules, the price, and who "
                       "would have to move"),
            "FILE [-r LABEL] A B",
            "spring.bifolium -r \"Spring 2026\" P0233 P0265",
            3,
            3,
            {roundOption()},
            run};
}

} // namespace cli
