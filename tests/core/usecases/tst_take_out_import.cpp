// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/pairs.h"
#include "core/edits/people.h"
#include "core/usecases/bring_in_applicants.h"
#include "core/usecases/clean_up.h"
#include "core/usecases/take_out_import.h"
#include "tests/support/programme.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace core;
using namespace support;

namespace {

Result<TakeOutPlan> planned(Store& store, size_t line, bool evenByHand)
{
    const auto story = readImportStory(store, line);
    return story ? planTakingOut(store.snapshot(), *story, evenByHand) : Result<TakeOutPlan>(story.error());
}

/// A form's file with one row a person: name, country, city.
class Desk
{
public:
    Desk() : m_made(makeRound({.people = 3, .apartPairs = 0})), store(storeWith(m_made.snapshot)) {}

    Id round() const { return m_made.round; }

    /// The line of the history.
    size_t import(const QString& name, const QStringList& rows)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no place for a file");
        file.write("Name,Email,Country,City\n");
        for (const QString& row : rows) {
            const QStringList cells = row.split(u',');
            const QString address = cells[0].isEmpty() ? QString()
                                                       : QString(cells[0]).replace(u' ', u'.').toLower() +
                                                             QStringLiteral("@library.example");
            file.write(QStringList{cells[0], address, cells[1], cells[2]}.join(u',').toUtf8() + '\n');
        }
        file.close();
        NoProgress progress;
        const auto read = openFormFile(store->snapshot(), file.fileName(), {}, {}, progress);
        if (!read)
            qFatal("%s", qPrintable(read.error().message));
        const auto plan =
            planBringingIn(store->snapshot(), *read, {round(), read->guess.mapping, {}, {}}, progress);
        if (!plan || !bringIn(*store, *plan))
            qFatal("not brought in");
        return store->timeline().lines.size() - 1;
    }

    Id person(const QString& name) const
    {
        for (const Person& one : store->snapshot().people.live)
            if (one.name == name)
                return one.id;
        return {};
    }

    const Person& answers(const QString& name) const { return *store->snapshot().people.find(person(name)); }

    void apply(const Result<Edit>& edit)
    {
        if (!edit || !store->apply(*edit))
            qFatal("not applied");
    }

    TakenOut takeOut(size_t line, bool evenByHand = false)
    {
        const auto plan = planned(*store, line, evenByHand);
        if (!plan || !core::takeOut(*store, *plan))
            qFatal("not taken out");
        return plan->what;
    }

private:
    QTemporaryDir m_folder;
    MadeRound m_made;

public:
    std::unique_ptr<Store> store;
};

const QStringList firstFile = {
    QStringLiteral("Ana Silva,Brazil,Recife"), QStringLiteral("Bo Lund,Denmark,Aarhus"),
    QStringLiteral("Eva Rey,Spain,Toledo"), QStringLiteral("Li Wei,Taiwan,Tainan")};

} // namespace

class TakeOutImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anImportAloneIsGoneWithoutATrace()
    {
        Desk desk;
        const QString before = dumpOf(desk.store->snapshot());
        const size_t line = desk.import(QStringLiteral("first.csv"), firstFile);
        const QString after = dumpOf(desk.store->snapshot());
        const TakenOut what = desk.takeOut(line);
        QCOMPARE(what.leaving, 4);
        QVERIFY(what.staying.empty());
        QCOMPARE(dumpOf(desk.store->snapshot()), before);
        QVERIFY(importsOf(*desk.store, desk.round())->empty());
        QVERIFY2(!planned(*desk.store, line, false).ok(), "nothing of it is left");
        QVERIFY(desk.store->undo().ok()); // the step is like any other
        QCOMPARE(dumpOf(desk.store->snapshot()), after);
        QVERIFY(desk.store->redo().ok());
        desk.import(QStringLiteral("first.csv"), firstFile);
        QCOMPARE(dumpOf(desk.store->snapshot()), after);
        QCOMPARE(importsOf(*desk.store, desk.round())->size(), size_t(1));
    }

    void rowsThatCouldNotBeReadGoAsWell()
    {
        Desk desk;
        const QString before = dumpOf(desk.store->snapshot());
        const size_t line = desk.import(QStringLiteral("first.csv"),
                                        firstFile + QStringList{QStringLiteral(",Spain,Toledo")});
        QCOMPARE(desk.takeOut(line).rows, 1);
        QCOMPARE(dumpOf(desk.store->snapshot()), before);
    }

    void whoeverStoodHereBeforeStays()
    {
        Desk desk;
        Person ana;
        ana.name = QStringLiteral("Ana Silva");
        ana.email = QStringLiteral("ana.silva@library.example");
        desk.apply(addApplicant(desk.store->snapshot(), desk.round(), ana, {}));
        const QString before = dumpOf(desk.store->snapshot());
        const size_t line = desk.import(QStringLiteral("first.csv"), firstFile);
        QCOMPARE(desk.answers(ana.name).city, QStringLiteral("Recife"));
        QCOMPARE(desk.takeOut(line).leaving, 3);
        QCOMPARE(dumpOf(desk.store->snapshot()), before);
    }

    void laterStepsStay()
    {
        Desk desk;
        const size_t first = desk.import(QStringLiteral("first.csv"), firstFile);
        const size_t second =
            desk.import(QStringLiteral("second.csv"), {QStringLiteral("Noor Aziz,Malaysia,Ipoh")});
        desk.apply(setField(desk.store->snapshot(), desk.round(), desk.person(QStringLiteral("Noor Aziz")),
                            QStringLiteral("city"), QStringLiteral("Penang")));
        QCOMPARE(desk.takeOut(first).leaving, 4);
        QCOMPARE(desk.answers(QStringLiteral("Noor Aziz")).city, QStringLiteral("Penang"));
        const auto left = importsOf(*desk.store, desk.round());
        QCOMPARE(left->size(), size_t(1));
        QCOMPARE(left->front().line, second);
        QCOMPARE(left->front().people, 1);
    }

    void whoeverWasBuiltUponStaysAndItIsSaidWhy()
    {
        Desk desk;
        const size_t line = desk.import(QStringLiteral("first.csv"), firstFile);
        const Id ana = desk.person(QStringLiteral("Ana Silva"));
        const Id bo = desk.person(QStringLiteral("Bo Lund"));
        desk.apply(pairPeople(desk.store->snapshot(), desk.round(), {ana, bo}, Consent{{}, {}}));
        desk.apply(setField(desk.store->snapshot(), desk.round(), desk.person(QStringLiteral("Eva Rey")),
                            QStringLiteral("city"), QStringLiteral("Madrid")));
        const auto plan = planned(*desk.store, line, false);
        QVERIFY(plan.ok());
        QCOMPARE(plan->what.leaving, 1);
        QCOMPARE(plan->what.staying.size(), size_t(3));
        QVERIFY(plan->what.staying[0].reason.contains(QStringLiteral("pair")));
        QVERIFY(!plan->what.staying[0].byHand);
        QVERIFY(plan->what.staying[2].byHand);
        const TakenOut what = desk.takeOut(line, true);
        QCOMPARE(what.leaving, 2);
        QVERIFY(desk.person(QStringLiteral("Eva Rey")).isNull());
        QVERIFY(findPartnership(desk.store->snapshot(), desk.round(), ana));
        QCOMPARE(importsOf(*desk.store, desk.round())->front().people, 2);
        desk.apply(unpairPerson(desk.store->snapshot(), desk.round(), ana, {}));
        QCOMPARE(desk.takeOut(line).leaving, 2); // the rest, later
        QVERIFY(importsOf(*desk.store, desk.round())->empty());
    }

    void answersOfManyAndTagsAreByHandAsWell()
    {
        Desk desk;
        const size_t line = desk.import(QStringLiteral("first.csv"), firstFile);
        Person eva = desk.answers(QStringLiteral("Eva Rey"));
        eva.city = QStringLiteral("Madrid");
        Application tagged =
            *findApplication(desk.store->snapshot(), desk.round(), desk.person(QStringLiteral("Li Wei")));
        tagged.tags = QStringList{QStringLiteral("board")};
        desk.apply(changePeople(desk.store->snapshot(),
                                {{eva, *findApplication(desk.store->snapshot(), desk.round(), eva.id)},
                                 {desk.answers(QStringLiteral("Li Wei")), tagged}},
                                QStringLiteral("Pasted")));
        const auto story = readImportStory(*desk.store, line);
        QVERIFY(story.ok());
        NoProgress progress;
        const auto ways = waysOfTakingOut(desk.store->snapshot(), *story, progress);
        QVERIFY(ways.ok());
        QCOMPARE(ways->plan.what.leaving, 2);
        QCOMPARE(ways->plan.what.staying.size(), size_t(2));
        QVERIFY(ways->plan.what.staying[0].byHand && ways->plan.what.staying[1].byHand);
        QVERIFY(ways->evenByHand.has_value());
        QCOMPARE(ways->evenByHand->what.leaving, 4);
    }

    void changedAnswersGoBackUnlessTheyWereCorrected()
    {
        Desk desk;
        const size_t first = desk.import(QStringLiteral("first.csv"), firstFile);
        const QString before = dumpOf(desk.store->snapshot());
        QStringList grown = firstFile;
        grown[0] = QStringLiteral("Ana Silva,Brazil,Olinda");
        grown[1] = QStringLiteral("Bo Lund,Denmark,Odense");
        grown += QStringLiteral("Noor Aziz,Malaysia,Ipoh");
        const size_t second = desk.import(QStringLiteral("second.csv"), grown);
        QCOMPARE(desk.answers(QStringLiteral("Ana Silva")).city, QStringLiteral("Olinda"));
        {
            const auto plan = planned(*desk.store, first, false);
            QCOMPARE(plan->what.leaving, 2); // of the two others the later file says something else
            QCOMPARE(plan->what.staying.size(), size_t(2));
        }
        desk.takeOut(second);
        QCOMPARE(dumpOf(desk.store->snapshot()), before);

        QVERIFY(desk.store->undo().ok());
        desk.apply(setField(desk.store->snapshot(), desk.round(), desk.person(QStringLiteral("Bo Lund")),
                            QStringLiteral("city"), QStringLiteral("Vejle")));
        const TakenOut what = desk.takeOut(second);
        QCOMPARE(what.turnedBack, 1);
        QCOMPARE(what.staying.size(), size_t(1));
        QCOMPARE(desk.answers(QStringLiteral("Ana Silva")).city, QStringLiteral("Recife"));
        QCOMPARE(desk.answers(QStringLiteral("Bo Lund")).city, QStringLiteral("Vejle"));
    }

    void twoWhoBecameOneGoTogetherOrNotAtAll()
    {
        Desk desk;
        const size_t first = desk.import(QStringLiteral("first.csv"), firstFile);
        const size_t second =
            desk.import(QStringLiteral("second.csv"), {QStringLiteral("Ana Sylva,Brazil,Recife")});
        Person twin = desk.answers(QStringLiteral("Ana Sylva"));
        twin.sameAs = desk.person(QStringLiteral("Ana Silva"));
        EditBuilder builder(desk.store->snapshot(), QStringLiteral("fix_problem"));
        builder.put(twin);
        desk.apply(builder.finish(QStringLiteral("one person")));
        for (const size_t line : {first, second}) {
            const auto plan = planned(*desk.store, line, false);
            QCOMPARE(plan->what.staying.size(), size_t(1));
            QVERIFY(plan->what.staying[0].reason.contains(QStringLiteral("one person")));
        }
    }

    void onlyImportsThatStandCanBeTakenOut()
    {
        Desk desk;
        const size_t line = desk.import(QStringLiteral("first.csv"), firstFile);
        QVERIFY(!planned(*desk.store, line - 1, false).ok());
        QVERIFY(!planned(*desk.store, line + 1, false).ok());
        QVERIFY(desk.store->undo().ok());
        QVERIFY(!planned(*desk.store, line, false).ok());
    }
};

QTEST_GUILESS_MAIN(TakeOutImportTest)
#include "tst_take_out_import.moc"
