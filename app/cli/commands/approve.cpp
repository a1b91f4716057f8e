// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answers.h"

#include "core/usecases/approve_pairs.h"
#include "core/usecases/this_computer.h"

#include <QJsonDocument>

namespace cli {
namespace {

QJsonArray partnershipsAsJson(const std::vector<core::Partnership>& list)
{
    QJsonArray array;
    for (const core::Partnership& one : list)
        array.append(idsAsJson(one.members()));
    return array;
}

QJsonObject approvalAsJson(const core::ApprovedPlan& plan)
{
    QJsonArray repairs;
    for (const core::Repair& repair : plan.repairs)
        repairs.append(QJsonObject{{QStringLiteral("at"), isoTime(repair.at)},
                                   {QStringLiteral("reason"), withoutIsolates(repair.reason)},
                                   {QStringLiteral("ended"), partnershipsAsJson(repair.ended)},
                                   {QStringLiteral("began"), partnershipsAsJson(repair.began)}});
    const core::PlanFigures& figures = plan.figures;
    const auto object = [](const QString& json) { return QJsonDocument::fromJson(json.toUtf8()).object(); };
    return {{QStringLiteral("approved_at"), isoTime(plan.approval.approvedAt)},
            {QStringLiteral("approved_by"), plan.approval.approvedBy},
            {QStringLiteral("objective"), nameOf(plan.approval.objective)},
            {QStringLiteral("weights"), object(plan.approval.weights)},
            {QStringLiteral("figures"), object(plan.approval.figures)},
            {QStringLiteral("price_of_hand_work"),
             figures.bestLoss < 0 ? QJsonValue() : QJsonValue(figures.totalLoss - figures.bestLoss)},
            {QStringLiteral("pairs"), partnershipsAsJson(plan.frozen)},
            {QStringLiteral("repairs"), repairs},
            {QStringLiteral("certificate"), object(plan.approval.certificate)}};
}

QString partnershipsText(const core::Snapshot& snapshot, const QString& word,
                         const std::vector<core::Partnership>& list)
{
    QString text;
    for (const core::Partnership& one : list)
        text += QStringLiteral("    %1 %2\n").arg(word, namesOf(snapshot, one.members()));
    return text;
}

QString approvalText(const core::Snapshot& snapshot, const core::ApprovedPlan& plan)
{
    const core::PlanFigures& figures = plan.figures;
    QString text = say("Approved %1 by %2: %3 and %4, %5 without a partner.\n")
                       .arg(isoTime(plan.approval.approvedAt), plan.approval.approvedBy,
                            say("%n pair(s)", figures.pairs), say("%n trio(s)", figures.trios),
                            QString::number(figures.unplaced)) +
                   figuresText(figures.totalLoss, figures.lowestFit, figures.meanFitHundredths) + u'\n';
    if (figures.bestLoss >= 0)
        text += say("The best plan at that time had a total loss of %1; its proof is kept.")
                    .arg(figures.bestLoss) +
                u'\n';
    if (plan.repairs.empty())
        return text + say("Nothing has been repaired since.") + u'\n';
    text += say("%n repair(s) since:", int(plan.repairs.size())) + u'\n';
    for (const core::Repair& repair : plan.repairs)
        text += QStringLiteral("  %1: %2\n").arg(isoTime(repair.at), repair.reason) +
                partnershipsText(snapshot, say("ended:"), repair.ended) +
                partnershipsText(snapshot, say("began:"), repair.began);
    return text;
}

core::Result<Answer> run(Context& context)
{
    auto opened = openRound(context);
    if (!opened)
        return opened.error();
    if (context.given.has("take-back"))
        return changedAnswer(
            core::takeApprovalBack(*opened->store, opened->round.id, context.given.value("reason")));
    Answer shown;
    if (!context.given.has("show")) {
        const auto proof = core::proveApproval(opened->snapshot(), opened->round.id, context.console);
        if (!proof)
            return proof.error();
        const QString who = context.given.has("by") ? context.given.value("by") : core::authorHere().name;
        const auto approved = changedAnswer(
            core::approveAll(*opened->store, opened->round.id, who, context.clock->now(), *proof));
        if (!approved)
            return approved;
        shown = *approved;
    }
    const auto plan = core::lookAtApproval(opened->snapshot(), opened->round.id);
    if (!plan)
        return plan.error();
    QJsonObject document = shown.data.toObject();
    const QJsonObject frozen = approvalAsJson(*plan);
    for (auto at = frozen.begin(); at != frozen.end(); ++at)
        document.insert(at.key(), at.value());
    return Answer{document, (shown.text.isEmpty() ? shown.text : shown.text + u'\n') +
                                approvalText(opened->snapshot(), *plan)};
}

} // namespace

Command approveCommand()
{
    return {"approve",
            QT_TRANSLATE_NOOP(
                "Cli", "Declare the pairs of a round final, show what was approved and repaired since, "
                       "or take it back"),
            "FILE [-r LABEL] [--by NAME | --show | --take-back --reason TEXT]",
            "spring.bifolium -r \"Spring 2026\" --by \"Mia\"",
            1,
            1,
            {roundOption(),
             {"by", "NAME", QT_TRANSLATE_NOOP("Cli", "who approves; the name of this account when left out")},
             {"show", nullptr,
              QT_TRANSLATE_NOOP("Cli", "show what was approved and what has been repaired since")},
             {"take-back", nullptr,
              QT_TRANSLATE_NOOP("Cli", "take the approval back, so that pairs may be found anew")},
             reasonOption(),
             dryRunOption()},
            run};
}

} // namespace cli
