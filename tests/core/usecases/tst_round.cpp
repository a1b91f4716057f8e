// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/people.h"
#include "core/usecases/decide_places.h"
#include "core/usecases/find_pairs.h"
#include "core/usecases/find_who.h"
#include "core/usecases/make_programme.h"
#include "core/usecases/round_state.h"
#include "core/usecases/write_introductions.h"
#include "tests/support/paired_store.h"

#include <QtTest>

using namespace core;
using namespace support;

namespace {

const FixedClock noon(QDateTime(QDate(2026, 2, 20), QTime(12, 0), QTimeZone::utc()));

} // namespace

class RoundTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsPeopleHoweverTheyAreNamed()
    {
        MadeRound made = makeRound({.people = 12});
        Person& first = made.snapshot.people.live[made.people[0]];
        first.name = QStringLiteral("Lucía Gómez");
        const Id id = first.id;
        for (const QString& words :
             {id.toString(), QStringLiteral("P0001"), QStringLiteral("p0001"), first.email, first.email.toUpper(),
              QStringLiteral("lucia gomez"), QStringLiteral(" Lucía Gómez ")}) {
            const auto found = findPerson(made.snapshot, made.round, words);
            QVERIFY2(found.ok(), qPrintable(words));
            QCOMPARE(*found, id);
        }
        made.snapshot.people.live[made.people[1]].name = QStringLiteral("Lucia Gomez");
        const auto two = findPerson(made.snapshot, made.round, QStringLiteral("Lucia Gomez"));
        QVERIFY(!two.ok());
        QVERIFY(two.error().message.contains(id.toString())); // the way out is in the sentence
        QVERIFY(!findPerson(made.snapshot, made.round, QStringLiteral("nobody at all")).ok());
        QVERIFY(!findPerson(made.snapshot, made.round, QString()).ok());
    }

    void findsTheNewestRoundByDefault()
    {
        const MadeRound made = makeRound({.people = 4});
        QCOMPARE(findRound(made.snapshot, {})->label, QStringLiteral("Spring 2026"));
        QCOMPARE(findRound(made.snapshot, QStringLiteral("autumn 2025"))->label, QStringLiteral("Autumn 2025"));
        const auto none = findRound(made.snapshot, QStringLiteral("Winter"));
        QVERIFY(!none.ok() && none.error().message.contains(QStringLiteral("Spring 2026")));
        QVERIFY(!findRound(Snapshot{}, {}).ok());
    }

    void refusesAProgrammeThatCannotBe()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("new.bifolium"));
        QVERIFY(!makeProgramme(path, QStringLiteral("  "), QStringLiteral("Europe/Paris"), storeOptions()).ok());
        QVERIFY(!makeProgramme(path, QStringLiteral("ILN"), QStringLiteral("Paris-ish"), storeOptions()).ok());
        QVERIFY(!QFile::exists(path));
        {
            const auto store = makeProgramme(path, QStringLiteral("ILN"), QStringLiteral("Europe/Paris"), storeOptions());
            QVERIFY(store.ok());
            QCOMPARE((*store)->snapshot().programme().name, QStringLiteral("ILN"));
            QVERIFY(!(*store)->undo().ok());
        }
        QVERIFY(!makeProgramme(path, QStringLiteral("ILN"), QStringLiteral("Europe/Paris"), storeOptions()).ok());
    }

    /// The preview of the country limit and the round afterwards show the same numbers.
    void givesThePlacesThatWereShown()
    {
        MadeRound made = makeRound({.people = 120, .countries = 6});
        for (Application& application : made.snapshot.applications.live)
            application.status = Status::Applied;
        auto store = storeWith(made.snapshot);
        QCOMPARE(stateOf(store->snapshot(), made.round).next, NextStep::DecidePlaces);
        const CapWish wish{.percent = 20, .rule = CapRule::Applicants};
        const PlacesPlan shown = previewPlaces(store->snapshot(), made.round, wish);
        QCOMPARE(shown.limit, 24);
        QVERIFY(shown.waiting() > 0);
        QVERIFY(decidePlaces(*store, made.round, wish).ok());
        const RoundState state = stateOf(store->snapshot(), made.round);
        QCOMPARE(state.accepted, shown.accepted());
        QCOMPARE(state.waiting, shown.waiting());
        QCOMPARE(state.undecided, 0);
        QCOMPARE(previewPlaces(store->snapshot(), made.round, {}).waiting(), shown.waiting());

        Id waits;
        for (const Application& application : store->snapshot().applications.live)
            if (application.status == Status::Waiting)
                waits = application.person;
        QVERIFY(!decidePlaces(*store, made.round, {.exceptions = {{waits, QStringLiteral(" ")}}}).ok());
        QVERIFY(decidePlaces(*store, made.round, {.exceptions = {{waits, QStringLiteral("ambassador")}}}).ok());
        QCOMPARE(findApplication(store->snapshot(), made.round, waits)->status, Status::Accepted);
        QVERIFY(decidePlaces(*store, made.round, {}).ok()); // once let in, let in
        QCOMPARE(findApplication(store->snapshot(), made.round, waits)->status, Status::Accepted);
    }

    void refusesToMatchNobody()
    {
        MadeRound made = makeRound({.people = 10});
        for (Application& application : made.snapshot.applications.live)
            application.status = Status::Applied;
        NoProgress progress;
        const auto found = findPairs(made.snapshot, {.round = made.round}, progress);
        QVERIFY(!found.ok());
        QVERIFY(found.error().message.contains(QStringLiteral("who is in")));
    }

    void writesIntroductionsForEveryFormat()
    {
        const MadeRound made = makeRound({.people = 31});
        auto store = pairedStore(made);
        QTemporaryDir folder;
        for (const auto& format : {"thunderbird", "word", "excel", "plain"}) {
            const auto written = writeIntroductions(store->snapshot(), made.round, QString::fromLatin1(format),
                                                    folder.filePath(QStringLiteral("lists")), false, noon);
            QVERIFY2(written.ok(), written.ok() ? "" : qPrintable(written.error().message));
            QCOMPARE(written->rows, stateOf(store->snapshot(), made.round).paired);
            QVERIFY(QFileInfo(written->file).size() > 0);
            QVERIFY(QFileInfo(written->manifest).size() > 0);
            const auto again = writeIntroductions(store->snapshot(), made.round, QString::fromLatin1(format),
                                                  folder.filePath(QStringLiteral("lists")), false, noon);
            QVERIFY(!again.ok()); // nothing is overwritten in silence
        }
        QVERIFY(!writeIntroductions(store->snapshot(), made.round, QStringLiteral("fax"), folder.path(), false, noon).ok());
    }

    void writesNothingWhenTheProofFails()
    {
        const MadeRound made = makeRound({.people = 30});
        auto store = pairedStore(made);
        const Partnership pair = partnershipsOf(store->snapshot(), made.round).front();
        const QString shared = store->snapshot().people.find(pair.second)->email;
        const auto edit = setField(store->snapshot(), made.round, pair.first, QStringLiteral("email"), shared);
        QVERIFY(edit.ok() && store->apply(*edit).ok());
        QTemporaryDir folder;
        const QString target = folder.filePath(QStringLiteral("lists"));
        const auto written = writeIntroductions(store->snapshot(), made.round, QStringLiteral("plain"), target, false, noon);
        QVERIFY(!written.ok());
        QVERIFY(written.error().message.contains(displayName(store->snapshot(), pair.first)));
        QVERIFY(!QFileInfo::exists(target) || QDir(target).isEmpty());
    }

    void knowsWhatComesNext()
    {
        MadeRound made = makeRound({.people = 16});
        for (Application& application : made.snapshot.applications.live)
            application.status = Status::Applied;
        auto store = storeWith(made.snapshot);
        QCOMPARE(stateOf(store->snapshot(), made.round).applied, 16);
        QVERIFY(decidePlaces(*store, made.round, {.percent = 100}).ok());
        QCOMPARE(stateOf(store->snapshot(), made.round).next, NextStep::FindPairs);
        NoProgress progress;
        const auto found = findPairs(store->snapshot(), {.round = made.round}, progress);
        QVERIFY(takePairs(*store, *found).ok());
        QCOMPARE(stateOf(store->snapshot(), made.round).next, NextStep::ApprovePairs);
        QCOMPARE(stateOf(Snapshot{}, made.round).next, NextStep::BringInApplicants);
    }
};

QTEST_GUILESS_MAIN(RoundTest)
#include "tst_round.moc"
