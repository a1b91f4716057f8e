// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/plan_card.h"

#include "core/usecases/clean_up.h"

#include <algorithm>

namespace cli {
namespace {

using core::FoundPairs;

/// The plan as rows: fit and cost as the plan says, reasons beside.
std::vector<core::PairRow> rowsOf(const FoundPairs& found)
{
    std::vector<core::PairRow> rows;
    for (const auto* groups : {&found.plan.pairs, &found.plan.trios})
        for (const core::PlannedGroup& group : *groups) {
            core::PairRow row = core::rowFor(found.question, group.members);
            row.fit = group.fit;
            row.cost = group.cost;
            row.locked = group.locked;
            rows.push_back(std::move(row));
        }
    return rows;
}

/// Whom the plan could not place, and who has a place but could not be asked about.
std::vector<core::PersonAlone> aloneAfter(const core::Snapshot& snapshot, const FoundPairs& found)
{
    std::vector<core::PersonAlone> alone;
    for (const core::Unplaced& one : found.plan.unmatched)
        alone.push_back({found.idOf(one.person), one.reason});
    const std::vector<core::Problem> problems = core::problemsOf(snapshot, found.round);
    for (const core::Application& application : core::applicationsOf(snapshot, found.round)) {
        const core::Id& person = application.person;
        if (application.status != core::Status::Accepted || core::findCandidate(found.question, person))
            continue;
        for (const core::Problem& problem : problems)
            if (std::find(problem.heldBack.begin(), problem.heldBack.end(), person) !=
                problem.heldBack.end()) {
                alone.push_back({person, problem.message});
                break;
            }
    }
    return alone;
}

QJsonArray relaxationsAsJson(const FoundPairs& found)
{
    QJsonArray relaxations;
    for (const core::Relaxation& one : found.relaxations) {
        QJsonArray people;
        for (const int person : one.pair)
            people.append(found.idOf(person).toString());
        relaxations.append(
            QJsonObject{{QStringLiteral("kind"),
                         one.isException() ? QStringLiteral("exception") : QStringLiteral("rule")},
                        {QStringLiteral("rule"), one.rule},
                        {QStringLiteral("people"), people},
                        {QStringLiteral("fit"), one.isException() ? QJsonValue(one.fit) : QJsonValue()},
                        {QStringLiteral("more_placed"), one.morePlaced},
                        {QStringLiteral("price"), one.price},
                        {QStringLiteral("text"), withoutIsolates(core::inWords(one, found.question))}});
    }
    return relaxations;
}

} // namespace

QJsonObject planAsJson(const core::Snapshot& snapshot, const FoundPairs& found, double seconds)
{
    const core::Plan& plan = found.plan;
    QJsonObject document;
    addGroups(document, snapshot, rowsOf(found));
    QJsonArray unmatched;
    for (const core::PersonAlone& one : aloneAfter(snapshot, found))
        unmatched.append(QJsonObject{{QStringLiteral("id"), one.person.toString()},
                                     {QStringLiteral("reason"), withoutIsolates(one.reason)}});
    document.insert(QStringLiteral("unmatched"), unmatched);
    document.insert(QStringLiteral("relaxations"), relaxationsAsJson(found));
    addFigures(document, plan.totalLoss, plan.lowestFit, plan.meanFitHundredths);
    document.insert(QStringLiteral("disturbed_pairs"), plan.disturbed.groups);
    document.insert(QStringLiteral("disturbed_people"), plan.disturbed.people);
    document.insert(QStringLiteral("change_price"), plan.disturbed.price);
    document.insert(QStringLiteral("objective"), nameOf(plan.objective));
    document.insert(QStringLiteral("optimal"), plan.optimal);
    document.insert(QStringLiteral("gap"), plan.gap);
    document.insert(QStringLiteral("seconds"), seconds);
    document.insert(QStringLiteral("findings"), findingsAsJson(found.findings));
    return document;
}

QString planText(const core::Snapshot& snapshot, const FoundPairs& found, double seconds)
{
    constexpr size_t fewest = 10;
    const core::Plan& plan = found.plan;
    QString text = say("Found %1 and %2 in %3 s. ")
                       .arg(say("%n pair(s)", int(plan.pairs.size())),
                            say("%n trio(s)", int(plan.trios.size())), QString::number(seconds, 'f', 1));
    text += plan.optimal ? say("No other plan is better: this is proven.")
                         : say("A better plan may exist, by a total loss of at most %1.").arg(plan.gap);
    text += u'\n' + figuresText(plan.totalLoss, plan.lowestFit, plan.meanFitHundredths) + u'\n';
    if (!found.question.current.empty())
        text += plan.disturbed.groups == 0 ? say("All partnerships of now stay.") + u'\n'
                                           : say("%1 of now would change, with %2 in them.")
                                                     .arg(say("%n partnership(s)", plan.disturbed.groups),
                                                          say("%n person(s)", plan.disturbed.people)) +
                                                 u'\n';
    std::vector<core::PairRow> rows = rowsOf(found);
    std::stable_sort(rows.begin(), rows.end(),
                     [](const core::PairRow& a, const core::PairRow& b) { return a.fit < b.fit; });
    rows.resize(std::min(rows.size(), fewest));
    text += u'\n' + say("The lowest fits:") + u'\n' + groupTable(snapshot, rows);
    const std::vector<core::PersonAlone> alone = aloneAfter(snapshot, found);
    if (!alone.empty())
        text += u'\n' + say("Without a partner:") + u'\n';
    for (const core::PersonAlone& one : alone)
        text += QStringLiteral("  %1: %2\n").arg(namesOf(snapshot, {one.person}), one.reason);
    return found.findings.empty() ? text : text + u'\n' + findingsText(found.findings);
}

} // namespace cli
