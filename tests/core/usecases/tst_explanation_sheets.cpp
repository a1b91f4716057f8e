// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/explanation_sheets.h"
#include "core/usecases/find_pairs.h"
#include "tests/support/hard_names.h"
#include "tests/support/programme.h"

#include <QtTest>

using namespace core;
using namespace support;

class ExplanationSheetsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// A sheet for each partnership, with reasons that add up and everybody on it; any name comes out as it
    /// is.
    void saysEverythingOfEveryPair()
    {
        MadeRound made = makeRound({.people = 31, .seed = 8});
        const QStringList names = hardNames();
        int number = 0;
        for (Person& person : made.snapshot.people.live) {
            person.name = names[number % names.size()] + QStringLiteral(" <b>&") + QString::number(number);
            ++number;
        }
        auto store = storeWith(made.snapshot);
        NoProgress progress;
        QVERIFY(!explanationSheets(store->snapshot(), made.round).ok()); // no pairs yet
        QVERIFY(takePairs(*store, *findPairs(store->snapshot(), {.round = made.round}, progress)).ok());
        const auto book = explanationSheets(store->snapshot(), made.round);
        QVERIFY(book.ok());
        const auto pairs = partnershipsOf(store->snapshot(), made.round);
        QCOMPARE(book->sheets.size(), pairs.size());
        int people = 0;
        for (const PairSheet& sheet : book->sheets) {
            people += int(sheet.people.size());
            QVERIFY(!sheet.hours.empty());
            int points = 0;
            for (const SheetReason& reason : sheet.reasons)
                points += reason.points;
            if (sheet.people.size() == 2)
                QCOMPARE(points, sheet.fit);
        }
        QCOMPARE(people, 31);
        const QString html = sheetsAsHtml(*book);
        QVERIFY(!html.contains(QStringLiteral("<b>")));
        QVERIFY(!html.contains(QStringLiteral("<script")));
        for (const PairSheet& sheet : book->sheets)
            for (const SheetPerson& person : sheet.people)
                QVERIFY(html.contains(person.name.toHtmlEscaped()));
        QCOMPARE(int(explanationSheets(store->snapshot(), made.round, {pairs.front().id})->sheets.size()), 1);
    }
};

QTEST_GUILESS_MAIN(ExplanationSheetsTest)
#include "tst_explanation_sheets.moc"
