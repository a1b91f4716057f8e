// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/moments.h"

#include <QtTest>

using namespace core;
using State = ReadMoment::State;

class MomentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAllUsualShapes_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("utc");
        const auto row = [](const char* cell, const char* utc) {
            QTest::newRow(cell) << QString::fromUtf8(cell) << QString::fromLatin1(utc);
        };
        // Zone as stated; cells without one are those of Sydney here (11 h ahead in February, 10 in July).
        row("2024-02-01T06:56:44Z", "2024-02-01T06:56:44Z");
        row("2026-02-15T09:04:11+13:00", "2026-02-14T20:04:11Z");
        row("2026-02-15T09:04:11.123-0330", "2026-02-15T12:34:11Z");
        row("2026/02/15 9:04:11 AM GMT+11", "2026-02-14T22:04:11Z");
        row("2026/02/15 11:32:40 PM GMT+5:30", "2026-02-15T18:02:40Z");
        row("2026/02/15 12:00:00 AM UTC", "2026-02-15T00:00:00Z");
        row("2026/02/15 12:00:00 PM UTC", "2026-02-15T12:00:00Z");
        row("2026/02/15 1:04:11 午後 GMT+9", "2026-02-15T04:04:11Z");
        row("2026/02/15 上午 9:04:11 GMT+8", "2026-02-15T01:04:11Z");
        row("15/02/2026 9:04:11 p. m.", "2026-02-15T10:04:11Z");
        row("2026-02-15 09:04:11", "2026-02-14T22:04:11Z");
        row("2026-02-15 09:04", "2026-02-14T22:04:00Z");
        row("2026-02-15", "2026-02-14T13:00:00Z");
        row("15/02/2026 09:04:11", "2026-02-14T22:04:11Z");
        row("2/15/2026 9:04:11", "2026-02-14T22:04:11Z");
        row("02/15/2026 09:04:11 AM", "2026-02-14T22:04:11Z");
        row("7/27/26 19:06:23", "2026-07-27T09:06:23Z");
        row("27.07.2026 19:06", "2026-07-27T09:06:00Z");
        row("27.7.2026, 19:06", "2026-07-27T09:06:00Z");
        row("02/15/2026", "2026-02-14T13:00:00Z");
        row("Feb 15, 2026", "2026-02-14T13:00:00Z");
        row("February 15, 2026 9:04 am", "2026-02-14T22:04:00Z");
        row("February 15, 2026 9:04 a.m.", "2026-02-14T22:04:00Z");
        row("15 February 2026 09:04", "2026-02-14T22:04:00Z");
        row("15-Feb-2026 09:04", "2026-02-14T22:04:00Z");
        row("15. February 2026 09:04", "2026-02-14T22:04:00Z");
        row("3rd March 2026 10:00", "2026-03-02T23:00:00Z");
        row("Sunday, February 15, 2026 9:04 AM", "2026-02-14T22:04:00Z");
        row("Sun Feb 15 2026 09:04:11", "2026-02-14T22:04:11Z");
        row("03/03/2026 10:00", "2026-03-02T23:00:00Z"); // the same both ways
        row("45432.5", "2024-05-20T02:00:00Z");
        row("45432.61", "2024-05-20T04:38:24Z");
        row("\u00a02026-02-15\u00a009:04\u00a0", "2026-02-14T22:04:00Z");
        row("2026/02/15 9:04:11\u202fAM GMT+11", "2026-02-14T22:04:11Z");
    }
    void readsAllUsualShapes()
    {
        QFETCH(QString, cell);
        QFETCH(QString, utc);
        const ReadMoment moment = readMoment(cell, studyClock({cell}), QStringLiteral("Australia/Sydney"));
        QCOMPARE(moment.state, State::Known);
        QCOMPARE(moment.utc.toString(Qt::ISODate), utc);
        QCOMPARE(moment.utc.timeSpec(), Qt::UTC);
    }

    void neverGuesses_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<State>("state");
        const auto row = [](const char* cell, State state) {
            QTest::newRow(cell) << QString::fromUtf8(cell) << state;
        };
        row("", State::Blank);
        row("-", State::Blank);
        row("n/a", State::Blank);
        row("03/02/2026 10:00", State::Ambiguous);
        row("3.2.26 10:00", State::Ambiguous);
        row("yesterday", State::Unreadable);
        row("31/02/2026 10:00", State::Unreadable);
        row("2026-13-01", State::Unreadable);
        row("2026-02-15 25:00", State::Unreadable);
        row("2026-02-15 13:00 PM", State::Unreadable);
        row("1980-01-01 00:00:00", State::Unreadable); // what anonymous surveys write
        row("9999-12-31", State::Unreadable);
        row("12", State::Unreadable);
        row("118200000001", State::Unreadable);
        row("1E+10", State::Unreadable);
        row("15 Foo 2026", State::Unreadable);
        row("٢٠٢٦-٠٢-١٥", State::Unreadable);
    }
    void neverGuesses()
    {
        QFETCH(QString, cell);
        QFETCH(State, state);
        const ReadMoment moment = readMoment(cell, studyClock({cell}), QStringLiteral("Australia/Sydney"));
        QCOMPARE(moment.state, state);
        QVERIFY(!moment.utc.isValid());
        QCOMPARE(moment.possible.size(), state == State::Ambiguous ? 2 : 0);
    }

    void oneCellTellsTheOrderOfAColumn()
    {
        const QString open = QStringLiteral("03/02/2026 10:00");
        const auto at = [&](const char* other) {
            return readMoment(open, studyClock({open, QString::fromLatin1(other)}), QString());
        };
        QCOMPARE(at("15/02/2026 09:00").utc.date(), QDate(2026, 2, 3));
        QCOMPARE(at("02/15/2026 09:00").utc.date(), QDate(2026, 3, 2));
        QCOMPARE(at("01/02/2026 09:00").state, State::Ambiguous);
        const ColumnClock both =
            studyClock({open, QStringLiteral("15/02/2026"), QStringLiteral("02/15/2026")});
        QVERIFY(both.contradictory);
        QCOMPARE(readMoment(open, both, QString()).state, State::Ambiguous);
        // What can be read only one way is known even then.
        QCOMPARE(readMoment(QStringLiteral("15/02/2026"), both, QString()).state, State::Known);
        QCOMPARE(studyClock({open, QStringLiteral("01/02/2026")}).ambiguous, 2);
    }

    void dayFirstAmongIsoTimesIsDayFirst()
    {
        // As a form writes after its owner changed the language: the ISO times tell nothing about the others.
        const ColumnClock clock =
            studyClock({QStringLiteral("2026-02-15T09:04:11Z"), QStringLiteral("03/02/2026 10:00")});
        QCOMPARE(clock.order, DateOrder::Unknown);
        QCOMPARE(clock.ambiguous, 1);
    }

    void cellsWithoutAZoneTakeTheAskedOneOrThatOfTheOthers()
    {
        const QString bare = QStringLiteral("2026-02-15 09:00");
        const ColumnClock mixed = studyClock({bare, QStringLiteral("2026-02-15T09:00:00+02:00")});
        QCOMPARE(readMoment(bare, mixed, QString()).utc.time(), QTime(7, 0));
        QVERIFY(readMoment(bare, mixed, QString()).zoneAssumed);
        QCOMPARE(readMoment(bare, mixed, QStringLiteral("Asia/Kathmandu")).utc.time(), QTime(3, 15));
        QCOMPARE(readMoment(bare, studyClock({bare}), QString()).utc.time(), QTime(9, 0));
    }

    void missingAndDoubledHoursAreMoments()
    {
        const auto at = [](const char* cell) {
            const QString text = QString::fromLatin1(cell);
            return readMoment(text, studyClock({text}), QStringLiteral("Europe/Berlin"))
                .utc.toString(Qt::ISODate);
        };
        QCOMPARE(at("2026-03-29 02:30"),
                 QStringLiteral("2026-03-29T01:00:00Z")); // the first moment after the gap
        QCOMPARE(at("2026-10-25 02:30"), QStringLiteral("2026-10-25T00:30:00Z")); // the first of the two
    }
};

QTEST_GUILESS_MAIN(MomentsTest)
#include "tst_moments.moc"
