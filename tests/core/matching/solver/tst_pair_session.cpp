// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/solver/pair_session.h"
#include "core/matching/verify.h"
#include "tests/support/point_table.h"

#include <QtTest>

using namespace core;
using namespace support;

namespace {

/// One of what happens to a round.
void changeSomething(PointTable& points, std::vector<bool>& present, PairSession& session, Dice& dice)
{
    const int a = dice.below(points.size());
    const int b = (a + 1 + dice.below(points.size() - 1)) % points.size();
    switch (dice.below(5)) {
    case 0:
    case 1:
        present[std::size_t(a)] = !present[std::size_t(a)];
        present[std::size_t(a)] ? session.join(a) : session.leave(a);
        break;
    case 2:
        points.set(a, b, PairPoints::notAllowed);
        session.changed(a, b);
        break;
    case 3:
        points.set(a, b, dice.below(101));
        session.changed(a, b);
        break;
    default:
        for (int other = 0; other < points.size(); ++other)
            if (other != a)
                points.set(a, other, dice.percent(60) ? 100 - dice.below(40) : PairPoints::notAllowed);
        session.changed(a);
    }
}

/// Groups are legal, and the proof convinces the judge.
void checkProof(const PairProblem& problem, const std::vector<bool>& present, const Grouping& grouping)
{
    QCOMPARE(resultOf(problem, grouping.groups, grouping.floor).placed, grouping.placed);
    Certificate certificate;
    certificate.objective = Objective::Balanced;
    certificate.floor = grouping.floor;
    for (int person = 0; person < problem.points.size(); ++person)
        certificate.people += QString::number(person);
    certificate.groups = grouping.groups;
    for (const std::vector<int>& group : grouping.groups)
        for (const int member : group)
            QVERIFY(present[std::size_t(member)]);
    for (const IslandProof& proof : grouping.proofs) {
        Certificate::Island island{proof.person, proof.yield, proof.loss, proof.members,
                                   proof.duals,  proof.chair, {}};
        for (const IslandProof::OddSet& set : proof.sets)
            island.sets.push_back({set.members, set.hasChair, set.dual, set.inner});
        certificate.islands.push_back(island);
    }
    const FitOf fitOf = [&](int a, int b) {
        return present[std::size_t(a)] && present[std::size_t(b)] ? problem.points.between(a, b)
                                                                  : PairPoints::notAllowed;
    };
    NoProgress progress;
    const Outcome held = verify(certificate, fitOf, progress);
    QVERIFY2(held.ok(), held.ok() ? "" : qPrintable(held.error().message));
}

} // namespace

class PairSessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersAsIfItBeganAnew_data()
    {
        QTest::addColumn<int>("people");
        QTest::addColumn<bool>("trio");
        QTest::addColumn<bool>("worstFirst");
        QTest::addColumn<int>("changes");
        QTest::newRow("few, pairs") << 9 << false << false << 400;
        QTest::newRow("few, trio") << 9 << true << false << 400;
        QTest::newRow("few, worst first") << 8 << true << true << 200;
        QTest::newRow("some, pairs") << 40 << false << false << 400;
        QTest::newRow("some, trio") << 41 << true << false << 300;
        QTest::newRow("many") << 150 << true << false << 150;
    }
    void answersAsIfItBeganAnew()
    {
        QFETCH(int, people);
        QFETCH(bool, trio);
        QFETCH(bool, worstFirst);
        QFETCH(int, changes);
        Dice dice(unsigned(people) + trio);
        NoProgress progress;
        PointTable table = randomTable(people, 70, 60, dice);
        PairProblem problem = problemOf(table, Objective::Balanced, trio);
        problem.shortlisted = 6;
        std::vector<bool> present(std::size_t(table.size()), true);
        PairSession session(problem);
        const int rounds = qEnvironmentVariableIntValue("BIFOLIUM_LONG") ? 12 * changes : changes;
        for (int i = 0; i < rounds; ++i) {
            for (int j = 1 + dice.below(3); j > 0; --j)
                changeSomething(table, present, session, dice);
            PairSession anew(problem, present);
            const auto warm = worstFirst ? session.solveWorstFirst(progress) : session.solve(progress);
            const auto cold = worstFirst ? anew.solveWorstFirst(progress) : anew.solve(progress);
            QVERIFY(warm.ok() && cold.ok());
            checkProof(problem, present, *warm);
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(QStringLiteral("after change %1").arg(i)));
            QVERIFY2(warm->placed == cold->placed && lossOf(*warm, problem) == lossOf(*cold, problem) &&
                         warm->floor == cold->floor,
                     qPrintable(QStringLiteral("change %1: %2/%3 instead of %4/%5")
                                    .arg(i)
                                    .arg(warm->placed)
                                    .arg(lossOf(*warm, problem))
                                    .arg(cold->placed)
                                    .arg(lossOf(*cold, problem))));
            if (people < 10 && i % 4 == 0) {
                PointTable open(people);
                for (int a = 0; a < people; ++a)
                    for (int b = 0; b < a; ++b)
                        if (present[std::size_t(a)] && present[std::size_t(b)])
                            open.set(a, b, table.between(a, b));
                PairProblem same{.points = open, .loss = problem.loss, .mayFormTrio = trio};
                const Best best = bestByTryingAll(same, warm->floor);
                QCOMPARE(warm->placed, best.placed);
                QCOMPARE(lossOf(*warm, problem), best.loss);
            }
        }
    }

    /// A search that was stopped leaves nothing half-done behind.
    void goesOnAfterBeingStopped()
    {
        class StopSoon final : public Progress
        {
        public:
            explicit StopSoon(int looks) : m_left(looks) {}
            void report(const QString&, qint64, qint64) override {}
            bool stopped() const override { return m_left-- <= 0; }

        private:
            mutable int m_left;
        };
        Dice dice(8);
        NoProgress progress;
        PointTable table = randomTable(30, 60, 50, dice);
        const PairProblem problem = problemOf(table, Objective::Balanced, true);
        std::vector<bool> present(std::size_t(table.size()), true);
        PairSession session(problem);
        for (int i = 0; i < 60; ++i) {
            StopSoon soon(dice.below(6));
            const auto stopped = session.solve(soon);
            QVERIFY(stopped.ok() || stopped.error().kind == Error::Kind::Stopped);
            changeSomething(table, present, session, dice);
            PairSession anew(problem, present);
            const auto warm = session.solve(progress);
            const auto cold = anew.solve(progress);
            QCOMPARE(lossOf(*warm, problem), lossOf(*cold, problem));
            QCOMPARE(warm->placed, cold->placed);
        }
    }
};

QTEST_GUILESS_MAIN(PairSessionTest)
#include "tst_pair_session.moc"
