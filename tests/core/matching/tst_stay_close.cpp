// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/solver/solve.h"
#include "tests/support/small_rounds.h"

#include <QtTest>

using namespace core;
using namespace support;

// Pairs are found again when some are made already, and changing one of these costs.

namespace {

bool isKept(const Plan& plan, const std::vector<int>& members)
{
    const auto groups = groupsOf(plan);
    return std::any_of(groups.begin(), groups.end(),
                       [&](const PlannedGroup& group) { return group.members == members; });
}

/// The round after this plan was taken.
MatchQuestion afterTaking(MadeRound made, const MatchQuestion& question, const Plan& plan)
{
    for (const PlannedGroup& group : groupsOf(plan)) {
        std::vector<Id> members;
        for (const int member : group.members)
            members.push_back(question.at(member).person.id);
        keep(made.snapshot.partnerships, makePartnership(made.round, members));
    }
    return questionOf(made);
}

/// How few pairs are new when as many as possible are placed, and nothing else counts.
qint64 fewestNewPairs(const MatchSession& session)
{
    const MatchQuestion& question = session.question();
    PointTable table(question.size());
    for (int a = 0; a < question.size(); ++a)
        for (int b = a + 1; b < question.size(); ++b)
            if (session.isIn(a) && session.isIn(b) && mayMeet(question, a, b))
                table.set(a, b,
                          std::count(question.current.begin(), question.current.end(), std::vector{a, b})
                              ? 100
                              : 99);
    const PairProblem problem = problemOf(table, Objective::Total, false);
    NoProgress progress;
    return lossOf(*solve(problem, progress), problem);
}

} // namespace

class StayCloseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isExact()
    {
        Dice dice(31);
        for (int i = 0; i < 1500; ++i) {
            MadeRound made = smallRound(1 + dice.below(10), unsigned(i), dice);
            if (dice.percent(50))
                giveHistory(made, dice);
            pairSome(made, dice);
            const auto question = questionOf(made);
            const PlanSettings settings = {.objective = objectives[std::size_t(dice.below(3))],
                                           .odd = dice.percent(50) ? OddRule::Trio : OddRule::Wait,
                                           .changeCost =
                                               dice.percent(20) ? dearestChange : 1 + dice.crowded(3000)};
            const Plan plan = planned(question, settings);
            const QByteArray where = QByteArray("case ") + QByteArray::number(i);
            QVERIFY2(plan.optimal, where.constData());
            const Best best = bestOfOpen(question, settings);
            QVERIFY2(foundBy(question, settings, plan) == best, where.constData());
            qint64 loss = plan.disturbed.price;
            for (const PlannedGroup& group : groupsOf(plan))
                loss += group.locked ? 0 : group.cost;
            QCOMPARE(loss, best.loss);
        }
    }

    void costsNothingWhereChangesDo()
    {
        for (const Objective objective : objectives) {
            MadeRound made = makeRound({.people = 41});
            Dice dice(3);
            const Plan before = planned(questionOf(made), {.objective = objective});
            pairSome(made, dice);
            Plan after = planned(questionOf(made), {.objective = objective, .changeCost = 0});
            QVERIFY(after.disturbed.groups > 0);
            QCOMPARE(after.disturbed.price, 0);
            after.disturbed = {};
            QCOMPARE(after, before);
        }
    }

    /// Somebody leaves, two are kept apart: everybody else stays where they are.
    void keepsEveryPairThatIsStillLegal_data()
    {
        QTest::addColumn<int>("people");
        QTest::addColumn<Objective>("objective");
        for (const int people : {12, 40, 41, 150})
            for (const Objective objective : {Objective::Balanced, Objective::Total})
                QTest::addRow("%d, %s", people, qPrintable(nameOf(objective))) << people << objective;
    }
    void keepsEveryPairThatIsStillLegal()
    {
        QFETCH(int, people);
        QFETCH(Objective, objective);
        NoProgress progress;
        const MadeRound made = makeRound({.people = people});
        const auto before = questionOf(made);
        // Far from the best, so that every pair would change if that cost nothing.
        const Plan first = planned(before, {.objective = objective, .odd = OddRule::Wait});
        MatchSession other(before, {.objective = objective, .odd = OddRule::Wait});
        for (const PlannedGroup& pair : first.pairs)
            other.keepApart(pair.members[0], pair.members[1], {});
        const auto question = afterTaking(made, before, *other.plan(progress));
        for (int i = 0; i < 10; ++i) {
            const std::vector<int> gone = question.current[std::size_t(i) % question.current.size()];
            const std::vector<int> parted = question.current[std::size_t(i + 1) % question.current.size()];
            MatchSession session(question,
                                 {.objective = objective, .odd = OddRule::Wait, .changeCost = dearestChange});
            session.withdraw(gone[0]);
            session.keepApart(parted[0], parted[1], {});
            const Plan plan = *session.plan(progress);
            QVERIFY(plan.optimal);
            int broken = 0;
            for (const std::vector<int>& group : question.current)
                broken += group != gone && !isKept(plan, group);
            QCOMPARE(plan.disturbed.groups, broken);
            QCOMPARE(plan.disturbed.people, 2 * broken);
            QCOMPARE(plan.disturbed.price, dearestChange * fewestNewPairs(session));
        }
    }

    void changesLessTheMoreItCosts()
    {
        MadeRound made = makeRound({.people = 60});
        Dice dice(4);
        pairSome(made, dice);
        auto question = questionOf(made);
        int groups = question.size();
        qint64 loss = 0;
        for (const int cost : {0, 10, 100, 1000, 10'000, dearestChange}) {
            const Plan plan = planned(question, {.changeCost = cost});
            QVERIFY(plan.disturbed.groups <= groups);
            QVERIFY(plan.totalLoss >= loss);
            QCOMPARE(plan.disturbed.price,
                     qint64(cost) * (30 - int(question.current.size()) + plan.disturbed.groups));
            groups = plan.disturbed.groups;
            loss = plan.totalLoss;
        }
    }

    void provesWhatItPromises()
    {
        MadeRound made = makeRound({.people = 41});
        Dice dice(5);
        pairSome(made, dice);
        giveHistory(made, dice);
        const auto question = questionOf(made);
        const Plan plan = planned(question, {.odd = OddRule::Wait, .changeCost = 500});
        QVERIFY(plan.optimal);
        QCOMPARE(plan.certificate.version, 2);
        QCOMPARE(plan.certificate.changeLoss, 500);
        QVERIFY(!plan.certificate.together.empty() && !plan.certificate.yields.empty());
        QCOMPARE(*parseCertificate(certificateToJson(plan.certificate)), plan.certificate);
    }
};

QTEST_GUILESS_MAIN(StayCloseTest)
#include "tst_stay_close.moc"
