// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/solver/pair_session.h"
#include "core/matching/solver/solve.h"
#include "tests/referee/lemon_matching.h"
#include "tests/support/certificates.h"
#include "tests/support/counts.h"
#include "tests/support/hard_tables.h"

#include <QtTest>

using namespace core;
using namespace support;

// Problems that are too large for trying all are solved by LEMON as well, which shares nothing with our
// solver: as many people must be placed, with the same loss.

namespace {

/// The best pairs of those who are not `gone`, by LEMON.
Best bestByLemon(const PairProblem& problem, int floor = 0, const std::vector<int>& gone = {})
{
    constexpr qint64 pair = qint64(1) << 32; // counts more than all losses
    const int people = problem.points.size();
    const auto isGone = [&](int person) { return std::count(gone.begin(), gone.end(), person) > 0; };
    referee::LemonMatching lemon(people);
    for (int a = 0; a < people; ++a)
        for (int b = a + 1; b < people && !isGone(a); ++b)
            if (const int points = problem.points.between(a, b); points >= floor && !isGone(b))
                lemon.addPair(a, b, pair - problem.loss[std::size_t(points)]);
    lemon.run();
    Best best;
    for (int a = 0; a < people; ++a)
        if (const int mate = lemon.mateOf(a); mate > a) {
            best.placed += 2;
            best.loss += problem.loss[std::size_t(problem.points.between(a, mate))];
        }
    return best;
}

/// The same where one group may have three: every trio is tried.
Best bestWithTrio(const PairProblem& problem)
{
    Best best = bestByLemon(problem);
    const int people = problem.points.size();
    const auto points = [&](int x, int y) { return problem.points.between(x, y); };
    const auto loss = [&](int x, int y) { return problem.loss[std::size_t(points(x, y))]; };
    for (int a = 0; a < people; ++a)
        for (int b = a + 1; b < people; ++b)
            for (int c = b + 1; c < people && points(a, b) >= 0; ++c) {
                if (points(a, c) < 0 || points(b, c) < 0)
                    continue;
                Best with = bestByLemon(problem, 0, {a, b, c});
                with.placed += 3;
                with.loss += costOfTrio(loss(a, b), loss(a, c), loss(b, c));
                if (with.isBetterThan(best))
                    best = with;
            }
    return best;
}

QString inWords(const Best& best)
{
    return QStringLiteral("%1 placed, loss %2").arg(best.placed).arg(best.loss);
}

/// Empty when found groups are as good as the best, and proven.
QString whatIsWrong(const PairProblem& problem, Objective objective, const Grouping& found, const Best& best)
{
    const Best result = resultOf(problem, found.groups, found.floor);
    if (result != best)
        return inWords(result) + QStringLiteral(" instead of ") + inWords(best);
    if (found.gap != 0 || found.isCutOff)
        return QStringLiteral("the best, but it is not called so");
    return objectionTo(certificateOf(problem, objective, found), problem.points);
}

QByteArray caseOf(unsigned seed, const PointTable& table, const QString& wrong)
{
    return QStringLiteral("seed %1, %2, %3 people: %4")
        .arg(seed)
        .arg(QLatin1String(hardTable(int(seed)).name))
        .arg(table.size())
        .arg(wrong)
        .toUtf8();
}

} // namespace

class AgainstLemonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pairsAreAsGood()
    {
        const Cases cases = casesToTry(200);
        for (unsigned seed = cases.first; seed < cases.end; ++seed) {
            Dice dice(seed);
            const PointTable table = hardTable(int(seed)).make(50 + dice.below(401), dice);
            const Objective objective = dice.percent(60) ? Objective::Balanced : Objective::Total;
            const PairProblem problem = problemOf(table, objective, false);
            NoProgress progress;
            const Result<Grouping> found = solve(problem, progress);
            QVERIFY(found.ok());
            const QString wrong = whatIsWrong(problem, objective, *found, bestByLemon(problem));
            QVERIFY2(wrong.isEmpty(), caseOf(seed, table, wrong).constData());
        }
    }

    /// The floor is the highest that costs nobody a place, and above it the loss is the least.
    void raisesTheFloorAsFar()
    {
        const Cases cases = casesToTry(20);
        for (unsigned seed = cases.first; seed < cases.end; ++seed) {
            Dice dice(seed);
            const PointTable table = hardTable(int(seed)).make(50 + dice.below(151), dice);
            const PairProblem problem = problemOf(table, Objective::WorstFirst, false);
            NoProgress progress;
            const Result<Grouping> found = solveWorstFirst(problem, progress);
            QVERIFY(found.ok());
            const Best best = bestByLemon(problem, found->floor);
            const QString wrong = whatIsWrong(problem, Objective::WorstFirst, *found, best);
            QVERIFY2(wrong.isEmpty(), caseOf(seed, table, wrong).constData());
            QCOMPARE(best.placed, bestByLemon(problem).placed);
            if (best.placed > 0)
                QVERIFY(bestByLemon(problem, found->floor + 1).placed < best.placed);
        }
    }

    void triosAreAsGood()
    {
        const Cases cases = casesToTry(12);
        for (unsigned seed = cases.first; seed < cases.end; ++seed) {
            Dice dice(seed);
            const PointTable table = hardTable(int(seed)).make(13 + dice.below(15), dice);
            const PairProblem problem = problemOf(table, Objective::Balanced, true);
            NoProgress progress;
            const Result<Grouping> found = solve(problem, progress);
            QVERIFY(found.ok());
            const QString wrong = whatIsWrong(problem, Objective::Balanced, *found, bestWithTrio(problem));
            QVERIFY2(wrong.isEmpty(), caseOf(seed, table, wrong).constData());
        }
    }

    /// What it costs to force a pair is what the best plan with it loses more.
    void forcedPairsCostWhatTheyCost()
    {
        const Cases cases = casesToTry(12);
        for (unsigned seed = cases.first; seed < cases.end; ++seed) {
            Dice dice(seed);
            const PointTable table = hardTable(int(seed)).make(20 + dice.below(41), dice);
            const PairProblem problem = problemOf(table, Objective::Balanced, false);
            const int person = dice.below(table.size());
            const Best best = bestByLemon(problem);
            std::vector<std::pair<int, qint64>> prices;
            for (int other = 0; other < table.size(); ++other)
                if (const int points = table.between(person, other); points >= 0) {
                    const Best rest = bestByLemon(problem, 0, {person, other});
                    prices.push_back({best.placed - rest.placed - 2,
                                      rest.loss + problem.loss[std::size_t(points)] - best.loss});
                }
            std::sort(prices.begin(), prices.end());
            prices.resize(std::min<std::size_t>(prices.size(), 10));

            NoProgress progress;
            const auto found = PairSession(problem).cheapestPartners(person, 10, progress);
            QVERIFY(found.ok());
            std::vector<std::pair<int, qint64>> foundPrices;
            for (const ForcedPair& forced : *found)
                foundPrices.push_back({forced.fewerPlaced, forced.price});
            QVERIFY2(foundPrices == prices, caseOf(seed, table, QStringLiteral("other prices")).constData());
        }
    }
};

QTEST_GUILESS_MAIN(AgainstLemonTest)
#include "tst_against_lemon.moc"
