// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/people.h"
#include "core/usecases/find_pairs.h"
#include "core/usecases/obstacles.h"
#include "tests/support/couples.h"
#include "tests/support/programme.h"

#include <QtTest>

using namespace core;
using namespace support;

namespace {

/// The loss of the best plan of these people, found from the beginning.
Plan bestOf(const Snapshot& snapshot, const Id& round, const std::vector<Id>& people, OddRule odd)
{
    const auto question = makeQuestion(snapshot, round, people);
    NoProgress progress;
    PlanSettings settings = planSettingsOf(question->round);
    settings.odd = odd;
    return *planPairs(*question, settings, progress);
}

} // namespace

class ObstaclesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Each way with the odd one out costs what finding it from the beginning costs.
    void pricesOddOptions()
    {
        for (unsigned seed = 1; seed <= 12; ++seed) {
            MadeRound made = makeRound({.people = 17, .seed = seed});
            std::vector<Id> volunteers(made.people.end() - 2, made.people.end());
            std::vector<Id> others(made.people.begin(), made.people.end() - 2);
            for (Application& one : made.snapshot.applications.live)
                if (std::count(volunteers.begin(), volunteers.end(), one.person))
                    one.status = Status::Standby;
            NoProgress progress;
            const auto options = oddOptions(made.snapshot, made.round, progress);
            QVERIFY(options.ok());
            QVERIFY(!options->empty());
            const Plan waiting = bestOf(made.snapshot, made.round, others, OddRule::Wait);
            QCOMPARE(options->front().kind, OddOption::Kind::Wait);
            QCOMPARE(options->front().figures.totalLoss, waiting.totalLoss);
            QCOMPARE(options->front().price, 0);
            int called = 0;
            for (const OddOption& option : *options) {
                QVERIFY(!option.sentence.isEmpty());
                if (option.kind == OddOption::Kind::Trio)
                    QCOMPARE(option.figures.totalLoss,
                             bestOf(made.snapshot, made.round, others, OddRule::Trio).totalLoss);
                if (option.kind != OddOption::Kind::CallIn)
                    continue;
                ++called;
                std::vector<Id> people = others;
                people.push_back(option.people.front());
                const Plan with = bestOf(made.snapshot, made.round, people, OddRule::Wait);
                QCOMPARE(option.figures.totalLoss, with.totalLoss);
                QCOMPARE(option.price, with.totalLoss - waiting.totalLoss);
                QVERIFY(!option.with.empty());
            }
            int helpful = 0; // to be paired is not enough: somebody more must have a place
            for (const Id& volunteer : volunteers) {
                std::vector<Id> people = others;
                people.push_back(volunteer);
                helpful += bestOf(made.snapshot, made.round, people, OddRule::Wait).unmatched.size() <
                           waiting.unmatched.size();
            }
            QCOMPARE(called, helpful);
        }
    }

    /// What is taken is what was shown, as one step; the volunteer has a place then.
    void takesWhatWasShown()
    {
        MadeRound made = makeRound({.people = 16, .seed = 21});
        for (Application& one : made.snapshot.applications.live)
            if (one.person == made.people.back())
                one.status = Status::Standby;
        auto store = storeWith(made.snapshot);
        const QString before = dumpOf(store->snapshot());
        NoProgress progress;
        const auto options = oddOptions(store->snapshot(), made.round, progress);
        QVERIFY(int(options->size()) == 3);
        for (const OddOption& option : *options) {
            QVERIFY(takeOddOption(*store, made.round, option).ok());
            QCOMPARE(int(partnershipsOf(store->snapshot(), made.round).size()), int(option.plan.size()));
            const auto view = lookAtPairs(store->snapshot(), made.round);
            QCOMPARE(view->figures.totalLoss, option.figures.totalLoss);
            QCOMPARE(int(view->alone.size()), option.figures.unplaced);
            if (option.kind == OddOption::Kind::CallIn)
                QCOMPARE(findApplication(store->snapshot(), made.round, made.people.back())->status,
                         Status::Accepted);
            QVERIFY(store->undo().ok());
            QCOMPARE(dumpOf(store->snapshot()), before);
        }
        QVERIFY(oddOptions(makeRound({.people = 16, .seed = 21}).snapshot, made.round, progress)->empty());
    }

    /// Somebody whom nobody may meet makes an even number odd; and waits in any case.
    void countsWithoutWhoIsAloneAnyway()
    {
        const QStringList english{QStringLiteral("en")};
        const MadeRound made =
            roundOf({{.name = QStringLiteral("Ana"), .languages = english},
                     {.name = QStringLiteral("Bo"), .country = QStringLiteral("DK"), .languages = english},
                     {.name = QStringLiteral("Cy"), .country = QStringLiteral("BR"), .languages = english},
                     {.name = QStringLiteral("Di"),
                      .country = QStringLiteral("FI"),
                      .languages = {QStringLiteral("fi")}}});
        NoProgress progress;
        const auto options = oddOptions(made.snapshot, made.round, progress);
        QVERIFY(options.ok());
        QCOMPARE(int(options->size()), 2);
        QVERIFY(options->front().people != std::vector{Id::named(QStringLiteral("Di"))});
        QCOMPARE(options->front().figures.unplaced, 2);
        QCOMPARE(options->back().kind, OddOption::Kind::Trio);
        QCOMPARE(options->back().figures.unplaced, 1);
    }

    /// Too many from one country: who they are and what keeps them apart is said, and ways out are ranked.
    void namesWhoAndWhy()
    {
        std::vector<Answers> people;
        for (int i = 0; i < 5; ++i)
            people.push_back({.name = QStringLiteral("Ana%1").arg(QChar(u'a' + i))});
        people.push_back({.name = QStringLiteral("Bo"), .country = QStringLiteral("DK")});
        const MadeRound made = roundOf(people);
        NoProgress progress;
        const auto found = findObstacles(made.snapshot, made.round, 5, progress);
        QVERIFY(found.ok());
        QVERIFY(!found->isEmpty());
        QVERIFY(!found->conflicts.empty());
        QVERIFY(!found->waysOut.empty());
        for (const WayOut& way : found->waysOut)
            QVERIFY(way.morePlaced > 0 && !way.sentence.isEmpty());
        const MadeRound easy = roundOf({{.name = QStringLiteral("Ana")},
                                        {.name = QStringLiteral("Bo"), .country = QStringLiteral("DK")}});
        QVERIFY(findObstacles(easy.snapshot, easy.round, 5, progress)->isEmpty());
    }
};

QTEST_GUILESS_MAIN(ObstaclesTest)
#include "tst_obstacles.moc"
