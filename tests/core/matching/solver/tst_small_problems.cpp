// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/solver/solve.h"
#include "tests/support/certificates.h"
#include "tests/support/counts.h"
#include "tests/support/hard_tables.h"

#include <QtTest>

#include <numeric>

using namespace core;
using namespace support;

// Problems of up to twelve people are compared with trying all ways to group them. An example of what such a
// test finds and larger ones do not: groups that are the best, with duals that do not prove it.

namespace {

constexpr int mostPeople = 12;

PointTable tableOf(unsigned seed, Dice& dice)
{
    return hardTable(int(seed)).make(1 + dice.below(mostPeople), dice);
}

Grouping solved(const PairProblem& problem, Objective objective)
{
    NoProgress progress;
    const Result<Grouping> found =
        objective == Objective::WorstFirst ? solveWorstFirst(problem, progress) : solve(problem, progress);
    if (!found)
        qFatal("stopped");
    return *found;
}

/// The most points that every group can have while as many are placed as without asking for any.
int highestFloor(const PairProblem& problem)
{
    const Best best = bestByTryingAll(problem);
    int floor = 0;
    int above = PairPoints::most + 1;
    while (above - floor > 1) {
        const int middle = (above + floor) / 2;
        const Best found = bestByTryingAll(problem, middle);
        (found.placed < best.placed || found.yielded > best.yielded ? above : floor) = middle;
    }
    return floor;
}

/// Empty when all is well.
QString whatIsWrong(const PairProblem& problem, Objective objective)
{
    const Grouping found = solved(problem, objective);
    const int floor = objective == Objective::WorstFirst ? highestFloor(problem) : 0;
    const Best best = bestByTryingAll(problem, floor);
    const Best result = resultOf(problem, found.groups, floor);
    if (result != best || found.placed != best.placed)
        return QStringLiteral("%1 placed with a loss of %2, instead of %3 with %4")
            .arg(result.placed)
            .arg(result.loss)
            .arg(best.placed)
            .arg(best.loss);
    if (found.gap != 0 || found.isCutOff)
        return QStringLiteral("the best, but it is not called so");
    if (best.placed > 0 && found.floor != floor)
        return QStringLiteral("a floor of %1 instead of %2").arg(found.floor).arg(floor);
    return objectionTo(certificateOf(problem, objective, found), problem.points);
}

enum class Terms
{
    Same,
    Differ ///< some yield, some are together
};

/// Empty when all is well.
QByteArray complaintAbout(unsigned seed, Terms terms = Terms::Same)
{
    Dice dice(seed);
    const PointTable table = tableOf(seed, dice);
    const Objective objective = objectives[std::size_t(dice.crowded(3))];
    PairProblem problem = problemOf(table, objective, dice.percent(40));
    if (terms == Terms::Differ)
        addTerms(problem, dice);
    const QString wrong = whatIsWrong(problem, objective);
    return wrong.isEmpty() ? QByteArray()
                           : QStringLiteral("seed %1, %2, %3 people: %4")
                                 .arg(seed)
                                 .arg(QLatin1String(hardTable(int(seed)).name))
                                 .arg(table.size())
                                 .arg(wrong)
                                 .toUtf8();
}

std::vector<std::vector<int>> inOrder(std::vector<std::vector<int>> groups)
{
    for (std::vector<int>& group : groups)
        std::sort(group.begin(), group.end());
    std::sort(groups.begin(), groups.end());
    return groups;
}

} // namespace

class SmallProblemsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areSolvedAndProvenLikeTryingAll()
    {
        const Cases cases = casesToTry(10'000);
        for (unsigned seed = cases.first; seed < cases.end; ++seed)
            QCOMPARE(complaintAbout(seed), QByteArray());
    }

    /// Who yields is left out before others, and who is together stays together unless a change is worth it.
    void areSolvedAndProvenWhereSomeYieldOrAreTogether()
    {
        const Cases cases = casesToTry(5'000);
        for (unsigned seed = cases.first; seed < cases.end; ++seed)
            QCOMPARE(complaintAbout(seed, Terms::Differ), QByteArray());
    }

    /// One in hundreds of thousands: groups of three whose bounds were rounded to the wrong side.
    void staySolvedWhereTheyOnceWereNot()
    {
        for (const unsigned seed : {213'249u, 322'251u, 449'415u, 641'634u, 793'559u})
            QCOMPARE(complaintAbout(seed), QByteArray());
    }

    /// Pairs are the same whatever the order. So is a trio, unless there is one just as good on another
    /// island: then the first island has it, and people are in the order of their ids.
    void areSolvedTheSameInAnyOrder()
    {
        const Cases cases = casesToTry(2'000);
        for (unsigned seed = cases.first; seed < cases.end; ++seed) {
            Dice dice(seed);
            const bool mayFormTrio = dice.percent(40);
            const PointTable table =
                mayFormTrio ? randomTable(1 + dice.below(mostPeople), 90, 1 + dice.below(100), dice)
                            : tableOf(seed, dice);
            std::vector<int> place(std::size_t(table.size()));
            std::iota(place.begin(), place.end(), 0);
            for (int i = table.size() - 1; i > 0; --i)
                std::swap(place[std::size_t(i)], place[std::size_t(dice.below(i + 1))]);
            PointTable shuffled(table.size());
            const PairProblem problem = problemOf(table, Objective::Balanced, mayFormTrio);
            PairProblem again = problemOf(shuffled, Objective::Balanced, mayFormTrio);
            for (int a = 0; a < table.size(); ++a) {
                again.tieKeys[std::size_t(place[std::size_t(a)])] = problem.tieKeys[std::size_t(a)];
                for (int b = a + 1; b < table.size(); ++b)
                    shuffled.set(place[std::size_t(a)], place[std::size_t(b)], table.between(a, b));
            }
            auto groups = solved(problem, Objective::Balanced).groups;
            for (std::vector<int>& group : groups)
                for (int& member : group)
                    member = place[std::size_t(member)];
            QVERIFY2(inOrder(groups) == inOrder(solved(again, Objective::Balanced).groups),
                     qPrintable(QStringLiteral("seed %1").arg(seed)));
        }
    }
};

QTEST_GUILESS_MAIN(SmallProblemsTest)
#include "tst_small_problems.moc"
