// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/solver/island_solver.h"
#include "tests/support/point_table.h"

#include <QtTest>

#include <numeric>
#include <set>

using namespace core;
using namespace support;

namespace {

std::vector<int> everybody(int people)
{
    std::vector<int> all(std::size_t(people), 0);
    std::iota(all.begin(), all.end(), 0);
    return all;
}

/// Points that depend on a few features, with many ties, as real ones do; small groups that like each other
/// most.
PointTable clusteredTable(int people, Dice& dice)
{
    PointTable table(people);
    std::vector<int> group;
    for (int i = 0; i < people; ++i)
        group.push_back(dice.below(1 + people / 3));
    for (int a = 0; a < people; ++a)
        for (int b = a + 1; b < people; ++b)
            if (!dice.percent(10))
                table.set(a, b,
                          group[std::size_t(a)] == group[std::size_t(b)] ? 90 + dice.below(5)
                                                                         : dice.below(60));
    return table;
}

/// The duals prove the matching against every pair there is, not only those of the graph.
void checkProof(const PointTable& table, const Island& island, const Solution& solution,
                const std::vector<bool>& gone)
{
    const LaminarFamily& family = solution.family;
    for (int a = 0; a < table.size(); ++a) {
        QVERIFY(family.dualOf(a) >= 0);
        if (solution.mateOf(a) < 0 && !gone[std::size_t(a)])
            QCOMPARE(family.dualOf(a), qint64(0));
        for (int b = a + 1; b < table.size(); ++b) {
            const int points = table.between(a, b);
            if (points < island.floor || gone[std::size_t(a)] || gone[std::size_t(b)]) {
                QVERIFY(solution.mateOf(a) != b);
                continue;
            }
            const qint64 slack = family.dualOf(a) + family.dualOf(b) + family.oddDualsAround(a, b) -
                                 2 * island.valueOfPair(a, b, points);
            QVERIFY(slack >= 0);
            if (solution.mateOf(a) == b)
                QCOMPARE(slack, qint64(0));
        }
    }
    for (int node = family.vertices(); node < family.nodes(); ++node) {
        if (!family.isAlive(node) || family.storedOddDualOf(node) == 0)
            continue;
        QVERIFY(family.storedOddDualOf(node) > 0);
        std::set<int> members;
        family.forEachVertex(node, [&](int v) { members.insert(v); });
        const auto outside = std::count_if(members.begin(), members.end(),
                                           [&](int v) { return !members.count(solution.mateOf(v)); });
        QCOMPARE(outside, std::ptrdiff_t(1));
    }
}

} // namespace

class IslandSolverTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void provesOverAllPairs()
    {
        Dice dice(4);
        for (int i = 0; i < 400; ++i) {
            const int people = 2 + dice.below(i % 20 == 0 ? 200 : 40);
            const PointTable table = dice.percent(50)
                                         ? clusteredTable(people, dice)
                                         : randomTable(people, 5 + dice.below(96), 1 + dice.below(100), dice);
            PairProblem problem = problemOf(table, Objective::Balanced, false);
            problem.shortlisted = 1 + dice.below(12);
            NoProgress progress;
            Result<Island> island = makeIsland(problem, everybody(people), progress);
            QVERIFY(island.ok());
            const Result<Solution> solution = solvePairs(
                *island, dice.percent(20) ? 30 : 0, std::vector<bool>(std::size_t(people), true), progress);
            QVERIFY(solution.ok());
            std::vector<bool> gone(std::size_t(people), false);
            checkProof(table, *island, *solution, gone);

            // Somebody leaves, and the solution is mended.
            Solution rest = *solution;
            for (int j = 0; j < 3; ++j) {
                const int vertex = dice.below(people);
                gone[std::size_t(vertex)] = true;
                setAside(rest, vertex);
                QVERIFY(finish(*island, rest, progress).ok());
                checkProof(table, *island, rest, gone);
            }
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(QStringLiteral("case %1").arg(i)));
        }
    }
};

QTEST_GUILESS_MAIN(IslandSolverTest)
#include "tst_island_solver.moc"
