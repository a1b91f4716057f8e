// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/people.h"
#include "core/usecases/apart_list.h"
#include "core/usecases/change.h"
#include "core/usecases/decisions.h"
#include "core/usecases/find_pairs.h"
#include "core/usecases/pairs_by_hand.h"
#include "tests/support/programme.h"

#include <QtTest>

using namespace core;
using namespace support;

namespace {

void find(Store& store, const Id& round)
{
    NoProgress progress;
    const auto found = findPairs(store.snapshot(), {.round = round}, progress);
    if (!found || !takePairs(store, *found))
        qFatal("no pairs for the test");
}

ForeignTable tableOf(const QByteArray& csv)
{
    NoProgress progress;
    const auto table = readForeignTable(csv, QStringLiteral("apart.csv"), {}, progress);
    if (!table)
        qFatal("%s", qPrintable(table.error().message));
    return *table;
}

const QString why = QStringLiteral("a test wants it");

} // namespace

/// What is decided by hand holds in every search, and who decided it is known.
class DecisionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// By persons and by institutions, whatever is on the list, no search brings two of them together.
    void keepsEverybodyApart()
    {
        for (unsigned seed = 1; seed <= 12; ++seed) {
            MadeRound made = makeRound({.people = 40, .seed = seed, .apartPairs = 0});
            Dice dice(seed);
            int number = 0;
            for (Person& person : made.snapshot.people.live)
                person.institution = QStringLiteral("Library %1").arg(++number % 6);
            auto store = storeWith(made.snapshot);
            ApartChanges entries;
            const auto library = [&] { return QStringLiteral("library %1").arg(dice.below(6)); };
            entries.people.push_back(makeKeepApart(made.people[0], made.people[1], why));
            for (int i = 0; i < 4; ++i)
                entries.institutions.push_back(makeInstitutionsApart(library(), library(), why));
            entries.institutions.push_back(makePersonApart(made.people[5], library(), why));
            QVERIFY(change(*store, putOnApartList(store->snapshot(), entries)).ok());
            find(*store, made.round);
            const auto rows = apartList(store->snapshot(), made.round);
            QCOMPARE(int(rows.size()), int(store->snapshot().keepApart.live.size() +
                                           store->snapshot().institutionsApart.live.size()));
            for (const ApartRow& row : rows)
                QVERIFY(row.together.empty());
            QVERIFY(!partnershipsOf(store->snapshot(), made.round).empty());
            // Off the list again, all is as if nothing had been said.
            std::vector<Id> all;
            for (const ApartRow& row : rows)
                all.push_back(row.entry);
            QVERIFY(change(*store, takeOffApartList(store->snapshot(), all)).ok());
            find(*store, made.round);
            auto free = storeWith(made.snapshot);
            find(*free, made.round);
            QCOMPARE(partnershipsOf(store->snapshot(), made.round),
                     partnershipsOf(free->snapshot(), made.round));
        }
    }

    /// The list goes out and comes back as it was.
    void writesWhatItReads()
    {
        MadeRound made = makeRound({.people = 9, .seed = 2, .apartPairs = 2});
        auto store = storeWith(made.snapshot);
        ApartChanges entries;
        entries.institutions = {makeInstitutionsApart(QStringLiteral("Archive, old"),
                                                      QStringLiteral("Archive, old"),
                                                      QStringLiteral("one \"house\"")),
                                makeInstitutionsApart(QStringLiteral("A"), QStringLiteral("Library 1"), why),
                                makePersonApart(made.people[4], QStringLiteral("مكتبة"), why)};
        QVERIFY(change(*store, putOnApartList(store->snapshot(), entries)).ok());
        const auto csv = apartListAsCsv(store->snapshot());
        QVERIFY(csv.ok());
        const ApartTable again = readApartTable(store->snapshot(), made.round, tableOf(*csv));
        QCOMPARE(again.entries.count(), 0);
        QCOMPARE(again.known, int(apartList(store->snapshot(), made.round).size()));
        auto other = storeWith(made.snapshot);
        for (const KeepApart& one : std::as_const(made.snapshot.keepApart.live))
            QVERIFY(change(*other, takeOffApartList(other->snapshot(), {one.id})).ok());
        const ApartTable read = readApartTable(other->snapshot(), made.round, tableOf(*csv));
        QVERIFY(read.findings.empty());
        QVERIFY(change(*other, putOnApartList(other->snapshot(), read.entries)).ok());
        QCOMPARE(other->snapshot().keepApart.live, store->snapshot().keepApart.live);
        QCOMPARE(other->snapshot().institutionsApart.live, store->snapshot().institutionsApart.live);
    }

    /// Rows that cannot be used are named with what to do, and the others are taken.
    void namesHostileRows()
    {
        const MadeRound made = makeRound({.people = 6, .seed = 3, .apartPairs = 0});
        const ApartTable read = readApartTable(made.snapshot, made.round,
                                               tableOf("first,second,reason\n"
                                                       "P0001,person2@example.org,cousins\n"
                                                       "P0001,P0001,the same\n"
                                                       "P0003,nobody@example.org,a stranger\n"
                                                       "P0003,P0004,\n"
                                                       ",,\n"
                                                       "Person 5,institution: Some Archive,colleague\n"
                                                       "\"=cmd|' /C calc'!A0\",P0002,trick\n"
                                                       "P0002,P0001,again\n"
                                                       "P0006\n"));
        QCOMPARE(int(read.entries.people.size()), 1);
        QCOMPARE(int(read.entries.institutions.size()), 1);
        QCOMPARE(read.known, 1);
        QList<int> rows;
        for (const Finding& finding : read.findings) {
            rows += finding.row;
            QVERIFY(finding.message.contains(QString::number(finding.row)));
        }
        QCOMPARE(rows, (QList<int>{2, 3, 4, 7, 9}));
        const ApartTable withReason =
            readApartTable(made.snapshot, made.round, tableOf("first,second\nP0003,P0004\n"), why);
        QCOMPARE(int(withReason.entries.people.size()), 1);
        const ApartTable headless =
            readApartTable(made.snapshot, made.round,
                           tableOf("person3@example.org,person4@example.org,cousins\nperson5@example.org,"
                                   "person6@example.org,cousins\n"));
        QCOMPARE(int(headless.entries.people.size()), 2);
    }

    /// Who must wait is in no search until they come back; what was shown is what is there after.
    void leavesOutWhoMustWait()
    {
        const MadeRound made = makeRound({.people = 20, .seed = 4});
        auto store = storeWith(made.snapshot);
        find(*store, made.round);
        const Consent consent{{}, why};
        for (const Status status : {Status::Held, Status::Withdrawn, Status::Standby}) {
            const Id person = partnershipsOf(store->snapshot(), made.round).front().first;
            QVERIFY(!previewStatus(store->snapshot(), made.round, {person}, status, {}).ok());
            const auto change = previewStatus(store->snapshot(), made.round, {person}, status, why);
            QVERIFY(change.ok());
            QCOMPARE(int(change->ends.size()), 1);
            QVERIFY(carryOut(*store, *change, consent).ok());
            QCOMPARE(lookAtPairs(store->snapshot(), made.round)->figures, change->after);
            find(*store, made.round);
            QVERIFY(!findPartnership(store->snapshot(), made.round, person));
            const auto decisions = decisionsOf(*store, made.round);
            QVERIFY(decisions.ok());
            const auto is = [&](const RoundDecision& one) { return one.people == std::vector{person}; };
            const auto at = std::find_if(decisions->begin(), decisions->end(), is);
            QVERIFY(at != decisions->end());
            QCOMPARE(at->reason, why);
            QCOMPARE(at->by.author, QStringLiteral("Test"));
            QCOMPARE(at->by.at, store->now());
            const auto back = previewStatus(store->snapshot(), made.round, {person}, Status::Accepted, {});
            QVERIFY(carryOut(*store, *back, consent).ok());
            find(*store, made.round);
            QVERIFY(findPartnership(store->snapshot(), made.round, person));
        }
        const Partnership locked = partnershipsOf(store->snapshot(), made.round).front();
        QVERIFY(lockPair(*store, made.round, locked.first, true, why).ok());
        QVERIFY(!previewStatus(store->snapshot(), made.round, {locked.first}, Status::Held, why).ok());
    }

    /// Undone steps decide nothing, and those before them count again.
    void forgetsWhatWasUndone()
    {
        const MadeRound made = makeRound({.people = 10, .seed = 5});
        auto store = storeWith(made.snapshot);
        find(*store, made.round);
        const Partnership one = partnershipsOf(store->snapshot(), made.round).front();
        QVERIFY(lockPair(*store, made.round, one.first, true, QStringLiteral("first")).ok());
        const auto lockedBy = [&] {
            return whoDecided(*store, {{Table::Partnership, one.id, QStringLiteral("locked")}})
                ->at(one.id)
                .text;
        };
        const QString text = lockedBy();
        QVERIFY(lockPair(*store, made.round, one.first, false, {}).ok());
        QVERIFY(lockedBy() != text);
        QVERIFY(store->undo().ok());
        QCOMPARE(lockedBy(), text);
        QCOMPARE(int(decisionsOf(*store, made.round)->front().kind), int(RoundDecision::Kind::Locked));
    }
};

QTEST_GUILESS_MAIN(DecisionsTest)
#include "tst_decisions.moc"
