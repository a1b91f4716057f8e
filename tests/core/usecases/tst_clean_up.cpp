// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/bring_in_applicants.h"
#include "core/usecases/clean_up.h"

#include "core/edits/people.h"
#include "core/matching/question.h"
#include "core/usecases/known_problems.h"
#include "tests/support/programme.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace core;
using namespace support;

namespace {

Id idOf(const char* name)
{
    return Id::named(QLatin1String(name));
}

Application& apply(MadeRound& made, const Id& round, const Person& person, int minute)
{
    Application application;
    application.id = Id::named(round.toString() + person.id.toString());
    application.round = round;
    application.person = person.id;
    application.row = minute;
    application.status = Status::Accepted;
    application.appliedAt = QDateTime(QDate(2026, 2, 1), QTime(8, minute), QTimeZone::utc());
    keep(made.snapshot.people, person);
    keep(made.snapshot.applications, application);
    return made.snapshot.applications.live[application.id];
}

Person somebody(const char* name, const char* email, const char* country)
{
    Person person;
    person.id = idOf(email);
    person.name = QString::fromUtf8(name);
    person.email = QString::fromLatin1(email);
    person.country = QString::fromLatin1(country);
    person.countryAsWritten = person.country;
    person.languages = {QStringLiteral("en")};
    return person;
}

Id addRound(MadeRound& made, const char* label, const QDate& starts)
{
    const Round round = madeRound(made.snapshot.programme().id, QString::fromLatin1(label), starts);
    keep(made.snapshot.rounds, round);
    return round.id;
}

/// Ana applied twice, from work and from home; under her work address she was with Bo two rounds ago.
struct Twice
{
    MadeRound made = makeRound({.people = 0, .apartPairs = 0});
    Person home = somebody("Ana Silva", "ana@home.example", "PT");
    Person work = somebody("Ana Silva", "ana@work.example", "PT");
    Person bo = somebody("Bo Lund", "bo@library.example", "DK");

    Twice()
    {
        const Id before = addRound(made, "Round 0", QDate(2024, 3, 1));
        apply(made, before, work, 1);
        apply(made, before, bo, 2);
        keep(made.snapshot.partnerships, makePartnership(before, {work.id, bo.id}));
        work.city = QStringLiteral("Faro");
        apply(made, made.round, home, 3);
        apply(made, made.round, work, 4).about = QStringLiteral("Later answer");
        apply(made, made.round, bo, 5);
    }
};

std::optional<Problem> problemOf(const Snapshot& snapshot, const Id& round, const char* kind)
{
    for (const Problem& problem : problemsOf(snapshot, round))
        if (problem.kind == QLatin1String(kind))
            return problem;
    return {};
}

bool haveMet(const Snapshot& snapshot, const Id& round, const Id& a, const Id& b)
{
    const auto question = makeQuestion(snapshot, round, {a, b});
    if (!question)
        qFatal("%s", qPrintable(question.error().message));
    return !question->people.front().formerPartners.empty();
}

} // namespace

class CleanUpTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoeverIsKeptInheritsFormerPartners()
    {
        const Twice twice;
        auto store = storeWith(twice.made.snapshot);
        const Id round = twice.made.round;
        const QString before = dumpOf(store->snapshot());
        QVERIFY(!haveMet(store->snapshot(), round, twice.home.id, twice.bo.id));
        const auto problem = problemOf(store->snapshot(), round, "duplicate");
        QVERIFY(problem);
        QVERIFY(fixOne(*store, round, {problem->id, QStringLiteral("same")}).ok());
        QVERIFY(!findApplication(store->snapshot(), round, twice.work.id));
        QVERIFY(haveMet(store->snapshot(), round, twice.home.id, twice.bo.id));
        QVERIFY(store->undo().ok());
        QCOMPARE(dumpOf(store->snapshot()), before);
    }

    /// Four people as a form has them; in the row of one something went wrong behind the address.
    void answersInTheWrongColumnsAreMovedBack_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::newRow("a cell too many") << QByteArray("Li Wei,li@library.example,,TW,Tainan,Asia/Taipei,zh,2026-02-01 10:00,");
        QTest::newRow("cut in two")
            << QByteArray("Li Wei,li@library.example,Taiwan,Tainan,near the station,Asia/Taipei,zh,2026-02-01 10:00,");
        QTest::newRow("a cell lost") << QByteArray("Li Wei,li@library.example,TW,Asia/Taipei,zh,2026-02-01 10:00,,,");
    }
    void answersInTheWrongColumnsAreMovedBack()
    {
        QFETCH(QByteArray, row);
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("form.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Name,Email,Country,City,Time zone,Languages,Timestamp,Notes,More\n"
                   "Ana Silva,ana@library.example,BR,Recife,America/Recife,pt,2026-02-01 08:00,hi,x\n"
                   "Bo Lund,bo@library.example,DK,Aarhus,Europe/Copenhagen,da,2026-02-01 09:00,hi,x\n"
                   "Eva Rey,eva@library.example,ES,Toledo,Europe/Madrid,es,2026-02-01 11:00,hi,x\n" +
                   row + "\n");
        file.close();
        const MadeRound made = makeRound({.people = 0, .apartPairs = 0});
        auto store = storeWith(made.snapshot);
        NoProgress progress;
        const auto read = openFormFile(store->snapshot(), file.fileName(), {}, {}, progress);
        QVERIFY(read.ok());
        const auto plan = planBringingIn(store->snapshot(), *read, {made.round, read->guess.mapping, {}, {}}, progress);
        QVERIFY(plan.ok());
        QVERIFY(bringIn(*store, *plan).ok());
        const QString before = dumpOf(store->snapshot());
        const auto problem = problemOf(store->snapshot(), made.round, "shifted");
        QVERIFY(problem);
        QCOMPARE(problem->options.front().id, QStringLiteral("move"));
        QVERIFY(fixOne(*store, made.round, {problem->id, QString()}).ok());
        const Person li = *store->snapshot().people.find(problem->people.front());
        QCOMPARE(li.country, QStringLiteral("TW"));
        QCOMPARE(li.timeZone, QStringLiteral("Asia/Taipei"));
        QCOMPARE(li.languages, QStringList(QStringLiteral("zh")));
        QVERIFY(findApplication(store->snapshot(), made.round, li.id)->appliedAt.isValid());
        QVERIFY(!problemOf(store->snapshot(), made.round, "shifted"));
        QVERIFY(store->undo().ok());
        QCOMPARE(dumpOf(store->snapshot()), before);
    }

    void chosenFieldsComeFromTheLaterApplication()
    {
        const Twice twice;
        auto store = storeWith(twice.made.snapshot);
        const Id round = twice.made.round;
        const QString problem = problemOf(store->snapshot(), round, "duplicate")->id;
        const QString same = QStringLiteral("same");
        QVERIFY(!fixOne(*store, round, {problem, same, QStringList{QStringLiteral("status")}}).ok());
        QVERIFY(fixOne(*store, round, {problem, same, QStringList{QStringLiteral("about")}}).ok());
        QCOMPARE(findApplication(store->snapshot(), round, twice.home.id)->about, QStringLiteral("Later answer"));
        QCOMPARE(store->snapshot().people.find(twice.home.id)->city, QString());
        QVERIFY(store->undo().ok());
        QVERIFY(fixOne(*store, round, {problem, same}).ok()); // all that is new
        QCOMPARE(store->snapshot().people.find(twice.home.id)->city, QStringLiteral("Faro"));
        QCOMPARE(store->snapshot().people.find(twice.home.id)->name, QStringLiteral("Ana Silva"));
    }

    void somebodyWhoCameBackUnderAnotherAddressKeepsFormerPartners()
    {
        Twice twice;
        const Id next = addRound(twice.made, "Round 99", QDate(2027, 3, 1));
        const Person again = somebody("Ana Silva", "silva@elsewhere.example", "PT");
        apply(twice.made, next, again, 1);
        apply(twice.made, next, twice.bo, 2);
        auto store = storeWith(twice.made.snapshot);
        for (int links = 0; links < 2; ++links) { // both records of her
            const auto problem = problemOf(store->snapshot(), next, "returner");
            QVERIFY(problem);
            QVERIFY(problem->heldBack.empty());
            QVERIFY(fixOne(*store, next, {problem->id, QStringLiteral("same")}).ok());
        }
        QVERIFY(!problemOf(store->snapshot(), next, "returner"));
        QVERIFY(haveMet(store->snapshot(), next, again.id, twice.bo.id));
    }

    void whatWasAnsweredBeforeIsOfferedInTheNextRound()
    {
        auto made = makeRound({.people = 0, .apartPairs = 0});
        const Id next = addRound(made, "Round 99", QDate(2027, 3, 1));
        const auto applyFrom = [&](const Id& round, int number, const char* interest) {
            Person person = somebody("", "", "");
            person.name = QStringLiteral("Person %1 of %2").arg(QString::number(number), round.toString().left(4));
            person.id = Id::named(person.name);
            person.email = QStringLiteral("p%1@%2.example").arg(QString::number(number), round.toString().left(4));
            person.countryAsWritten = QStringLiteral("Freedonia");
            apply(made, round, person, number).interests = {QString::fromLatin1(interest)};
        };
        for (const Id& round : {made.round, next}) {
            applyFrom(round, 1, "information literacy");
            applyFrom(round, 2, "information literacy");
            applyFrom(round, 3, "infromation litercy");
        }
        auto store = storeWith(made.snapshot);
        QCOMPARE(countFixes(problemsOf(store->snapshot(), next), FixSet::Learned), 0);
        QVERIFY(fixOne(*store, made.round, {problemOf(store->snapshot(), made.round, "interest")->id, {}}).ok());
        for (const Application& one : applicationsOf(store->snapshot(), made.round))
            QVERIFY(store->apply(*setField(store->snapshot(), made.round, one.person, QStringLiteral("country"),
                                           QStringLiteral("NZ")))
                        .ok());
        QCOMPARE(countFixes(problemsOf(store->snapshot(), next), FixSet::Learned), 2);
        const auto plan = planFixes(store->snapshot(), next, FixSet::Learned);
        QVERIFY(plan.ok());
        QVERIFY(fixAll(*store, next, FixSet::Learned).ok());
        for (const Application& one : applicationsOf(store->snapshot(), next)) {
            QCOMPARE(store->snapshot().people.find(one.person)->country, QStringLiteral("NZ"));
            QCOMPARE(one.interests, QStringList{QStringLiteral("information literacy")});
        }
    }

    /// A queue that is remembered is the queue that would be found, whatever has happened in between.
    void theRememberedQueueIsTheOneThatWouldBeFound()
    {
        const Twice twice;
        auto store = storeWith(twice.made.snapshot);
        const Id round = twice.made.round;
        KnownProblems known;
        const auto idsOf = [](const std::vector<Problem>& problems) {
            QStringList ids;
            for (const Problem& problem : problems)
                ids += problem.id;
            return ids;
        };
        const auto agree = [&] {
            return idsOf(known.of(store->snapshot(), round)) == idsOf(problemsOf(store->snapshot(), round));
        };
        QVERIFY(agree());
        QVERIFY(known.know(store->snapshot(), round));
        QVERIFY(!known.know(store->snapshot(), idOf("another round")));
        QVERIFY(fixMany(*store, round, {{known.of(store->snapshot(), round).front().id, {}}}).ok());
        QVERIFY(!known.know(store->snapshot(), round));
        QVERIFY(agree());
        QVERIFY(store->undo().ok());
        QVERIFY(agree());
    }
};

QTEST_GUILESS_MAIN(CleanUpTest)
#include "tst_clean_up.moc"
