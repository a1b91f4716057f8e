// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/figures.h"
#include "core/plans/fairness.h"
#include "tests/support/couples.h"

#include <QtTest>

#include <algorithm>

using namespace core;
using namespace support;

namespace {

/// Pairs in a random order, one group of three where it fits, some people alone.
std::vector<std::vector<int>> randomGroups(int people, Dice& dice)
{
    std::vector<int> order(std::size_t(people), 0);
    for (int i = 0; i < people; ++i)
        std::swap(order[std::size_t(i)] = i, order[std::size_t(dice.below(i + 1))]);
    std::vector<std::vector<int>> groups;
    for (std::size_t i = 0; i + 3 <= order.size();) {
        const std::size_t size = dice.percent(10) ? 3 : 2;
        std::vector<int> group(order.begin() + std::ptrdiff_t(i), order.begin() + std::ptrdiff_t(i + size));
        std::sort(group.begin(), group.end());
        if (dice.percent(90))
            groups.push_back(group);
        i += size;
    }
    return groups;
}

} // namespace

class FairnessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Everybody is counted once in each table, and figures lie where they must.
    void countsEverybodyOnce()
    {
        for (unsigned seed = 1; seed <= 60; ++seed) {
            Dice dice(seed);
            const int people = 5 + dice.below(60);
            const MatchQuestion question =
                questionOf(makeRound({.people = people, .seed = seed, .formerPercent = 40}));
            const auto groups = randomGroups(people, dice);
            int placed = 0;
            int links = 0;
            for (const auto& group : groups) {
                placed += int(group.size());
                links += group.size() == 3 ? 3 : 1;
            }
            for (const FairnessBy by :
                 {FairnessBy::Country, FairnessBy::Sector, FairnessBy::CareerStage, FairnessBy::Experience}) {
                int counted = 0;
                int countedPlaced = 0;
                int last = people;
                for (const FairnessRow& row : fairnessOf(question, groups, by)) {
                    QVERIFY(row.people <= last && row.placed <= row.people);
                    last = row.people;
                    counted += row.people;
                    countedPlaced += row.placed;
                    QVERIFY(100 * row.lowestFit <= row.medianFitHundredths &&
                            row.medianFitHundredths <= 10000);
                    QVERIFY(100 * row.lowestFit <= row.meanFitHundredths);
                    QVERIFY(!row.title.isEmpty());
                }
                QCOMPARE(counted, people);
                QCOMPARE(countedPlaced, placed);
            }
            int counted = 0;
            for (const CountryLink& link : linksOf(question, groups)) {
                QVERIFY(link.first <= link.second);
                counted += link.count;
            }
            QCOMPARE(counted, links);
        }
    }

    /// One country with three people: lowest, middle and mean are those of their partnerships.
    void findsTheMiddle()
    {
        const auto question =
            questionOf(roundOf({{.name = QStringLiteral("Ana")},
                                {.name = QStringLiteral("Bo"), .country = QStringLiteral("DK")},
                                {.name = QStringLiteral("Cy")},
                                {.name = QStringLiteral("Di"),
                                 .country = QStringLiteral("FI"),
                                 .interests = {QStringLiteral("law")}},
                                {.name = QStringLiteral("Ed"), .interests = {QStringLiteral("law")}},
                                {.name = QStringLiteral("Fu"), .country = QStringLiteral("TW")}}));
        const auto group = [&](const char* a, const char* b) {
            return std::vector<int>{std::min(indexOf(question, a), indexOf(question, b)),
                                    std::max(indexOf(question, a), indexOf(question, b))};
        };
        const std::vector<std::vector<int>> groups = {group("Ana", "Bo"), group("Ed", "Di")};
        const auto rows = fairnessOf(question, groups, FairnessBy::Country);
        QCOMPARE(rows.front().key, QStringLiteral("PT"));
        QCOMPARE(rows.front().people, 3);
        QCOMPARE(rows.front().placed, 2);
        QVERIFY(rows.front().isSmall());
        const int low = fitOfGroup(question, groups[0]);
        const int high = fitOfGroup(question, groups[1]);
        QVERIFY(low < high);
        QCOMPARE(rows.front().lowestFit, low);
        QCOMPARE(rows.front().medianFitHundredths, 50 * (low + high));
        QCOMPARE(rows.front().meanFitHundredths, 50 * (low + high));
        const auto links = linksOf(question, groups);
        QCOMPARE(int(links.size()), 2);
        QCOMPARE(links[0], (CountryLink{QStringLiteral("DK"), QStringLiteral("PT"), 1, 100 * low}));
    }
};

QTEST_GUILESS_MAIN(FairnessTest)
#include "tst_fairness.moc"
