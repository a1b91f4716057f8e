// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/solver/solve.h"
#include "tests/support/point_table.h"

#include <QtTest>

using namespace core;
using namespace support;

namespace {

std::vector<std::vector<int>> solved(const PairProblem& problem, bool worstFirst = false)
{
    NoProgress progress;
    const Result<Grouping> grouping =
        worstFirst ? solveWorstFirst(problem, progress) : solve(problem, progress);
    if (!grouping || grouping->gap != 0 || grouping->isCutOff)
        qFatal("not solved");
    return grouping->groups;
}

} // namespace

class SolveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isNeverWorseThanTryingAll()
    {
        Dice dice(3);
        for (int i = 0; i < 3000; ++i) {
            const PointTable table = randomTable(1 + dice.below(10), 10 + dice.below(91),
                                                 1 + dice.below(dice.percent(30) ? 4 : 100), dice);
            PairProblem problem =
                problemOf(table, dice.percent(50) ? Objective::Balanced : Objective::Total, dice.percent(50));
            problem.shortlisted = 1 + dice.below(12); // hardly anybody knows all their partners
            const Best found = resultOf(problem, solved(problem));
            const Best best = bestByTryingAll(problem);
            QVERIFY2(found == best, qPrintable(QStringLiteral("case %1, %2 people: %3/%4 instead of %5/%6")
                                                   .arg(i)
                                                   .arg(table.size())
                                                   .arg(found.placed)
                                                   .arg(found.loss)
                                                   .arg(best.placed)
                                                   .arg(best.loss)));
        }
    }

    /// A search that is given up never passes for a proof: what is missing to the best is owned up to.
    void claimsNothingWhenCutOff()
    {
        Dice dice(11);
        int cutOff = 0;
        for (int i = 0; i < 3000; ++i) {
            const PointTable table = randomTable(3 + 2 * dice.below(4), 20 + dice.below(81),
                                                 1 + dice.below(dice.percent(30) ? 4 : 100), dice);
            const bool worstFirst = dice.percent(30);
            PairProblem problem =
                problemOf(table, worstFirst ? Objective::WorstFirst : Objective::Balanced, true);
            problem.trioEffort = dice.below(30);
            NoProgress progress;
            const auto grouping = worstFirst ? solveWorstFirst(problem, progress) : solve(problem, progress);
            QVERIFY(grouping.ok());
            problem.trioEffort = 200'000;
            const Best found = resultOf(problem, grouping->groups);
            const Best best = resultOf(problem, solved(problem, worstFirst));
            cutOff += grouping->isCutOff;
            if (grouping->isCutOff)
                continue;
            QCOMPARE(found.placed, best.placed);
            QVERIFY(found.loss - grouping->gap <= best.loss);
        }
        QVERIFY(cutOff > 0);
    }

    void raisesTheLowestFirst()
    {
        Dice dice(5);
        for (int i = 0; i < 1000; ++i) {
            const PointTable table =
                randomTable(1 + dice.below(9), 30 + dice.below(71), 1 + dice.below(100), dice);
            PairProblem problem = problemOf(table, Objective::WorstFirst, dice.percent(50));
            problem.shortlisted = 1 + dice.below(12);
            const Best anyFloor = bestByTryingAll(problem);
            const auto groups = solved(problem, true);
            Best best = anyFloor;
            for (int floor = 100; floor > 0; --floor) {
                best = bestByTryingAll(problem, floor);
                if (best.placed == anyFloor.placed)
                    break;
            }
            QVERIFY(resultOf(problem, groups) == best);
        }
    }
};

QTEST_GUILESS_MAIN(SolveTest)
#include "tst_solve.moc"
