// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/solver/pair_session.h"
#include "tests/support/certificates.h"
#include "tests/support/counts.h"
#include "tests/support/hard_tables.h"

#include <QtTest>

using namespace core;
using namespace support;

// Sessions of few people, who come, leave and change their minds: after every change the answer is compared
// with trying all ways, which knows nothing of what was solved before.

namespace {

constexpr int mostPeople = 10;

struct Crowd
{
    PointTable table;
    std::vector<bool> present;

    /// Who is not present may meet nobody.
    PointTable ofThosePresent() const
    {
        PointTable points = table;
        for (int a = 0; a < table.size(); ++a)
            for (int b = 0; b < table.size() && !present[std::size_t(a)]; ++b)
                points.set(a, b, PointTable::notAllowed);
        return points;
    }
};

/// The same problem but for what pairs have.
PairProblem withPoints(const PointTable& points, const PairProblem& problem)
{
    return {.points = points,
            .loss = problem.loss,
            .sparedTogether = problem.sparedTogether,
            .together = problem.together,
            .yields = problem.yields,
            .mayFormTrio = problem.mayFormTrio,
            .tieKeys = problem.tieKeys};
}

void changeSomething(Crowd& crowd, PairSession& session, const PointTable& others, Dice& dice)
{
    const int people = crowd.table.size();
    const int a = dice.below(people);
    const int b = (a + 1 + dice.below(people - 1)) % people;
    switch (dice.below(4)) {
    case 0:
        crowd.present[std::size_t(a)] = !crowd.present[std::size_t(a)];
        crowd.present[std::size_t(a)] ? session.join(a) : session.leave(a);
        break;
    case 1:
        crowd.table.set(a, b, PointTable::notAllowed);
        session.changed(a, b);
        break;
    case 2:
        crowd.table.set(a, b, others.between(a, b));
        session.changed(a, b);
        break;
    default:
        for (int other = 0; other < people; ++other)
            if (other != a)
                crowd.table.set(a, other, others.between(a, other));
        session.changed(a);
    }
}

/// What it costs to give a person each partner, the cheapest first, by trying all.
std::vector<std::pair<int, qint64>> pricesByTryingAll(const PairProblem& problem, int person)
{
    const Best best = bestByTryingAll(problem);
    std::vector<std::pair<int, qint64>> prices;
    for (int partner = 0; partner < problem.points.size(); ++partner) {
        const int points = problem.points.between(person, partner);
        if (points < 0)
            continue;
        PointTable rest(problem.points.size());
        for (int a = 0; a < rest.size(); ++a)
            for (int b = a + 1; b < rest.size(); ++b)
                if (a != person && a != partner && b != person && b != partner)
                    rest.set(a, b, problem.points.between(a, b));
        const Best others = bestByTryingAll(withPoints(rest, problem));
        prices.push_back({best.placed - others.placed - 2,
                          others.loss + problem.lossBetween(person, partner, points) - best.loss});
    }
    std::sort(prices.begin(), prices.end());
    return prices;
}

} // namespace

class SmallSessionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answerLikeTryingAllAfterEveryChange()
    {
        const Cases cases = casesToTry(500);
        for (unsigned seed = cases.first; seed < cases.end; ++seed) {
            Dice dice(seed);
            const int people = 2 + dice.below(mostPeople - 1);
            const auto otherTable = [&] { return hardTable(dice.below(6)).make(people, dice); };
            Crowd crowd{hardTable(int(seed)).make(people, dice),
                        std::vector<bool>(std::size_t(people), true)};
            const bool mayFormTrio = dice.percent(40);
            PairProblem problem = problemOf(crowd.table, Objective::Balanced, mayFormTrio);
            if (dice.percent(40))
                addTerms(problem, dice);
            PairSession session(problem);
            NoProgress progress;
            for (int change = 0; change < 12; ++change) {
                const PointTable now = crowd.ofThosePresent();
                const PairProblem anew = withPoints(now, problem);
                const bool isWorstFirst = dice.percent(15);
                const auto found = isWorstFirst ? session.solveWorstFirst(progress) : session.solve(progress);
                QVERIFY(found.ok());
                const QByteArray where = QStringLiteral("seed %1, change %2").arg(seed).arg(change).toUtf8();
                QVERIFY2(resultOf(anew, found->groups, found->floor) == bestByTryingAll(anew, found->floor),
                         where.constData());
                QVERIFY2(found->placed == bestByTryingAll(anew).placed, where.constData());
                QCOMPARE(objectionTo(certificateOf(anew, Objective::Balanced, *found), now), QString());

                const int person = dice.below(people);
                if (!mayFormTrio && problem.yields.empty() && crowd.present[std::size_t(person)] &&
                    dice.percent(50)) {
                    const auto partners = session.cheapestPartners(person, people, progress);
                    QVERIFY(partners.ok());
                    std::vector<std::pair<int, qint64>> prices;
                    for (const ForcedPair& forced : *partners)
                        prices.push_back({forced.fewerPlaced, forced.price});
                    QVERIFY2(prices == pricesByTryingAll(anew, person), where.constData());
                }
                for (int more = 1 + dice.below(3); more > 0; --more)
                    changeSomething(crowd, session, otherTable(), dice);
            }
        }
    }
};

QTEST_GUILESS_MAIN(SmallSessionsTest)
#include "tst_small_sessions.moc"
