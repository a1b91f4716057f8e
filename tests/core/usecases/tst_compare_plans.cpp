// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/fit.h"
#include "core/matching/objective.h"
#include "core/usecases/compare_plans.h"
#include "core/usecases/find_pairs.h"
#include "tests/support/programme.h"
#include "tests/support/random_plans.h"

#include <QtTest>

#include <set>

using namespace core;
using namespace support;

namespace {

std::vector<bool> allTicked(const Comparison& comparison, bool ticked)
{
    return std::vector<bool>(comparison.groups.size(), ticked);
}

Comparison compared(const Snapshot& snapshot, const Id& round, const std::vector<Partnership>& first,
                    const std::vector<Partnership>& second)
{
    auto comparison =
        comparePlans(snapshot, round, {QStringLiteral("A"), first}, {QStringLiteral("B"), second});
    if (!comparison)
        qFatal("%s", qPrintable(comparison.error().message));
    return *std::move(comparison);
}

void foundAndTaken(Store& store, const FindWish& wish)
{
    NoProgress progress;
    const auto found = findPairs(store.snapshot(), wish, progress);
    if (!found || !takePairs(store, *found))
        qFatal("no pairs for the test");
}

Consent everything()
{
    Consent consent{{}, QStringLiteral("a test wants it")};
    for (const auto& rule :
         {"country-known", "different-country", "not-former-partner", "not-kept-apart", "common-language"})
        consent.despite += QString::fromLatin1(rule);
    return consent;
}

/// Loss and sum of fits of a plan, said slowly: pair by pair from the reference of fits.
std::pair<qint64, int> slowFigures(const MatchQuestion& question, const std::vector<Partnership>& plan)
{
    qint64 loss = 0;
    int fits = 0;
    for (const Partnership& one : plan) {
        const auto members = one.members();
        std::vector<int> pairs;
        for (size_t i = 0; i < members.size(); ++i)
            for (size_t j = i + 1; j < members.size(); ++j)
                pairs.push_back(quickFit(question, *findCandidate(question, members[i]),
                                         *findCandidate(question, members[j])));
        const auto cost = [&](int fit) { return costOfFit(fit, question.round.objective); };
        loss +=
            pairs.size() == 1 ? cost(pairs[0]) : costOfTrio(cost(pairs[0]), cost(pairs[1]), cost(pairs[2]));
        fits += pairs.size() == 1 ? pairs[0] : fitOfTrio(pairs[0], pairs[1], pairs[2]);
    }
    return {loss, fits};
}

} // namespace

class ComparePlansTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Whatever is ticked: the totals are those of the first plan and the changes of the ticked groups, and
    /// those that are computed anew for the plan that comes of it.
    void sumsAddUp()
    {
        for (unsigned seed = 0; seed < 120; ++seed) {
            Dice dice(seed);
            const int people = 6 + dice.below(35);
            const MadeRound made = makeRound({.people = people, .seed = seed});
            const auto first = randomPlan(made.round, made.people, dice);
            const auto second = dice.percent(60) ? shuffledPlan(made.round, first, made.people, dice)
                                                 : randomPlan(made.round, made.people, dice);
            const Comparison comparison = compared(made.snapshot, made.round, first, second);
            const MatchQuestion& question = comparison.question;
            QCOMPARE(totalsWith(comparison, allTicked(comparison, false)).figures.totalLoss,
                     slowFigures(question, first).first);
            QCOMPARE(totalsWith(comparison, allTicked(comparison, true)).figures.totalLoss,
                     slowFigures(question, second).first);
            QCOMPARE(totalsWith(comparison, allTicked(comparison, false)).same, people);
            for (int tries = 0; tries < 4; ++tries) {
                std::vector<bool> ticked;
                auto [loss, fits] = slowFigures(question, first);
                int placed = 0;
                for (const Partnership& one : first)
                    placed += int(one.members().size());
                for (const ComparedGroup& group : comparison.groups) {
                    ticked.push_back(dice.percent(50));
                    if (!ticked.back())
                        continue;
                    loss += group.lossChange;
                    fits += group.fitChange;
                    placed += int(group.getPartner.size()) - int(group.losePartner.size());
                }
                const auto plan = planWith(comparison.difference, ticked);
                const ComparedTotals totals = totalsWith(comparison, ticked);
                QCOMPARE(totals.figures.totalLoss, loss);
                QCOMPARE(slowFigures(question, plan), std::pair(loss, fits));
                QCOMPARE(totals.figures.unplaced, people - placed);
                QCOMPARE(totals.better + totals.worse + totals.same, people);
            }
        }
    }

    /// Taking is one step: what is there then is what was shown, and one undo brings all back.
    void takesAsOneStep()
    {
        const MadeRound made = makeRound({.people = 41, .seed = 3});
        auto store = storeWith(made.snapshot);
        foundAndTaken(*store, {.round = made.round});
        const QString before = dumpOf(store->snapshot());
        Dice dice(8);
        for (int tries = 0; tries < 25; ++tries) {
            const auto now = planNow(store->snapshot(), made.round);
            const auto other = shuffledPlan(made.round, now.partnerships, made.people, dice);
            const Comparison comparison = compared(store->snapshot(), made.round, now.partnerships, other);
            std::vector<bool> ticked;
            for (size_t i = 0; i < comparison.groups.size(); ++i)
                ticked.push_back(dice.percent(50));
            const auto taken = carryOutTicked(*store, comparison, ticked, everything());
            QVERIFY2(taken.ok(), taken.ok() ? "" : qPrintable(taken.error().message));
            const auto view = lookAtPairs(store->snapshot(), made.round);
            QCOMPARE(view->figures, totalsWith(comparison, ticked).figures);
            if (!taken->rows.empty())
                QVERIFY(store->undo().ok());
            QCOMPARE(dumpOf(store->snapshot()), before);
        }
    }

    void leavesLockedPairsAlone()
    {
        const MadeRound made = makeRound({.people = 20, .seed = 4});
        auto store = storeWith(made.snapshot);
        foundAndTaken(*store, {.round = made.round});
        const auto now = partnershipsOf(store->snapshot(), made.round);
        QVERIFY(store
                    ->apply(*setLocked(store->snapshot(), made.round, now[0].first, true,
                                       QStringLiteral("they asked")))
                    .ok());
        const Partnership crossed = makePartnership(made.round, {now[0].first, now[1].first});
        const Comparison comparison =
            compared(store->snapshot(), made.round, partnershipsOf(store->snapshot(), made.round), {crossed});
        int touched = 0;
        for (size_t i = 0; i < comparison.groups.size(); ++i) {
            std::vector<bool> ticked = allTicked(comparison, false);
            ticked[i] = true;
            const auto taken = takeTicked(store->snapshot(), comparison, ticked, everything());
            QCOMPARE(taken.ok(), comparison.groups[i].locked == 0);
            if (!taken.ok()) {
                ++touched;
                QVERIFY(comparison.groups[i].touches.contains(QStringLiteral("they asked")));
            }
        }
        QCOMPARE(touched, 1);
    }

    /// Somebody who withdrew since is said by name and in neither plan.
    void leavesOutWhoLeft()
    {
        const MadeRound made = makeRound({.people = 12, .seed = 6});
        auto store = storeWith(made.snapshot);
        foundAndTaken(*store, {.round = made.round});
        const auto then = partnershipsOf(store->snapshot(), made.round);
        EditBuilder builder(store->snapshot(), QStringLiteral("set_status"));
        Application gone = *findApplication(store->snapshot(), made.round, then[0].first);
        gone.status = Status::Withdrawn;
        builder.put(gone);
        builder.remove<Partnership>(then[0].id);
        QVERIFY(store->apply(builder.finish(QStringLiteral("Withdrew somebody"))).ok());
        const Comparison comparison =
            compared(store->snapshot(), made.round, partnershipsOf(store->snapshot(), made.round), then);
        QCOMPARE(int(comparison.groups.size()), 0);
        QCOMPARE(int(comparison.findings.size()), 1);
        QVERIFY(comparison.findings.front().message.contains(displayName(store->snapshot(), then[0].first)));
    }

    /// How it was before the last search is there without having been saved.
    void knowsWhatWasBeforeTheSearch()
    {
        const MadeRound made = makeRound({.people = 30, .seed = 9});
        auto store = storeWith(made.snapshot);
        QVERIFY(!planBeforeFinding(*store, made.round).ok());
        foundAndTaken(*store, {.round = made.round});
        const auto first = partnershipsOf(store->snapshot(), made.round);
        foundAndTaken(*store, {.round = made.round,
                               .objective = Objective::WorstFirst,
                               .weights = QStringLiteral("{\"interests\": 0, \"hours\": 90}")});
        const auto before = planBeforeFinding(*store, made.round);
        QVERIFY(before.ok());
        QCOMPARE(before->partnerships, first);
        QVERIFY(partnershipsOf(store->snapshot(), made.round) != first);
        const Comparison comparison =
            compared(store->snapshot(), made.round, planNow(store->snapshot(), made.round).partnerships,
                     before->partnerships);
        QVERIFY(carryOutTicked(*store, comparison, allTicked(comparison, true)).ok());
        QCOMPARE(partnershipsOf(store->snapshot(), made.round), first);
    }
};

QTEST_GUILESS_MAIN(ComparePlansTest)
#include "tst_compare_plans.moc"
