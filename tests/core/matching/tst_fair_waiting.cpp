// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/small_rounds.h"

#include <QtTest>

using namespace core;
using namespace support;

// Not everybody can be placed: whose turn it is to wait.

namespace {

/// Somebody's application to an earlier round, which took place unless it is called off.
void addEarlier(MadeRound& made, const QString& name, const QString& label, Status status,
                const QString& partner = {})
{
    Round round;
    round.id = Id::named(label);
    round.label = label;
    round.opens = QDateTime(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC);
    keep(made.snapshot.rounds, round);
    Application application;
    application.id = Id::named(name + label);
    application.round = round.id;
    application.person = Id::named(name);
    application.status = status;
    keep(made.snapshot.applications, application);
    if (label != QStringLiteral("called off"))
        keep(made.snapshot.partnerships, makePartnership(round.id, {Id::named(QStringLiteral("old one")),
                                                                    Id::named(QStringLiteral("old other"))}));
    if (!partner.isEmpty())
        keep(made.snapshot.partnerships, makePartnership(round.id, {Id::named(name), Id::named(partner)}));
}

QString nameIn(const MatchQuestion& question, const Plan& plan)
{
    return plan.unmatched.size() == 1 ? question.at(plan.unmatched.front().person).person.name : QString();
}

MadeRound five()
{
    std::vector<Answers> alike;
    for (const char* country : {"PT", "DK", "PL", "BR", "NZ"})
        alike.push_back({.name = QLatin1String(country), .country = QLatin1String(country)});
    return roundOf(alike);
}

} // namespace

class FairWaitingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isExact()
    {
        Dice dice(41);
        for (int i = 0; i < 1500; ++i) {
            MadeRound made = smallRound(1 + dice.below(10), unsigned(i), dice);
            giveHistory(made, dice);
            const auto question = questionOf(made);
            const PlanSettings settings = {.objective = objectives[std::size_t(dice.below(3))],
                                           .odd = dice.percent(30) ? OddRule::Trio : OddRule::Wait};
            const Plan plan = planned(question, settings);
            QVERIFY2(plan.optimal, QByteArray::number(i).constData());
            QVERIFY2(foundBy(question, settings, plan) == bestOfOpen(question, settings),
                     QByteArray::number(i).constData());
        }
    }

    /// Whoever waits, nobody who waited before is left out while somebody who did not could be instead.
    void neverLetsOneWaitTwiceWhileAnotherCan()
    {
        Dice dice(42);
        for (int i = 0; i < 300; ++i) {
            MadeRound made = smallRound(3 + dice.below(8), unsigned(i), dice);
            giveHistory(made, dice);
            const auto question = questionOf(made);
            const PlanSettings settings = {.odd = OddRule::Wait};
            const Plan plan = planned(question, settings);
            for (const Unplaced& one : plan.unmatched) {
                if (question.at(one.person).roundsWaited == 0)
                    continue;
                // Let one of the others wait for certain: then fewer are placed, or this one waits all the
                // same.
                for (int other = 0; other < question.size(); ++other) {
                    const bool isPlaced =
                        std::none_of(plan.unmatched.begin(), plan.unmatched.end(),
                                     [&](const Unplaced& who) { return who.person == other; });
                    const bool isLocked =
                        std::any_of(question.locks.begin(), question.locks.end(), [&](const Lock& lock) {
                            return std::count(lock.members.begin(), lock.members.end(), other) > 0;
                        });
                    if (!isPlaced || isLocked || question.at(other).roundsWaited > 0)
                        continue;
                    NoProgress progress;
                    MatchSession without(question, settings);
                    without.withdraw(other);
                    const Plan instead = *without.plan(progress);
                    const bool isPlacedThen =
                        std::none_of(instead.unmatched.begin(), instead.unmatched.end(),
                                     [&](const Unplaced& who) { return who.person == one.person; });
                    QVERIFY(instead.placed() < plan.placed() || !isPlacedThen);
                }
            }
        }
    }

    void comesBeforePointsAndNewcomersToo()
    {
        const QString pt = QStringLiteral("PT"), dk = QStringLiteral("DK"), pl = QStringLiteral("PL");
        MadeRound made = five();
        const auto waitsNow = [&] {
            const auto question = questionOf(made);
            return nameIn(question, planned(question, {.odd = OddRule::Wait}));
        };
        // A returner waits before newcomers, whatever it loses.
        for (const QString& word : {QStringLiteral("metadata"), QStringLiteral("maps")})
            for (Application& application : made.snapshot.applications.live)
                if (application.person == Id::named(pt) || application.person == Id::named(dk))
                    application.interests += word;
        addEarlier(made, pt, QStringLiteral("first"), Status::Accepted, dk);
        QCOMPARE(waitsNow(), pt);
        // Who was left over before does not wait again, though a newcomer has to instead.
        for (const char* name : {"PT", "DK", "PL", "BR"})
            addEarlier(made, QLatin1String(name), QStringLiteral("second"), Status::Accepted);
        QCOMPARE(waitsNow(), QStringLiteral("NZ"));
        // When all waited, the one who did so least often does.
        addEarlier(made, QStringLiteral("NZ"), QStringLiteral("second"), Status::Waiting);
        for (const char* name : {"DK", "PL", "BR", "NZ"})
            addEarlier(made, QLatin1String(name), QStringLiteral("third"), Status::Waiting);
        QCOMPARE(waitsNow(), pt);
        const auto question = questionOf(made);
        QVERIFY(planned(question, {.odd = OddRule::Wait})
                    .unmatched.front()
                    .reason.contains(QStringLiteral("before")));
    }

    void countsRoundsThatSomebodyWaitedIn()
    {
        MadeRound made = five();
        const auto waited = [&](const char* name) {
            const auto question = questionOf(made);
            return question.at(indexOf(question, name)).roundsWaited;
        };
        addEarlier(made, QStringLiteral("PT"), QStringLiteral("one"), Status::Accepted);
        addEarlier(made, QStringLiteral("PT"), QStringLiteral("two"), Status::Waiting);
        addEarlier(made, QStringLiteral("DK"), QStringLiteral("one"), Status::Withdrawn);
        addEarlier(made, QStringLiteral("PL"), QStringLiteral("one"), Status::Accepted, QStringLiteral("BR"));
        addEarlier(made, QStringLiteral("NZ"), QStringLiteral("called off"), Status::Accepted);
        QCOMPARE(waited("PT"), 2);
        for (const char* name : {"DK", "PL", "BR", "NZ"})
            QCOMPARE(waited(name), 0);
        // What happens later is not history.
        made.snapshot.rounds.live[Id::named(QStringLiteral("two"))].opens =
            QDateTime(QDate(2040, 1, 1), QTime(0, 0), Qt::UTC);
        QCOMPARE(waited("PT"), 1);
    }
};

QTEST_GUILESS_MAIN(FairWaitingTest)
#include "tst_fair_waiting.moc"
