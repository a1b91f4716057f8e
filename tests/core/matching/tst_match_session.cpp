// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/criteria/catalogue.h"
#include "core/matching/fit.h"
#include "core/matching/match_session.h"
#include "core/matching/rules/catalogue.h"
#include "tests/support/couples.h"
#include "tests/support/point_table.h"

#include <QtTest>

#include <set>

using namespace core;
using namespace support;

namespace {

std::set<QStringList> asNames(const MatchQuestion& question, const Plan& plan)
{
    std::set<QStringList> groups;
    for (const auto* list : {&plan.pairs, &plan.trios})
        for (const PlannedGroup& group : *list) {
            QStringList names;
            for (const int member : group.members)
                names += question.at(member).person.id.toString();
            groups.insert(names);
        }
    return groups;
}

/// Two who may meet and are in no lock, if chance finds them soon.
std::optional<std::pair<int, int>> freePair(const MatchSession& session, Dice& dice)
{
    const MatchQuestion& question = session.question();
    const auto isFree = [&](int person) {
        return session.isIn(person) &&
               std::none_of(question.locks.begin(), question.locks.end(), [&](const Lock& lock) {
                   return std::count(lock.members.begin(), lock.members.end(), person) > 0;
               });
    };
    for (int tries = 0; tries < 20; ++tries) {
        const int a = dice.below(question.size());
        const int b = dice.below(question.size());
        if (a != b && isFree(a) && isFree(b) && mayMeet(question, a, b))
            return std::pair(a, b);
    }
    return std::nullopt;
}

/// One of what coordinators do while they look at a plan.
void workOn(MatchSession& session, Dice& dice)
{
    const int somebody = dice.below(session.question().size());
    const auto two = freePair(session, dice);
    switch (dice.below(7)) {
    case 0:
        if (two)
            session.lock({two->second, two->first});
        break;
    case 1:
        session.unlock(somebody);
        break;
    case 2:
        if (two)
            session.keepApart(two->first, two->second, QStringLiteral("they said so"));
        break;
    case 3:
        for (const Acquaintance& one : std::vector(session.question().at(somebody).keptApart))
            session.noLongerKeepApart(one.person, somebody);
        break;
    case 4:
        session.withdraw(somebody);
        break;
    case 5:
        session.bringBack(somebody);
        break;
    default: {
        Candidate answers = session.question().at(dice.below(session.question().size()));
        answers.wishes = session.question().at(somebody).wishes;
        session.answer(somebody, answers);
    }
    }
}

} // namespace

class MatchSessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Whatever was done on the way, the plan is the one that is found from the beginning.
    void plansAsIfItBeganAnew_data()
    {
        QTest::addColumn<int>("people");
        QTest::addColumn<Objective>("objective");
        QTest::addColumn<OddRule>("odd");
        QTest::newRow("balanced") << 40 << Objective::Balanced << OddRule::Wait;
        QTest::newRow("with a trio") << 25 << Objective::Balanced << OddRule::Trio;
        QTest::newRow("total") << 60 << Objective::Total << OddRule::Trio;
        QTest::newRow("worst first") << 24 << Objective::WorstFirst << OddRule::Wait;
    }
    void plansAsIfItBeganAnew()
    {
        QFETCH(int, people);
        QFETCH(Objective, objective);
        QFETCH(OddRule, odd);
        Dice dice{unsigned(people)};
        NoProgress progress;
        const PlanSettings settings = {.objective = objective, .odd = odd};
        MatchSession session(questionOf(makeRound({.people = people})), settings);
        for (int i = 0; i < 60; ++i) {
            workOn(session, dice);
            const auto plan = session.plan(progress);
            QVERIFY(plan.ok());
            MatchSession anew(session.question(), settings);
            for (int person = 0; person < people; ++person)
                if (!session.isIn(person))
                    anew.withdraw(person);
            const auto expected = anew.plan(progress);
            QVERIFY(expected.ok());
            QVERIFY(plan->optimal && expected->optimal);
            QCOMPARE(plan->placed(), expected->placed());
            QCOMPARE(plan->totalLoss, expected->totalLoss);
            QCOMPARE(plan->lowestFit, expected->lowestFit);
            if (plan->trios.empty()) // ties are broken by ids, so there is only one best plan
                QCOMPARE(asNames(session.question(), *plan), asNames(session.question(), *expected));
            for (const Unplaced& one : plan->unmatched)
                QVERIFY(session.isIn(one.person) && !one.reason.isEmpty());
        }
    }

    /// Weights and the aim may change in between, too; what was done to people stays.
    void answersOtherWeightsAndAims()
    {
        Dice dice(77);
        NoProgress progress;
        MatchSession session(questionOf(makeRound({.people = 30})), {.odd = OddRule::Wait});
        for (int i = 0; i < 25; ++i) {
            workOn(session, dice);
            if (dice.percent(50)) {
                QStringList weights;
                for (const Criterion& criterion : criteria())
                    weights +=
                        QStringLiteral("\"%1\": %2").arg(QLatin1String(criterion.id)).arg(1 + dice.below(90));
                session.weigh(*parseWeights(u'{' + weights.join(QStringLiteral(", ")) + u'}'));
            }
            if (dice.percent(50)) {
                session.aim({.objective = objectives[std::size_t(dice.below(3))],
                             .odd = dice.percent(30) ? OddRule::Trio : OddRule::Wait,
                             .changeCost = dice.percent(50) ? 300 : 0});
            }
            if (dice.percent(30))
                workOn(session, dice);
            MatchSession anew(session.question(), session.settings());
            for (int person = 0; person < session.question().size(); ++person)
                if (!session.isIn(person))
                    anew.withdraw(person);
            const Plan plan = *session.plan(progress);
            const Plan expected = *anew.plan(progress);
            QVERIFY(plan.optimal && expected.optimal);
            QCOMPARE(plan.objective, session.settings().objective);
            QCOMPARE(plan.certificate.digests, expected.certificate.digests);
            QCOMPARE(plan.placed(), expected.placed());
            QCOMPARE(plan.totalLoss + plan.disturbed.price, expected.totalLoss + expected.disturbed.price);
            for (const PlannedGroup& group : plan.pairs)
                QCOMPARE(group.fit, quickFit(session.question(), group.members[0], group.members[1]));
        }
    }

    /// Those who are withdrawn are not part of a plan, nor of what proves it.
    void leavesOutWhoIsWithdrawn()
    {
        NoProgress progress;
        MatchSession session(questionOf(makeRound({.people = 12})), {.odd = OddRule::Wait});
        const int placed = session.plan(progress)->placed();
        session.withdraw(3);
        session.withdraw(7);
        const Plan plan = *session.plan(progress);
        QCOMPARE(plan.certificate.people.size(), 10);
        QVERIFY(plan.placed() <= 10);
        for (const PlannedGroup& pair : plan.pairs)
            for (const int member : pair.members)
                QVERIFY(member != 3 && member != 7);
        session.bringBack(3);
        session.bringBack(7);
        QCOMPARE(session.plan(progress)->placed(), placed);
    }

    /// When most are from one country, nobody can help it; but who is concerned and why is said.
    void saysWhoIsShortOfPartners()
    {
        std::vector<Answers> people;
        for (int i = 0; i < 6; ++i)
            people.push_back({.name = QStringLiteral("Ana %1").arg(i)});
        for (const char* country : {"DK", "FI"})
            people.push_back({.name = QLatin1String(country), .country = QLatin1String(country)});
        NoProgress progress;
        for (const OddRule odd : {OddRule::Wait, OddRule::Trio}) {
            const Plan plan = *MatchSession(questionOf(roundOf(people)), {.odd = odd}).plan(progress);
            QCOMPARE(plan.placed(), 4);
            QCOMPARE(plan.unmatched.size(), std::size_t(4));
            const auto said =
                std::find_if(plan.findings.begin(), plan.findings.end(), [](const Finding& one) {
                    return one.message.contains(QStringLiteral("6 people share only 2"));
                });
            QVERIFY(said != plan.findings.end());
            QVERIFY(said->message.contains(QStringLiteral("in the same country")));
            QVERIFY(said->message.contains(QStringLiteral("4 of them")));
        }
    }

    /// One who waits because the number is odd is no shortage.
    void saysNothingOfShortageWhereNumbersAreOdd()
    {
        NoProgress progress;
        const Plan plan =
            *MatchSession(questionOf(makeRound({.people = 25})), {.odd = OddRule::Wait}).plan(progress);
        for (const Finding& one : plan.findings)
            QVERIFY2(!one.message.contains(QStringLiteral("share only")), qPrintable(one.message));
    }

    void keepsALockThatBreaksARuleAndSaysSo()
    {
        NoProgress progress;
        MatchSession session(questionOf(makeRound({.people = 12})), {});
        const auto plan = session.plan(progress);
        const std::vector<int> pair = plan->pairs.front().members;
        session.keepApart(pair[0], pair[1], QStringLiteral("related"));
        session.lock(pair);
        const Plan locked = *session.plan(progress);
        QVERIFY(std::any_of(locked.pairs.begin(), locked.pairs.end(),
                            [&](const PlannedGroup& one) { return one.members == pair && one.locked; }));
        QVERIFY(std::any_of(locked.findings.begin(), locked.findings.end(), [](const Finding& one) {
            return one.message.contains(QStringLiteral("locked"));
        }));
    }
};

QTEST_GUILESS_MAIN(MatchSessionTest)
#include "tst_match_session.moc"
