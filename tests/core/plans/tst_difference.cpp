// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plans/difference.h"
#include "tests/support/counts.h"
#include "tests/support/random_plans.h"

#include <QtTest>

#include <set>

using namespace core;
using namespace support;

namespace {

const Id theRound = Id::named(QStringLiteral("a round"));

std::set<Id> idsOf(const std::vector<Partnership>& plan)
{
    std::set<Id> ids;
    for (const Partnership& one : plan)
        ids.insert(one.id);
    return ids;
}

/// Everybody in one partnership at most.
bool isValid(const std::vector<Partnership>& plan)
{
    std::set<Id> seen;
    for (const Partnership& one : plan)
        for (const Id& member : one.members())
            if (!seen.insert(member).second)
                return false;
    return true;
}

/// Whether they all hang together through these partnerships: a slow way to say it.
bool isOnePiece(const ChangeGroup& group)
{
    std::set<Id> reached = {group.people.front()};
    for (bool grows = true; grows;) {
        grows = false;
        for (const auto* list : {&group.ends, &group.begins})
            for (const Partnership& one : *list)
                for (const Id& member : one.members())
                    if (reached.count(member))
                        for (const Id& other : one.members())
                            grows = reached.insert(other).second || grows;
    }
    return reached == std::set<Id>(group.people.begin(), group.people.end());
}

} // namespace

class DifferenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// The law of comparing: whatever is ticked, everybody has one partnership at most; all is the second
    /// plan, none the first; and no group could be split further.
    void splitsIntoGroupsOfWhichAnyMayBeTaken()
    {
        const Cases cases = casesToTry(10000);
        for (unsigned seed = cases.first; seed < cases.end; ++seed) {
            Dice dice(seed);
            const std::vector<Id> people = manyPeople(dice.below(40));
            const auto first = randomPlan(theRound, people, dice);
            // As after a search that changed a little, or one that changed everything.
            const auto second = dice.percent(50) ? shuffledPlan(theRound, first, people, dice)
                                                 : randomPlan(theRound, people, dice);
            const PlanDifference difference = differenceOf(first, second);
            const std::size_t count = difference.groups.size();
            const auto where = qPrintable(QStringLiteral("seed %1").arg(seed));

            QVERIFY2(idsOf(planWith(difference, std::vector<bool>(count, false))) == idsOf(first), where);
            QVERIFY2(idsOf(planWith(difference, std::vector<bool>(count, true))) == idsOf(second), where);
            std::set<Id> seen;
            for (const ChangeGroup& group : difference.groups) {
                QVERIFY2(isOnePiece(group), where);
                for (const Id& person : group.people)
                    QVERIFY2(seen.insert(person).second, where);
            }
            for (int tries = 0; tries < 6; ++tries) {
                std::vector<bool> ticked(count);
                for (std::size_t i = 0; i < count; ++i)
                    ticked[i] = dice.percent(50);
                const auto taken = planWith(difference, ticked);
                QVERIFY2(isValid(taken), where);
                // Going on from what was taken, exactly the other groups are left.
                std::vector<ChangeGroup> left;
                for (std::size_t i = 0; i < count; ++i)
                    if (!ticked[i])
                        left.push_back(difference.groups[i]);
                QVERIFY2(differenceOf(taken, second).groups == left, where);
            }
        }
    }

    void saysNothingOfEqualPlans()
    {
        Dice dice(5);
        const auto plan = randomPlan(theRound, manyPeople(31), dice);
        auto turned = plan;
        std::reverse(turned.begin(), turned.end());
        const PlanDifference difference = differenceOf(plan, turned);
        QVERIFY(difference.groups.empty());
        QCOMPARE(difference.same.size(), plan.size());
    }

    /// A pair that becomes a group of three with somebody who waited is one group of three people.
    void takesInWhoWaited()
    {
        const std::vector<Id> people = manyPeople(5);
        const auto pair = [&](int a, int b) {
            return makePartnership(theRound, {people[size_t(a)], people[size_t(b)]});
        };
        const Partnership trio = makePartnership(theRound, {people[0], people[1], people[4]});
        const PlanDifference difference = differenceOf({pair(0, 1), pair(2, 3)}, {pair(2, 3), trio});
        QCOMPARE(int(difference.groups.size()), 1);
        QCOMPARE(int(difference.groups.front().people.size()), 3);
        QCOMPARE(difference.same, std::vector{pair(2, 3)});
    }
};

QTEST_GUILESS_MAIN(DifferenceTest)
#include "tst_difference.moc"
