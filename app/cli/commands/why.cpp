// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answers.h"
#include "app/cli/text_table.h"

#include "core/usecases/price_pairs.h"

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
    const auto explanation = core::explainTwo(opened->snapshot(), opened->round.id, a, b);
    if (!explanation)
        return explanation.error();
    const auto priced = core::priceTwo(opened->snapshot(), opened->round.id, a, b, context.console);
    if (!priced)
        return priced.error();
    QJsonObject document = explanationAsJson(*explanation);
    document.insert(QStringLiteral("a"), a.toString());
    document.insert(QStringLiteral("b"), b.toString());
    QString text = explanationText(*explanation, namesOf(opened->snapshot(), {a, b}));
    document.insert(QStringLiteral("price"), QJsonValue::Null);
    if (*priced) {
        document.insert(QStringLiteral("price"), (*priced)->price.price);
        document.insert(QStringLiteral("fewer_placed"), (*priced)->price.fewerPlaced);
        text += priceText((*priced)->price);
    } else if (explanation->allowed) {
        text += say(
            "What it would cost is not known: one of them has no place, or a problem to be solved first.");
    }
    return Answer{document, text};
}

} // namespace

Command whyCommand()
{
    return {"why",
            QT_TRANSLATE_NOOP(
                "Cli", "Why these two, or why not: reasons that add up to the fit, rules, and the price"),
            "FILE [-r LABEL] A B",
            "spring.bifolium -r \"Spring 2026\" P0233 P0265",
            3,
            3,
            {roundOption()},
            run};
}

} // namespace cli
