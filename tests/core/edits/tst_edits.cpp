// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/apply_cap.h"
#include "core/edits/catalogue.h"
#include "core/edits/merge_people.h"
#include "core/edits/pairs.h"
#include "core/edits/people.h"
#include "core/edits/programme.h"
#include "tests/support/people.h"

#include <QtTest>

using namespace core;

namespace {

struct Trio
{
    support::MadeRound made = support::makeRound({.people = 8, .formerPercent = 0, .apartPairs = 0});
    Id a = made.people[0];
    Id b = made.people[1];
    Id c = made.people[2];
    Id d = made.people[3];

    Trio()
    {
        Partnership trio = makePartnership(made.round, {a, b, c});
        trio.locked = true;
        support::keep(made.snapshot.partnerships, trio);
    }
    Snapshot after(const Result<Edit>& edit) const
    {
        if (!edit)
            qFatal("%s", qPrintable(edit.error().message));
        Snapshot snapshot = made.snapshot;
        if (!applyChanges(snapshot, edit->changes))
            qFatal("conflict");
        return snapshot;
    }
};

} // namespace

class EditsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTakenAnswerBringsItsOwnWords()
    {
        Trio trio;
        trio.made.snapshot.people.live[trio.a].countryAsWritten = QStringLiteral("Portugal");
        Person& other = trio.made.snapshot.people.live[trio.d];
        other.country = QStringLiteral("ES");
        other.countryAsWritten = QStringLiteral("España");
        EditBuilder builder(trio.made.snapshot, QStringLiteral("fix_problem"));
        QVERIFY(mergePeople(builder, trio.made.round, trio.a, trio.d, {QStringLiteral("country")}).ok());
        const Person& kept = *builder.after().people.find(trio.a);
        QCOMPARE(kept.country, QStringLiteral("ES"));
        QCOMPARE(kept.countryAsWritten, QStringLiteral("España"));
    }

    void twoLeftOverOfATrioGoOnTogether()
    {
        const Trio trio;
        const auto together = [&](const Snapshot& snapshot) {
            const Partnership* pair = findPartnership(snapshot, trio.made.round, trio.a);
            return pair && pair->has(trio.b) && !pair->isTrio();
        };
        QVERIFY(together(trio.after(
            setStatus(trio.made.snapshot, trio.made.round, {trio.c}, Status::Withdrawn, QString()))));
        QVERIFY(together(trio.after(pairPeople(trio.made.snapshot, trio.made.round, {trio.c, trio.d}, {}))));
        PlacesPlan plan;
        plan.people = {
            {trio.a, QStringLiteral("PT"), Status::Accepted, {}},
            {trio.c, QStringLiteral("PT"), Status::Waiting, QStringLiteral("over the country limit")}};
        QVERIFY(together(trio.after(applyCap(trio.made.snapshot, trio.made.round, plan))));
    }

    void aPlanKeepsTheLocksOfWhatStays()
    {
        const Trio trio;
        const auto taken = takePlan(trio.made.snapshot, trio.made.round,
                                    {makePartnership(trio.made.round, {trio.a, trio.b, trio.c})});
        QVERIFY(taken.isEmpty());
        QVERIFY(findPartnership(trio.after(taken), trio.made.round, trio.a)->locked);
    }

    void somebodyWhoIsOutIsNotPaired()
    {
        Trio trio;
        trio.made.snapshot = trio.after(setStatus(trio.made.snapshot, trio.made.round, {trio.d},
                                                  Status::Withdrawn, QStringLiteral("moved")));
        const auto pair = pairPeople(trio.made.snapshot, trio.made.round, {trio.a, trio.d}, {});
        QVERIFY(!pair.ok());
        QVERIFY2(pair.error().message.contains(QStringLiteral("withdrawn")),
                 qPrintable(pair.error().message));
        QVERIFY(!swapPartners(trio.made.snapshot, trio.made.round, trio.a, trio.d, {}).ok());
        QVERIFY(!pairPeople(trio.made.snapshot, trio.made.round, {trio.a, trio.a}, {}).ok());
    }

    void aRoundKeepsALabelOfItsOwn()
    {
        const Trio trio;
        const auto rounds = roundsInOrder(trio.made.snapshot);
        Round renamed = rounds[0];
        renamed.label = QStringLiteral("  ") + rounds[1].label.toUpper();
        QVERIFY(!changeRound(trio.made.snapshot, renamed).ok());
        QVERIFY(!addRound(trio.made.snapshot, renamed).ok());
        renamed.label = rounds[0].label;
        QVERIFY(changeRound(trio.made.snapshot, renamed).ok());
    }

    void refusesAnswersThatCannotBe_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        const auto row = [](const char* field, const char* value) {
            QTest::newRow(value) << QString::fromLatin1(field) << QString::fromUtf8(value);
        };
        row("email", "ana at example.org");
        row("email", "ana@example");
        row("name", "  ");
        row("country", "Atlantis");
        row("time_zone", "Foo/Bar");
        row("applied_at", "yesterday");
        row("applied_at", "2026-02-14T21:05:00");
        row("shoe_size", "42");
    }
    void refusesAnswersThatCannotBe()
    {
        QFETCH(QString, field);
        QFETCH(QString, value);
        const Trio trio;
        const auto edit = setField(trio.made.snapshot, trio.made.round, trio.a, field, value);
        QVERIFY(!edit.ok());
        QVERIFY(edit.error().message.size() > 20);
    }

    void aNameStaysOnOneLine()
    {
        const Trio trio;
        const auto after =
            trio.after(setField(trio.made.snapshot, trio.made.round, trio.a, QStringLiteral("name"),
                                QStringLiteral("Ana\r\nBcc: everybody@example.org")));
        QCOMPARE(after.people.find(trio.a)->name, QStringLiteral("Ana Bcc: everybody@example.org"));
    }

    void nobodyAppliesTwiceByHand()
    {
        const Trio trio;
        const Person again = *trio.made.snapshot.people.find(trio.a);
        QVERIFY(!addApplicant(trio.made.snapshot, trio.made.round, again, {}).ok());
    }
};

QTEST_GUILESS_MAIN(EditsTest)
#include "tst_edits.moc"
