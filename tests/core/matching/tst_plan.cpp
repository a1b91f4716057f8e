// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/explain.h"
#include "core/matching/figures.h"
#include "core/matching/fit.h"
#include "core/matching/match_session.h"
#include "core/matching/rules/catalogue.h"
#include "tests/support/small_rounds.h"
#include "tests/support/stop_at_once.h"

#include <QtTest>

#include <set>

using namespace core;
using namespace support;

namespace {

QString u(const char* text)
{
    return QString::fromUtf8(text);
}

std::set<std::set<QString>> asNames(const MatchQuestion& question, const Plan& plan)
{
    std::set<std::set<QString>> names;
    for (const PlannedGroup& group : groupsOf(plan)) {
        std::set<QString> members;
        for (const int member : group.members)
            members.insert(question.at(member).person.name);
        names.insert(members);
    }
    return names;
}

/// What every plan must hold, whatever the question.
void checkPlan(const MatchQuestion& question, const PlanSettings& settings, const Plan& plan)
{
    std::vector<int> seen(std::size_t(question.size()), 0);
    std::vector<std::vector<int>> members;
    for (const PlannedGroup& group : groupsOf(plan)) {
        QVERIFY(std::is_sorted(group.members.begin(), group.members.end()));
        for (const int member : group.members)
            ++seen[std::size_t(member)];
        members.push_back(group.members);
        QCOMPARE(group.fit, fitOfGroup(question, group.members));
        QCOMPARE(group.cost, costOfGroup(question, settings.objective, group.members));
        if (!group.locked)
            QCOMPARE(figuresOf(question, settings.objective, {group.members}).rulesBroken, 0);
    }
    for (const Lock& lock : question.locks) {
        const auto groups = groupsOf(plan);
        QVERIFY(std::any_of(groups.begin(), groups.end(), [&](const PlannedGroup& group) {
            return group.locked && group.members == lock.members;
        }));
    }
    for (const Unplaced& one : plan.unmatched) {
        ++seen[std::size_t(one.person)];
        QVERIFY(one.reason.endsWith(u'.'));
        QVERIFY2(one.reason.contains(question.at(one.person).person.name), qPrintable(one.reason));
    }
    QCOMPARE(std::count(seen.begin(), seen.end(), 1), std::ptrdiff_t(question.size()));
    QVERIFY(plan.optimal && plan.gap == 0);
    const RoundFigures figures = figuresOf(question, settings.objective, members);
    QCOMPARE(figures.totalLoss, plan.totalLoss);
    QCOMPARE(figures.lowestFit, plan.lowestFit);
    QCOMPARE(figures.meanFitHundredths, plan.meanFitHundredths);
    QCOMPARE(figures.unplaced, int(plan.unmatched.size()));
    QCOMPARE(figures.pairs, int(plan.pairs.size()));
    QCOMPARE(figures.trios, int(plan.trios.size()));
}

} // namespace

class PlanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isNeverWorseThanTryingAll()
    {
        Dice dice(1);
        for (int i = 0; i < 2000; ++i) {
            const auto question = questionOf(smallRound(1 + dice.below(10), unsigned(i), dice));
            const PlanSettings settings = {.objective = objectives[std::size_t(dice.below(3))],
                                           .odd = dice.percent(50) ? OddRule::Trio : OddRule::Wait};
            const Plan plan = planned(question, settings);
            checkPlan(question, settings, plan);
            QVERIFY2(foundBy(question, settings, plan) == bestOfOpen(question, settings),
                     qPrintable(QStringLiteral("case %1").arg(i)));
        }
    }

    void isValidForWholeRounds_data()
    {
        QTest::addColumn<int>("people");
        QTest::addColumn<int>("countries");
        QTest::newRow("even") << 80 << 12;
        QTest::newRow("odd") << 81 << 12;
        QTest::newRow("one country has most") << 60 << 2;
        QTest::newRow("three countries") << 41 << 3;
        QTest::newRow("many") << 119 << 24;
        QTest::newRow("nobody") << 0 << 12;
        QTest::newRow("alone") << 1 << 12;
    }
    void isValidForWholeRounds()
    {
        QFETCH(int, people);
        QFETCH(int, countries);
        Dice dice{unsigned(people)};
        MadeRound made = makeRound({.people = people, .countries = countries});
        lockSome(made, people / 20, dice);
        const auto question = questionOf(made);
        for (const Objective objective : objectives)
            for (const OddRule odd : {OddRule::Trio, OddRule::Wait}) {
                const PlanSettings settings = {.objective = objective, .odd = odd};
                const Plan plan = planned(question, settings);
                checkPlan(question, settings, plan);
                QVERIFY(odd == OddRule::Trio || plan.trios.size() <= question.locks.size());
            }
    }

    void doesNotMindTheOrderOfRows()
    {
        for (const int people : {40, 41}) {
            const MadeRound made = makeRound({.people = people});
            MadeRound shuffled = made;
            std::reverse(shuffled.people.begin(), shuffled.people.end());
            std::swap(shuffled.people[3], shuffled.people[17]);
            int row = 0;
            for (const Id& person : shuffled.people)
                for (Application& application : shuffled.snapshot.applications.live)
                    if (application.person == person)
                        application.row = ++row;
            for (const Objective objective : objectives)
                QCOMPARE(planned(questionOf(shuffled), {.objective = objective}),
                         planned(questionOf(made), {.objective = objective}));
        }
    }

    void raisesTheLowestFitForLittle()
    {
        const auto question = questionOf(makeRound({.people = 60}));
        const Plan balanced = planned(question, {.objective = Objective::Balanced});
        const Plan worstFirst = planned(question, {.objective = Objective::WorstFirst});
        QVERIFY(worstFirst.lowestFit >= balanced.lowestFit);
        QVERIFY(worstFirst.totalLoss >= balanced.totalLoss);
        QCOMPARE(worstFirst.placed(), balanced.placed());
    }

    void formsOneTrioOrLetsOneWait()
    {
        const auto question = questionOf(makeRound({.people = 41, .countries = 24, .apartPairs = 0}));
        const Plan trio = planned(question, {.odd = OddRule::Trio});
        QCOMPARE(trio.trios.size(), std::size_t(1));
        QVERIFY(trio.unmatched.empty());
        const Plan wait = planned(question, {.odd = OddRule::Wait});
        QVERIFY(wait.trios.empty());
        QCOMPARE(wait.unmatched.size(), std::size_t(1));
        QVERIFY(wait.unmatched.front().reason.contains(u("odd")));
    }

    void letsNewcomersStayBeforeReturners()
    {
        std::vector<Answers> alike;
        for (const char* country : {"PT", "DK", "PL", "BR", "NZ"})
            alike.push_back({.name = u("From ") + u(country), .country = u(country)});
        for (const Answers& returner : alike) {
            auto made = roundOf(alike);
            Application before = made.snapshot.applications.live.first();
            before.id = Id::named(u("before"));
            before.person = Id::named(returner.name);
            before.round = Id::named(u("a round before"));
            keep(made.snapshot.applications, before);
            const auto question = questionOf(made);
            const Plan plan = planned(question, {.odd = OddRule::Wait});
            QCOMPARE(plan.unmatched.size(), std::size_t(1));
            QCOMPARE(question.at(plan.unmatched.front().person).person.name, returner.name);
        }
    }

    void keepsLocksAndSaysWhatTheyBreak()
    {
        auto made = roundOf({{.name = u("Ana")},
                             {.name = u("Bo")},
                             {.name = u("Cy"), .country = u("DK")},
                             {.name = u("Di"), .country = u("PL")}});
        Partnership locked = makePartnership(made.round, {Id::named(u("Ana")), Id::named(u("Bo"))});
        locked.locked = true;
        keep(made.snapshot.partnerships, locked);
        const auto question = questionOf(made);
        const Plan plan = planned(question, {});
        QCOMPARE(plan.pairs.size(), std::size_t(2));
        QCOMPARE(plan.findings.size(), std::size_t(1));
        QVERIFY(plan.findings.front().message.contains(u("Portugal")));
    }

    void namesTheRulesThatLeaveSomebodyAlone()
    {
        const auto question =
            questionOf(roundOf({{.name = u("Ana")},
                                {.name = u("Bo"), .country = u("DK")},
                                {.name = u("Cy"), .country = u("DK"), .languages = {u("da")}},
                                {.name = u("Di"), .country = u("DK")}}));
        const Plan plan = planned(question, {});
        QCOMPARE(plan.pairs.size(), std::size_t(1));
        QCOMPARE(plan.unmatched.size(), std::size_t(2));
        for (const Unplaced& one : plan.unmatched) {
            QVERIFY2(one.reason.contains(u("2 in the same country")), qPrintable(one.reason));
            QCOMPARE(one.reason.contains(u("1 without a common language")),
                     one.person == indexOf(question, "Cy"));
        }
    }

    void keepsWhatIsGoodEnough()
    {
        auto made = makeRound({.people = 40});
        const Plan first = planned(questionOf(made), {.objective = Objective::Total});
        const auto before = questionOf(made);
        for (const PlannedGroup& pair : first.pairs)
            keep(made.snapshot.partnerships,
                 makePartnership(made.round, {before.at(pair.members[0]).person.id,
                                              before.at(pair.members[1]).person.id}));
        const auto question = questionOf(made);
        const Plan kept = planned(question, {.objective = Objective::Balanced, .onlyUnlockedBelow = 0});
        QCOMPARE(asNames(question, kept), asNames(question, first));
        const int limit = first.lowestFit + 1;
        const Plan some = planned(question, {.objective = Objective::Balanced, .onlyUnlockedBelow = limit});
        const auto names = asNames(question, some);
        for (const PlannedGroup& pair : first.pairs)
            if (pair.fit >= limit)
                QVERIFY(names.count(
                    {question.at(pair.members[0]).person.name, question.at(pair.members[1]).person.name}));
    }

    void pricesPairsAsIfTheyWereLocked()
    {
        Dice dice(9);
        NoProgress progress;
        for (int i = 0; i < 150; ++i) {
            const auto question = questionOf(smallRound(3 + dice.below(7), unsigned(i), dice));
            const PlanSettings settings = {.objective = objectives[std::size_t(dice.below(3))],
                                           .odd = dice.percent(50) ? OddRule::Trio : OddRule::Wait};
            const Plan best = planned(question, settings);
            const int a = dice.below(question.size());
            const int b = dice.below(question.size());
            const auto price = MatchSession(question, settings).priceOf(a, b, progress);
            MatchQuestion forced = question;
            forced.locks.push_back({{std::min(a, b), std::max(a, b)}});
            const bool isLocked =
                std::any_of(question.locks.begin(), question.locks.end(), [&](const Lock& one) {
                    return std::count(one.members.begin(), one.members.end(), a) +
                               std::count(one.members.begin(), one.members.end(), b) >
                           0;
                });
            if (!price) {
                QVERIFY(a == b || isLocked || !mayMeet(question, a, b));
                continue;
            }
            if (isLocked) { // locked with each other
                QCOMPARE(*price, PairPrice{});
                continue;
            }
            QVERIFY(mayMeet(question, a, b));
            const Plan plan = planned(forced, settings);
            QCOMPARE(price->fewerPlaced, best.placed() - plan.placed());
            if (price->fewerPlaced == 0) {
                QCOMPARE(price->price, plan.totalLoss - best.totalLoss);
                QVERIFY(settings.objective == Objective::WorstFirst || price->price >= 0);
            }
        }
    }

    void offersTheCheapestAlternatives_data()
    {
        QTest::addColumn<int>("people");
        QTest::addColumn<int>("countries");
        QTest::addColumn<OddRule>("odd");
        QTest::newRow("even") << 30 << 12 << OddRule::Trio;
        QTest::newRow("odd, one waits") << 31 << 12 << OddRule::Wait;
        QTest::newRow("too few partners") << 24 << 2 << OddRule::Wait;
        QTest::newRow("a trio") << 15 << 12 << OddRule::Trio;
    }
    void offersTheCheapestAlternatives()
    {
        QFETCH(int, people);
        QFETCH(int, countries);
        QFETCH(OddRule, odd);
        const auto question = questionOf(makeRound({.people = people, .countries = countries}));
        const PlanSettings settings = {.odd = odd};
        const Plan best = planned(question, settings);
        NoProgress progress;
        MatchSession session(question, settings);
        for (int person = 0; person < 6; ++person) {
            std::vector<Alternative> all;
            for (int other = 0; other < question.size(); ++other) {
                const std::vector<int> both = {std::min(person, other), std::max(person, other)};
                if (other == person || !mayMeet(question, person, other) ||
                    std::any_of(best.pairs.begin(), best.pairs.end(),
                                [&](const PlannedGroup& pair) { return pair.members == both; }))
                    continue;
                all.push_back(
                    {other, quickFit(question, person, other), *session.priceOf(person, other, progress)});
            }
            std::sort(all.begin(), all.end(), [](const Alternative& x, const Alternative& y) {
                return std::pair(x.price.fewerPlaced, x.price.price) <
                       std::pair(y.price.fewerPlaced, y.price.price);
            });
            const auto some = session.alternativesFor(person, 5, progress);
            QVERIFY(some.ok());
            QCOMPARE(some->size(), std::min<std::size_t>(5, all.size()));
            for (std::size_t i = 0; i < some->size(); ++i) {
                const Alternative& one = (*some)[i];
                const auto same = std::find_if(all.begin(), all.end(), [&](const Alternative& other) {
                    return other.person == one.person;
                });
                QVERIFY(same != all.end());
                QCOMPARE(one, *same);
                if (best.trios.empty())
                    QCOMPARE(one.price, all[i].price);
            }
        }
    }

    void stops()
    {
        StopAtOnce progress;
        const auto plan = planPairs(questionOf(makeRound({.people = 40})), {}, progress);
        QVERIFY(!plan.ok());
        QVERIFY(plan.error().kind == Error::Kind::Stopped);
    }
};

QTEST_GUILESS_MAIN(PlanTest)
#include "tst_plan.moc"
