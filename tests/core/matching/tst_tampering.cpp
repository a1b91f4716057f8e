// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/counts.h"
#include "tests/support/term_tamperings.h"

#include <QtTest>

using namespace core;
using namespace support;

// Good certificates are tampered with in every way we can think of, and the judge must name what does not
// hold any more. Then at random: whatever the judge still accepts must be the best all the same.

namespace {

/// Small changes anywhere, as a careless or a clever hand might make them.
void tamperAnywhere(Certificate& certificate, int people, Dice& dice)
{
    const auto somebody = [&] { return dice.below(people); };
    const auto point = [&](const Certificate::Island& island) {
        return (dice.percent(50) ? 1 : -1) * (dice.percent(50) ? island.loss : qint64(dice.below(1 << 30))) *
               (1 + dice.below(4));
    };
    Certificate::Island* island = someIsland(certificate, dice);
    switch (dice.below(certificate.version == 2 ? 13 : 10)) {
    case 0:
        if (!certificate.groups.empty())
            oneOf(oneOf(certificate.groups, dice), dice) = somebody();
        break;
    case 1:
        if (!certificate.groups.empty())
            certificate.groups.pop_back();
        break;
    case 2:
        certificate.groups.push_back({somebody(), somebody()});
        break;
    case 3:
        certificate.objective = dice.percent(50) ? Objective::Total : Objective::Balanced;
        break;
    case 4:
        certificate.floor = dice.below(101);
        break;
    case 5:
        if (island)
            island->sets.push_back({{somebody(), somebody(), somebody()}, dice.percent(30), island->loss});
        break;
    case 6:
        if (island && island->chair && dice.percent(50))
            *island->chair += point(*island);
        else if (island)
            island->person += point(*island);
        break;
    case 7:
        if (island && !island->sets.empty())
            oneOf(island->sets, dice).dual += point(*island);
        break;
    case 8:
        if (island && !island->members.empty())
            oneOf(island->members, dice) = somebody();
        break;
    case 10:
        certificate.changeLoss += (dice.percent(50) ? 1 : -1) * dice.below(1 + certificate.changeLoss);
        break;
    case 11:
        if (!certificate.together.empty())
            certificate.together.pop_back();
        break;
    case 12:
        if (!certificate.yields.empty())
            oneOf(certificate.yields, dice) += dice.percent(50) ? 1 : -1;
        break;
    default:
        if (island && !island->duals.empty())
            for (int i = 0; i < 1 + dice.below(3); ++i)
                oneOf(island->duals, dice) += point(*island);
    }
}

/// What a certificate claims: nothing better with the same trio and the same floor.
bool isTrue(const Good& good, const Certificate& certificate)
{
    PointTable others = good.table;
    std::vector<std::vector<int>> pairs;
    for (const std::vector<int>& group : certificate.groups)
        if (!isTrio(group))
            pairs.push_back(group);
        else
            for (const int member : group)
                for (int other = 0; other < others.size(); ++other)
                    others.set(member, other, PointTable::notAllowed);
    PairProblem problem = problemOf(others, certificate.objective, false);
    problem.yields = certificate.yields;
    problem.sparedTogether = certificate.changeLoss;
    for (int& loss : problem.loss)
        loss += certificate.changeLoss;
    if (certificate.changeLoss > 0)
        problem.together.assign(std::size_t(others.size()), {-1, -1});
    for (const std::vector<int>& pair : certificate.together)
        for (const auto& [one, other] : {std::pair(pair[0], pair[1]), std::pair(pair[1], pair[0])}) {
            auto& [first, second] = problem.together[std::size_t(one)];
            (first < 0 ? first : second) = other;
        }
    return resultOf(problem, pairs, certificate.floor) == bestByTryingAll(problem, certificate.floor);
}

} // namespace

class TamperingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isNoticed_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("isOfTerms");
        int kind = 0;
        for (const Tampering& tampering : tamperings())
            QTest::newRow(tampering.name) << kind++ << false;
        kind = 0;
        for (const Tampering& tampering : termTamperings())
            QTest::newRow(tampering.name) << kind++ << true;
    }

    void isNoticed()
    {
        QFETCH(int, kind);
        QFETCH(bool, isOfTerms);
        const Tampering& tampering = (isOfTerms ? termTamperings() : tamperings())[std::size_t(kind)];
        const QRegularExpression expected(QLatin1String(tampering.objections));
        int tampered = 0;
        const Cases cases = casesToTry(150);
        for (unsigned seed = cases.first; seed < cases.end; ++seed) {
            Dice dice(seed + 1'000'000);
            const Good good = goodOne(seed, 5 + dice.below(40), dice.percent(50), isOfTerms);
            QCOMPARE(objectionTo(good.certificate, good.table), QString());
            for (int i = 0; i < 10; ++i) {
                Certificate certificate = good.certificate;
                if (!tampering.change(good, certificate, dice))
                    continue;
                ++tampered;
                const QString objection = objectionTo(certificate, good.table);
                QVERIFY2(objection.contains(expected),
                         qPrintable(QStringLiteral("seed %1, %2, try %3: “%4”")
                                        .arg(seed)
                                        .arg(QLatin1String(hardTable(int(seed)).name))
                                        .arg(i)
                                        .arg(objection)));
            }
        }
        QVERIFY(tampered > 50);
    }

    void neverPassesForAProofOfWhatIsNotTheBest()
    {
        int accepted = 0;
        const Cases cases = casesToTry(1000);
        for (unsigned seed = cases.first; seed < cases.end; ++seed) {
            Dice dice(seed + 2'000'000);
            const int people = 2 + dice.below(9);
            const Good good = goodOne(seed, people, dice.percent(50), dice.percent(50));
            for (int i = 0; i < 20; ++i) {
                Certificate certificate = good.certificate;
                for (int j = 0; j < 1 + dice.below(3); ++j)
                    tamperAnywhere(certificate, people, dice);
                if (!objectionTo(certificate, good.table).isEmpty())
                    continue;
                ++accepted;
                QVERIFY2(isTrue(good, certificate),
                         qPrintable(QStringLiteral("seed %1, try %2").arg(seed).arg(i)));
            }
        }
        QVERIFY(accepted > 50);
    }
};

QTEST_GUILESS_MAIN(TamperingTest)
#include "tst_tampering.moc"
