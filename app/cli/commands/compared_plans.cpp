// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/compared_plans.h"

#include "core/usecases/saved_proposals.h"

#include <algorithm>

namespace cli {
namespace {

QString signedNumber(qint64 number)
{
    return number > 0 ? QStringLiteral("+%1").arg(number) : QString::number(number);
}

QJsonObject totalsAsJson(const core::ComparedTotals& totals)
{
    QJsonObject document = figuresAsJson(totals.figures);
    document.insert(QStringLiteral("better"), totals.better);
    document.insert(QStringLiteral("worse"), totals.worse);
    document.insert(QStringLiteral("same"), totals.same);
    return document;
}

QString pairsText(const core::Snapshot& snapshot, const std::vector<core::PairRow>& rows)
{
    constexpr std::size_t most = 8; // all are in the JSON
    QStringList parts;
    for (std::size_t i = 0; i < std::min(most, rows.size()); ++i) {
        const core::PairRow& row = rows[i];
        parts += QStringLiteral("%1 %2").arg(namesOf(snapshot, row.members), QString::number(row.fit));
    }
    if (rows.size() > most)
        parts += say("and %n more", int(rows.size() - most));
    return parts.isEmpty() ? say("nobody together") : parts.join(QStringLiteral(", "));
}

QString groupText(const core::Snapshot& snapshot, const core::ComparedGroup& group)
{
    QString text = QStringLiteral("    %1\n  → %2\n")
                       .arg(pairsText(snapshot, group.ends), pairsText(snapshot, group.begins));
    if (!group.losePartner.empty())
        text += say("    without a partner then: %1\n").arg(namesOf(snapshot, group.losePartner));
    if (!group.getPartner.empty())
        text += say("    with a partner at last: %1\n").arg(namesOf(snapshot, group.getPartner));
    for (const core::BrokenRule& rule : group.broken)
        text += say("    breaks a rule: %1 (%2)\n").arg(rule.sentence, rule.id);
    return group.touches.isEmpty() ? text : text + QStringLiteral("    %1\n").arg(group.touches);
}

QString totalsText(const core::ComparedTotals& totals)
{
    return figuresText(totals.figures.totalLoss, totals.figures.lowestFit, totals.figures.meanFitHundredths) +
           u' ' +
           say("People: %1 better, %2 worse, %3 the same.")
               .arg(totals.better)
               .arg(totals.worse)
               .arg(totals.same);
}

} // namespace

core::Result<core::ComparedPlan> planNamed(const Opened& opened, const QString& word)
{
    if (word == QStringLiteral("now"))
        return core::planNow(opened.snapshot(), opened.round.id);
    if (word == QStringLiteral("before"))
        return core::planBeforeFinding(*opened.store, opened.round.id);
    if (const auto proposal = core::findProposal(opened.snapshot(), opened.round.id, word))
        return core::planSaved(*proposal);
    QStringList words = {QStringLiteral("now"), QStringLiteral("before")};
    for (const core::Proposal& proposal : core::proposalsOf(opened.snapshot(), opened.round.id))
        words += proposal.name;
    return noSuchWord(word, say("A plan"), words);
}

QJsonObject comparisonAsJson(const core::Snapshot& snapshot, const core::Comparison& comparison,
                             const std::vector<bool>& ticked)
{
    QJsonArray groups;
    for (std::size_t i = 0; i < comparison.groups.size(); ++i) {
        const core::ComparedGroup& group = comparison.groups[i];
        groups.append(QJsonObject{{QStringLiteral("group"), int(i + 1)},
                                  {QStringLiteral("ticked"), bool(ticked[i])},
                                  {QStringLiteral("people"), idsAsJson(group.people)},
                                  {QStringLiteral("ends"), rowsAsJson(snapshot, group.ends)},
                                  {QStringLiteral("begins"), rowsAsJson(snapshot, group.begins)},
                                  {QStringLiteral("lose_partner"), idsAsJson(group.losePartner)},
                                  {QStringLiteral("get_partner"), idsAsJson(group.getPartner)},
                                  {QStringLiteral("loss_change"), group.lossChange},
                                  {QStringLiteral("fit_change"), group.fitChange},
                                  {QStringLiteral("broken"), brokenAsJson(group.broken)},
                                  {QStringLiteral("locked"), group.locked},
                                  {QStringLiteral("by_hand"), group.byHand},
                                  {QStringLiteral("touches"), withoutIsolates(group.touches)}});
    }
    const std::size_t count = comparison.groups.size();
    return {{QStringLiteral("first"),
             totalsAsJson(core::totalsWith(comparison, std::vector<bool>(count, false)))},
            {QStringLiteral("second"),
             totalsAsJson(core::totalsWith(comparison, std::vector<bool>(count, true)))},
            {QStringLiteral("with_ticked"), totalsAsJson(core::totalsWith(comparison, ticked))},
            {QStringLiteral("same_pairs"), int(comparison.difference.same.size())},
            {QStringLiteral("groups"), groups},
            {QStringLiteral("findings"), findingsAsJson(comparison.findings)}};
}

QString comparisonText(const core::Snapshot& snapshot, const core::Comparison& comparison,
                       const std::vector<bool>& ticked)
{
    const std::size_t count = comparison.groups.size();
    QString text = say("A, %1: %2\n")
                       .arg(comparison.first.title,
                            totalsText(core::totalsWith(comparison, std::vector<bool>(count, false))));
    text += say("B, %1: %2\n")
                .arg(comparison.second.title,
                     totalsText(core::totalsWith(comparison, std::vector<bool>(count, true))));
    text += say("%n partnership(s) are in both.", int(comparison.difference.same.size())) + u'\n';
    if (count == 0)
        text += say("Both plans are the same.") + u'\n';
    for (std::size_t i = 0; i < count; ++i) {
        const core::ComparedGroup& group = comparison.groups[i];
        text += u'\n' +
                say("%1 group %2 (%3): loss %4, sum of fits %5\n")
                    .arg(ticked[i] ? QStringLiteral("[x]") : QStringLiteral("[ ]"), QString::number(i + 1),
                         say("%n person(s)", int(group.people.size())), signedNumber(group.lossChange),
                         signedNumber(group.fitChange)) +
                groupText(snapshot, group);
    }
    if (std::find(ticked.begin(), ticked.end(), true) != ticked.end())
        text += u'\n' + say("Ticked: %1").arg(totalsText(core::totalsWith(comparison, ticked))) + u'\n';
    return comparison.findings.empty() ? text : text + u'\n' + findingsText(comparison.findings);
}

} // namespace cli
