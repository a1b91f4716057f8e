// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/carry_over.h"
#include "core/edits/people.h"
#include "core/time/zones.h"
#include "core/usecases/change.h"
#include "core/usecases/decide_places.h"
#include "core/usecases/find_pairs.h"
#include "core/usecases/matched_list.h"
#include "core/usecases/write_reply.h"
#include "tests/support/programme.h"

#include <QtTest>

using namespace core;
using namespace support;

namespace {

Id addNextRound(MadeRound& made)
{
    const Round next = madeRound(made.snapshot.programme().id, QStringLiteral("Round 99"), QDate(2027, 3, 1));
    keep(made.snapshot.rounds, next);
    return next.id;
}

/// Some of the people wait, and one of them has applied to the next round as well.
struct Waiting
{
    MadeRound made = makeRound({.people = 12, .apartPairs = 0});
    Id next = addNextRound(made);
    std::vector<Id> waited;

    Waiting()
    {
        int number = 0;
        for (const Application& application : applicationsOf(made.snapshot, made.round))
            if (number++ % 3 == 0) {
                made.snapshot.applications.live[application.id].status = Status::Waiting;
                waited.push_back(application.person);
            }
        Application again = *findApplication(made.snapshot, made.round, waited.front());
        again.id = Id::named(QStringLiteral("again"));
        again.round = next;
        again.status = Status::Applied;
        again.about = QStringLiteral("Once more");
        again.appliedAt = again.appliedAt.addYears(1);
        keep(made.snapshot.applications, again);
    }
};

} // namespace

class AcceptanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// What the simulator shows is what applying gives, whatever the rule, ties, late people, unknown times and
    /// exceptions; looking again shows the same, and undo brings every letter back.
    void theNumbersSeenAreTheNumbersGiven()
    {
        Dice dice(17);
        for (int story = 0; story < 60; ++story) {
            auto made = makeRound({.people = 20 + dice.below(60), .countries = 1 + dice.below(9), .seed = unsigned(story)});
            const Round round = *made.snapshot.rounds.find(made.round);
            for (Application& application : made.snapshot.applications.live) {
                application.status = Status(dice.below(3)); // applied, accepted, waiting
                if (dice.percent(10))
                    application.appliedAt = {};
                else if (dice.percent(15))
                    application.appliedAt = round.closes.addSecs(60 + dice.below(200000));
                else if (dice.percent(30))
                    application.appliedAt = round.opens.addDays(1); // many in the same second
            }
            for (Person& person : made.snapshot.people.live)
                if (dice.percent(5))
                    person.country.clear();
            CapWish wish;
            wish.percent = 10 + dice.below(91);
            wish.rule = CapRule(dice.below(2));
            for (int n = dice.below(3); n > 0; --n)
                wish.exceptions[made.people[size_t(dice.below(int(made.people.size())))]] = QStringLiteral("helps us");
            auto store = storeWith(made.snapshot);
            const QString before = dumpOf(store->snapshot());
            const PlacesPlan seen = previewPlaces(store->snapshot(), made.round, wish);
            const auto done = decidePlaces(*store, made.round, wish);
            QCOMPARE(done.ok(), seen.accepted() > 0);
            if (!done.ok()) {
                QCOMPARE(dumpOf(store->snapshot()), before);
                continue;
            }
            std::map<QString, int> in;
            int accepted = 0;
            for (const PlacedPerson& one : seen.people) {
                const Application* application = findApplication(store->snapshot(), made.round, one.person);
                QCOMPARE(application->status, one.status);
                QCOMPARE(application->statusReason, one.reason);
                accepted += one.status == Status::Accepted;
                in[one.country] += one.status == Status::Accepted;
            }
            QCOMPARE(accepted, seen.accepted());
            for (const CountryPlaces& country : seen.byCountry)
                QCOMPARE(country.accepted, in[country.country]);
            const PlacesPlan again = previewPlaces(store->snapshot(), made.round, {});
            QCOMPARE(again.accepted(), seen.accepted());
            QCOMPARE(again.waiting(), seen.waiting());
            QVERIFY(store->undo().ok());
            QCOMPARE(dumpOf(store->snapshot()), before);
        }
    }

    /// Whoever waited comes before everybody who applies anew, once, and twice is once.
    void whoWaitedComesFirstInTheNextRound()
    {
        const Waiting waiting;
        const Id from = waiting.made.round;
        auto store = storeWith(waiting.made.snapshot);
        const QString before = dumpOf(store->snapshot());
        const std::vector<Id> people = whoWaited(store->snapshot(), from, waiting.next);
        QCOMPARE(people.size(), waiting.waited.size());
        QVERIFY(change(*store, carryOver(store->snapshot(), from, waiting.next, people)).ok());
        QCOMPARE(applicationsOf(store->snapshot(), waiting.next).size(), people.size());
        for (const Id& person : people) {
            const Application* then = findApplication(store->snapshot(), from, person);
            const Application* now = findApplication(store->snapshot(), waiting.next, person);
            QCOMPARE(now->appliedAt, then->appliedAt);
            QCOMPARE(now->status, Status::Applied);
            QCOMPARE(then->status, Status::Waiting); // what was stays as it was
        }
        const Application* again = findApplication(store->snapshot(), waiting.next, waiting.waited.front());
        QCOMPARE(again->about, QStringLiteral("Once more")); // their new answers stay
        QVERIFY(whoWaited(store->snapshot(), from, waiting.next).empty());
        QVERIFY(store->undo().ok());
        QCOMPARE(dumpOf(store->snapshot()), before);
    }

    void carriesNobodyWhoDidNotWait()
    {
        const Waiting waiting;
        const Snapshot& snapshot = waiting.made.snapshot;
        const Id accepted = applicationsOf(snapshot, waiting.made.round)[1].person;
        QVERIFY(!carryOver(snapshot, waiting.made.round, waiting.next, {accepted}).ok());
        QVERIFY(!carryOver(snapshot, waiting.made.round, waiting.made.round, waiting.waited).ok());
    }

    void saysWhatHasChangedSincePairsWereFound()
    {
        const MadeRound made = makeRound({.people = 16, .apartPairs = 0});
        auto store = storeWith(made.snapshot);
        QVERIFY(!matchedListOf(*store, made.round)->at.isValid());
        NoProgress progress;
        const auto found = findPairs(store->snapshot(), {made.round}, progress);
        QVERIFY(found.ok());
        QVERIFY(takePairs(*store, *found).ok());
        QCOMPARE(matchedListOf(*store, made.round)->changes.size(), size_t(0));
        QCOMPARE(matchedListOf(*store, made.round)->people, 16);

        const Id mover = made.people[3];
        const Id leaver = made.people[5];
        QVERIFY(change(*store, setField(store->snapshot(), made.round, mover, QStringLiteral("city"),
                                        QStringLiteral("Elsewhere")))
                    .ok());
        QVERIFY(change(*store, setStatus(store->snapshot(), made.round, {leaver}, Status::Withdrawn,
                                         QStringLiteral("no time")))
                    .ok());
        const auto list = matchedListOf(*store, made.round);
        QCOMPARE(list->changes.size(), size_t(2));
        for (const ListChange& one : list->changes) {
            QVERIFY(one.person == mover || one.person == leaver);
            QCOMPARE(one.what, one.person == mover ? ListChange::What::Changed : ListChange::What::Left);
            QCOMPARE(one.fields, one.person == mover ? QStringList{QStringLiteral("city")} : QStringList());
        }
        QVERIFY(store->undo().ok());
        QVERIFY(store->undo().ok());
        QVERIFY(matchedListOf(*store, made.round)->changes.empty());
        QVERIFY(store->undo().ok()); // the pairs themselves
        QVERIFY(!matchedListOf(*store, made.round)->at.isValid());
    }

    void hasATextForEveryStatus_data()
    {
        QTest::addColumn<Status>("status");
        for (const QString& name : statusNames())
            QTest::newRow(qPrintable(name)) << *statusNamed(name);
    }
    void hasATextForEveryStatus()
    {
        QFETCH(Status, status);
        MadeRound made = makeRound({.people = 2, .apartPairs = 0});
        const Id person = made.people.front();
        const Application application = *findApplication(made.snapshot, made.round, person);
        Application& changed = made.snapshot.applications.live[application.id];
        changed.status = status;
        changed.statusReason = QStringLiteral("the reason");
        changed.note = QStringLiteral("for us alone");
        const Round& round = *made.snapshot.rounds.find(made.round);
        const Reply reply = replyTo(*made.snapshot.people.find(person), changed, round);
        QVERIFY(reply.subject.contains(round.label));
        QVERIFY(reply.text.contains(made.snapshot.people.find(person)->name));
        QVERIFY(!reply.text.contains(QStringLiteral("for us alone")));
        QVERIFY(!reply.text.contains(u'%'));
    }

    void lettersGiveTheReasonInTheWordsOfTheApplicant()
    {
        MadeRound made = makeRound({.people = 2, .apartPairs = 0});
        const Id person = made.people.front();
        Application& application =
            made.snapshot.applications.live[findApplication(made.snapshot, made.round, person)->id];
        application.status = Status::Waiting;
        application.statusReason = QStringLiteral("over the country limit");
        const auto limit = writeReply(made.snapshot, made.round, person);
        QVERIFY(limit->text.contains(QStringLiteral("from your country")));
        QVERIFY(!limit->text.contains(application.statusReason)); // words for coordinators
        QVERIFY(limit->text.endsWith(made.snapshot.programme().name));
        application.statusReason = QStringLiteral("applied after closing");
        const Round& round = *made.snapshot.rounds.find(made.round);
        const auto late = writeReply(made.snapshot, made.round, person);
        QVERIFY(late->text.contains(describeMoment(round.closes, round.zone)));
    }
};

QTEST_GUILESS_MAIN(AcceptanceTest)
#include "tst_acceptance.moc"
