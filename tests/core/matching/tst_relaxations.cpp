// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/explain.h"
#include "tests/support/small_rounds.h"

#include <QtTest>

using namespace core;
using namespace support;

// Not everybody can be placed: what would help, and what it would cost, compared with trying everything.

namespace {

bool isOpen(const MatchQuestion& question, int person)
{
    return std::none_of(question.locks.begin(), question.locks.end(), [&](const Lock& lock) {
        return std::count(lock.members.begin(), lock.members.end(), person) > 0;
    });
}

std::vector<Relaxation> relaxationsOf(const MatchQuestion& question, const PlanSettings& settings, int most)
{
    NoProgress progress;
    const auto found = MatchSession(question, settings).relaxations(most, progress);
    if (!found)
        qFatal("stopped");
    return *found;
}

/// What forcing every single exception does, by locking it.
std::vector<Relaxation> exceptionsByTryingAll(const MatchQuestion& question, const PlanSettings& settings)
{
    const Plan best = planned(question, settings);
    std::vector<Relaxation> all;
    for (int a = 0; a < question.size(); ++a)
        for (int b = a + 1; b < question.size(); ++b) {
            const auto broken = brokenRules(question, a, b);
            if (broken.size() != 1 || broken.front().id == QStringLiteral("not-kept-apart") ||
                !isOpen(question, a) || !isOpen(question, b))
                continue;
            MatchQuestion forced = question;
            forced.locks.push_back({{a, b}});
            const Plan plan = planned(forced, settings);
            if (plan.placed() > best.placed())
                all.push_back({{a, b},
                               broken.front().id,
                               quickFit(question, a, b),
                               plan.placed() - best.placed(),
                               plan.totalLoss - best.totalLoss});
        }
    return all;
}

/// Six of one country, and two whom they may meet.
MadeRound shortOfPartners()
{
    std::vector<Answers> people;
    for (int i = 0; i < 6; ++i)
        people.push_back({.name = QStringLiteral("Ana %1").arg(i),
                          .sector = i < 2 ? QStringLiteral("public") : QString()});
    for (const char* country : {"DK", "FI"})
        people.push_back({.name = QLatin1String(country), .country = QLatin1String(country)});
    return roundOf(people);
}

} // namespace

class RelaxationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exceptionsHaveTheEffectThatIsTold()
    {
        Dice dice(51);
        int told = 0;
        for (int i = 0; i < 400; ++i) {
            MadeRound made = smallRound(2 + dice.below(8), unsigned(i), dice);
            if (dice.percent(40))
                giveHistory(made, dice);
            const auto question = questionOf(made);
            const PlanSettings settings = {.objective = dice.percent(60)   ? Objective::Balanced
                                                        : dice.percent(50) ? Objective::Total
                                                                           : Objective::WorstFirst,
                                           .odd = dice.percent(30) ? OddRule::Trio : OddRule::Wait};
            std::vector<Relaxation> expected = exceptionsByTryingAll(question, settings);
            std::vector<Relaxation> found = relaxationsOf(question, settings, 100);
            std::erase_if(found, [](const Relaxation& one) { return !one.isException(); });
            told += int(found.size());
            const QByteArray where = "case " + QByteArray::number(i);
            for (const Relaxation& one : found)
                QVERIFY2(std::count(expected.begin(), expected.end(), one) == 1, where.constData());
            // A trio can be made possible by pairs of people none of whom could have waited.
            if (settings.odd == OddRule::Wait)
                QVERIFY2(found.size() == expected.size(), where.constData());
            const bool yields =
                std::any_of(question.people.begin(), question.people.end(), [&](const Candidate& one) {
                    return one.earlierRounds != question.people.front().earlierRounds || one.roundsWaited > 0;
                });
            if (!yields)
                QVERIFY2(std::is_sorted(found.begin(), found.end(),
                                        [](const Relaxation& x, const Relaxation& y) {
                                            return std::pair(-x.morePlaced, x.price) <
                                                   std::pair(-y.morePlaced, y.price);
                                        }),
                         where.constData());
            // Asked for fewer, the same ones come first.
            const auto few = relaxationsOf(question, settings, 2);
            for (std::size_t j = 0; j < std::min<std::size_t>(2, found.size()); ++j)
                QVERIFY2(std::pair(few[j].morePlaced, few[j].price) ==
                             std::pair(found[j].morePlaced, found[j].price),
                         where.constData());
        }
        QVERIFY(told > 200);
    }

    void rulesHaveTheEffectThatIsTold()
    {
        Dice dice(52);
        int told = 0;
        for (int i = 0; i < 300; ++i) {
            const auto question = questionOf(smallRound(2 + dice.below(9), unsigned(i), dice));
            const PlanSettings settings = {.odd = dice.percent(50) ? OddRule::Trio : OddRule::Wait};
            const Plan best = planned(question, settings);
            for (const Relaxation& one : relaxationsOf(question, settings, 0)) {
                QVERIFY(!one.isException());
                ++told;
                MatchQuestion without = question;
                without.setAside.assign(rules().size(), false);
                without.setAside[std::size_t(findRule(one.rule) - rules().data())] = true;
                const Plan plan = planned(without, settings);
                QVERIFY(plan.optimal);
                QVERIFY(foundBy(without, settings, plan) == bestOfOpen(without, settings));
                QCOMPARE(one.morePlaced, plan.placed() - best.placed());
                QCOMPARE(one.price, plan.totalLoss - best.totalLoss);
                QVERIFY(one.morePlaced > 0);
            }
        }
        QVERIFY(told > 30);
    }

    void nameTheCheapestExceptionFirst()
    {
        const auto question = questionOf(shortOfPartners());
        const auto found = relaxationsOf(question, {.odd = OddRule::Wait}, 3);
        QCOMPARE(found.size(), std::size_t(4));
        const Relaxation& first = found.front();
        QCOMPARE(first.pair, (std::vector{std::min(indexOf(question, "Ana 0"), indexOf(question, "Ana 1")),
                                          std::max(indexOf(question, "Ana 0"), indexOf(question, "Ana 1"))}));
        QCOMPARE(first.morePlaced, 2);
        const QString words = inWords(first, question);
        QVERIFY2(words.contains(QStringLiteral("both in Portugal")) &&
                     words.contains(QStringLiteral("2 more")),
                 qPrintable(words));
        const Relaxation& last = found.back();
        QVERIFY(!last.isException());
        QCOMPARE(last.rule, QStringLiteral("different-country"));
        QCOMPARE(last.morePlaced, 4);
    }

    /// Two who asked not to meet are not what anybody should be talked into.
    void leaveThoseAloneWhoAreKeptApart()
    {
        MadeRound made = roundOf({{.name = QStringLiteral("Ana")},
                                  {.name = QStringLiteral("Bo"), .country = QStringLiteral("DK")}});
        keep(made.snapshot.keepApart,
             makeKeepApart(made.people[0], made.people[1], QStringLiteral("they asked for it")));
        QVERIFY(relaxationsOf(questionOf(made), {}, 5).empty());
    }

    void areNotNeededWhereAllArePlaced()
    {
        QVERIFY(relaxationsOf(questionOf(makeRound({.people = 40})), {}, 5).empty());
    }
};

QTEST_GUILESS_MAIN(RelaxationsTest)
#include "tst_relaxations.moc"
