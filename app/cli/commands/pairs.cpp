// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/fairness_card.h"

#include <algorithm>

namespace cli {
namespace {

bool breaksUnasked(const core::Snapshot& snapshot, const core::PairRow& row)
{
    const core::Partnership* kept = snapshot.partnerships.find(row.partnership);
    const QStringList consented = kept ? kept->despite.split(u',') : QStringList();
    return std::any_of(row.broken.begin(), row.broken.end(),
                       [&](const core::BrokenRule& rule) { return !consented.contains(rule.id); });
}

core::Result<Answer> run(Context& context)
{
    QElapsedTimer timer;
    timer.start();
    const auto opened = openRound(context);
    if (!opened)
        return opened.error();
    const core::Snapshot& snapshot = opened->snapshot();
    if (context.given.has("fairness")) {
        const auto fairness = core::lookAtFairness(snapshot, opened->round.id);
        if (!fairness)
            return fairness.error();
        return Answer{fairnessAsJson(*fairness), fairnessText(*fairness)};
    }
    const auto view = core::lookAtPairs(snapshot, opened->round.id);
    if (!view)
        return view.error();
    QJsonObject document;
    addGroups(document, snapshot, view->rows);
    QJsonArray unmatched;
    QString alone;
    for (const core::PersonAlone& one : view->alone) {
        unmatched.append(QJsonObject{{QStringLiteral("id"), one.person.toString()},
                                     {QStringLiteral("reason"), withoutIsolates(one.reason)}});
        alone += QStringLiteral("  %1: %2\n").arg(namesOf(snapshot, {one.person}), one.reason);
    }
    document.insert(QStringLiteral("unmatched"), unmatched);
    addFigures(document, view->figures.totalLoss, view->figures.lowestFit, view->figures.meanFitHundredths);
    document.insert(QStringLiteral("rules_broken"), view->figures.rulesBroken);
    document.insert(QStringLiteral("approved_at"), isoTime(opened->round.approvedAt));
    // Whether it is the best plan is not known without finding it again: see match --dry-run.
    document.insert(QStringLiteral("optimal"), QJsonValue::Null);
    document.insert(QStringLiteral("gap"), QJsonValue::Null);
    document.insert(QStringLiteral("seconds"), double(timer.elapsed()) / 1000.0);

    QString text = groupTable(snapshot, view->rows);
    if (view->rows.empty())
        text = say("There are no pairs in this round yet. Find them with: bifolium-cli match") + u'\n';
    else
        text += u'\n' +
                say("%1, %2. %3")
                    .arg(say("%n pair(s)", view->figures.pairs), say("%n trio(s)", view->figures.trios),
                         figuresText(view->figures.totalLoss, view->figures.lowestFit,
                                     view->figures.meanFitHundredths)) +
                u'\n';
    if (!alone.isEmpty())
        text += u'\n' + say("Without a partner:") + u'\n' + alone;
    const bool problems = std::any_of(view->rows.begin(), view->rows.end(),
                                      [&](const core::PairRow& row) { return breaksUnasked(snapshot, row); });
    return Answer{document, text, problems};
}

} // namespace

Command pairsCommand()
{
    return {
        "pairs",
        QT_TRANSLATE_NOOP("Cli", "Show the pairs of a round, lowest fit first"),
        "FILE [-r LABEL] [--fairness]",
        "spring.bifolium -r \"Spring 2026\"",
        1,
        1,
        {roundOption(),
         {"fairness", nullptr,
          QT_TRANSLATE_NOOP("Cli", "how the fits spread over countries, kinds of library, career stages and "
                                   "newcomers instead, and the links between countries")}},
        run};
}

} // namespace cli
