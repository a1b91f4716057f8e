// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/rules/catalogue.h"
#include "core/usecases/why_not.h"
#include "tests/support/couples.h"

#include <QtTest>

#include <numeric>
#include <set>

using namespace core;
using namespace support;

class WhyNotTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// The price is exactly what the chain changes, everybody in it moves, and the plan is as before in the
    /// end.
    void chainsAddUpToThePrice_data()
    {
        QTest::addColumn<int>("people");
        QTest::addColumn<Objective>("objective");
        QTest::newRow("balanced") << 30 << Objective::Balanced;
        QTest::newRow("total, odd") << 23 << Objective::Total;
        QTest::newRow("worst first") << 18 << Objective::WorstFirst;
    }
    void chainsAddUpToThePrice()
    {
        QFETCH(int, people);
        QFETCH(Objective, objective);
        MadeRound made = makeRound({.people = people, .seed = 41});
        theRound(made).objective = objective;
        auto session = sessionFor(made.snapshot, {.round = made.round});
        QVERIFY(session.ok());
        NoProgress progress;
        const Plan before = *session->plan(progress);
        Dice dice(7);
        int priced = 0;
        for (int tries = 0; tries < 120; ++tries) {
            const int a = dice.below(session->question().size());
            const int b = dice.below(session->question().size());
            if (a == b)
                continue;
            const auto why = whyNot(*session, a, b, progress);
            QVERIFY(why.ok());
            QVERIFY(!why->sentence.isEmpty());
            QCOMPARE(why->priced.has_value(), mayMeet(session->question(), a, b));
            if (!why->priced) {
                QCOMPARE(why->obstacle, why->explanation.rules.front().sentence);
                continue;
            }
            ++priced;
            qint64 change = 0;
            int placed = 0;
            for (const PairRow& row : why->begins) {
                change += row.cost;
                placed += int(row.members.size());
            }
            for (const PairRow& row : why->ends) {
                change -= row.cost;
                placed -= int(row.members.size());
            }
            QCOMPARE(change, why->priced->price.price);
            QCOMPARE(-placed, why->priced->price.fewerPlaced);
            std::set<Id> moving;
            for (const Move& move : why->chain) {
                QVERIFY(moving.insert(move.person).second);
                QVERIFY(move.from != move.to);
            }
            if (!why->chain.empty())
                QCOMPARE(why->chain.front().person, session->question().at(a).person.id);
        }
        QVERIFY(priced > 40);
        const Plan after = *session->plan(progress);
        QCOMPARE(after.pairs, before.pairs);
        QCOMPARE(after.trios, before.trios);
    }

    void namesWhatIsInTheWay()
    {
        MadeRound made = makeRound({.people = 12, .seed = 42});
        NoProgress progress;
        const auto self = whyNot(made.snapshot, made.round, made.people[0], made.people[0], progress);
        QVERIFY(!self.ok());
        for (Application& application : made.snapshot.applications.live)
            if (application.person == made.people[1])
                application.status = Status::Held;
        const auto held = whyNot(made.snapshot, made.round, made.people[0], made.people[1], progress);
        QVERIFY(held.ok() && !held->priced);
        QVERIFY(!held->obstacle.isEmpty());
        Partnership locked = makePartnership(made.round, {made.people[2], made.people[3]});
        locked.locked = true;
        keep(made.snapshot.partnerships, locked);
        for (const Id& other : made.people)
            if (other != made.people[2] && other != made.people[3] && other != made.people[1]) {
                const auto why = whyNot(made.snapshot, made.round, made.people[2], other, progress);
                QVERIFY(why.ok() && !why->priced && !why->obstacle.isEmpty());
            }
        QVERIFY(
            whyNot(made.snapshot, made.round, made.people[2], made.people[3], progress)->priced.has_value());
    }
};

QTEST_GUILESS_MAIN(WhyNotTest)
#include "tst_why_not.moc"
