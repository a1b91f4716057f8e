// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/criteria/catalogue.h"
#include "core/plans/solid_pairs.h"
#include "core/plans/weight_trial.h"
#include "tests/support/couples.h"
#include "tests/support/stop_at_once.h"

#include <QtTest>

#include <numeric>
#include <set>

using namespace core;
using namespace support;

namespace {

Plan planOf(MatchSession& session)
{
    NoProgress progress;
    auto plan = session.plan(progress);
    if (!plan)
        qFatal("%s", qPrintable(plan.error().message));
    return *std::move(plan);
}

} // namespace

/// Other weights: which pairs hold, and what a trial shows.
class WeightsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// As the header says: halves and doubles one at a time, then mixtures; nothing twice, no criterion
    /// forgotten.
    void knowsWhatIsReasonable()
    {
        const Weights now = shippedWeights();
        const auto all = reasonableWeights(now);
        QCOMPARE(all, reasonableWeights(now));
        const int counting =
            int(std::count_if(now.of.begin(), now.of.end(), [](int weight) { return weight > 0; }));
        QVERIFY(int(all.size()) > 2 * counting && int(all.size()) <= 2 * counting + 24);
        std::set<std::vector<int>> seen;
        for (const Weights& weights : all) {
            QVERIFY(seen.insert(weights.of).second);
            QCOMPARE(weights.sum, std::accumulate(weights.of.begin(), weights.of.end(), 0));
            for (std::size_t i = 0; i < now.of.size(); ++i) {
                QCOMPARE(weights.of[i] > 0, now.of[i] > 0);
                QVERIFY(2 * weights.of[i] + 1 >= now.of[i] && weights.of[i] <= 2 * now.of[i]);
            }
        }
    }

    /// A pair holds in as many settings as find it anew from the beginning, and the session is what it was.
    void countsAsIfEachWereFoundAnew()
    {
        const MatchQuestion question = questionOf(makeRound({.people = 21, .seed = 31}));
        const PlanSettings wish = {.odd = OddRule::Trio};
        MatchSession session(question, wish);
        const Plan before = planOf(session);
        const auto groups = before.groups();
        NoProgress progress;
        const auto solidity = solidityOf(session, groups, progress);
        QVERIFY(solidity.ok());
        std::vector<int> holds(groups.size(), 0);
        for (const Weights& weights : reasonableWeights(question.weights)) {
            MatchQuestion other = question;
            other.weights = weights;
            MatchSession anew(other, wish);
            const auto found = planOf(anew).groups();
            for (std::size_t i = 0; i < groups.size(); ++i)
                holds[i] += int(std::count(found.begin(), found.end(), groups[i]));
        }
        QCOMPARE(solidity->holds, holds);
        QCOMPARE(planOf(session).groups(), groups);
        QCOMPARE(session.question().weights, question.weights);
    }

    void lockedPairsAreSolid()
    {
        MatchSession session(questionOf(makeRound({.people = 16, .seed = 5})), {});
        const auto group = planOf(session).groups().front();
        session.lock(group);
        NoProgress progress;
        const auto solidity = solidityOf(session, {group}, progress);
        QVERIFY(solidity->isSolid(0));
    }

    void stopsWhenTold()
    {
        MatchSession session(questionOf(makeRound({.people = 30, .seed = 6})), {});
        const Plan before = planOf(session);
        StopAtOnce progress;
        QVERIFY(!solidityOf(session, before.groups(), progress).ok());
        QVERIFY(!tryTerms(session, {reasonableWeights(shippedWeights()).front()}, before.groups(), progress)
                     .ok());
        QCOMPARE(planOf(session).groups(), before.groups());
    }

    /// What a trial shows is what the search by these weights gives, and nothing is changed by looking.
    void showsWhatWouldBeFound()
    {
        const MatchQuestion question = questionOf(makeRound({.people = 40, .seed = 32}));
        MatchSession session(question, {});
        const Plan before = planOf(session);
        const auto groups = before.groups();
        const Weights other = *parseWeights(QStringLiteral("{\"interests\": 0, \"hours\": 80}"));
        NoProgress progress;
        const auto trial = tryTerms(session, {other, Objective::Total}, groups, progress);
        QVERIFY(trial.ok());
        QCOMPARE(trial->now.totalLoss, before.totalLoss);
        MatchQuestion weighed = question;
        weighed.weights = other;
        MatchSession anew(weighed, {.objective = Objective::Total});
        const Plan expected = planOf(anew);
        QCOMPARE(trial->plan.groups(), expected.groups());
        QCOMPARE(trial->then, figuresOf(weighed, Objective::Total, expected.groups()));
        QCOMPARE(trial->reweighed, figuresOf(weighed, Objective::Total, groups));
        QVERIFY(trial->then.totalLoss <= trial->reweighed.totalLoss);
        for (const FitCounts& counts : {trial->fitsNow, trial->fitsReweighed})
            QCOMPARE(std::accumulate(counts.begin(), counts.end(), 0), int(groups.size()));
        QCOMPARE(int(trial->examples.size()), 3);
        for (const ExamplePair& example : trial->examples) {
            QCOMPARE(example.now, explainPair(question, example.members[0], example.members[1]));
            QCOMPARE(example.then, explainPair(weighed, example.members[0], example.members[1]));
        }
        QVERIFY(trial->groupsChange > 0 && trial->peopleChange >= 2 * trial->groupsChange);
        QCOMPARE(planOf(session).groups(), groups);
        QCOMPARE(session.settings().objective, Objective::Balanced);
        const auto same = tryTerms(session, {question.weights, Objective::Balanced}, groups, progress);
        QCOMPARE(same->groupsChange, 0);
        QCOMPARE(same->then, same->now);
    }
};

QTEST_GUILESS_MAIN(WeightsTest)
#include "tst_weights.moc"
