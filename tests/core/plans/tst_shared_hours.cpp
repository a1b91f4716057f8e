// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/day_table.h"
#include "core/plans/shared_hours.h"
#include "core/time/zones.h"
#include "tests/support/people.h"

#include <QtTest>

using namespace core;

class SharedHoursTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// For any two places: the stretches follow each other without a gap, both clocks agree, and the minutes
    /// are those that fits are made of.
    void agreeWithTheClocks()
    {
        Round round = support::madeRound(Id(), QStringLiteral("Spring"), QDate(2026, 3, 2));
        for (const auto& a : support::madeCountries())
            for (const auto& b : support::madeCountries()) {
                const QString first = QLatin1String(a.zone);
                const QString second = QLatin1String(b.zone);
                const auto stretches = sharedHours(round, first, second);
                QVERIFY(!stretches.empty());
                QCOMPARE(stretches.front().from, round.starts);
                QCOMPARE(stretches.back().to, round.ends);
                for (std::size_t i = 0; i < stretches.size(); ++i) {
                    if (i > 0)
                        QCOMPARE(stretches[i].from, stretches[i - 1].to.addDays(1));
                    const int ahead = std::abs(stretches[i].minutesAhead) % (24 * 60);
                    QCOMPARE(stretches[i].minutes(), minutesTogether(std::min(ahead, 24 * 60 - ahead)));
                    for (const SharedHours& hours : stretches[i].hours) {
                        QVERIFY(hours.first >= QTime(7, 0) && hours.firstEnd <= QTime(22, 0));
                        QVERIFY(hours.second >= QTime(7, 0) && hours.secondEnd <= QTime(22, 0));
                        QCOMPARE(hours.first.secsTo(hours.firstEnd), 60 * hours.minutes);
                        const QDateTime begins = toUtc(first, stretches[i].from.addDays(1), hours.first);
                        if (stretches[i].from.addDays(1) < stretches[i].to)
                            QCOMPARE(wallClockAt(second, begins).time, hours.second);
                    }
                }
            }
    }

    void saysNothingOfPlacesUnknown()
    {
        const Round round = support::madeRound(Id(), QStringLiteral("Spring"), QDate(2026, 3, 2));
        QVERIFY(sharedHours(round, QStringLiteral("Moon/Crater"), QStringLiteral("Europe/Paris")).empty());
        QVERIFY(sharedHours(Round(), QStringLiteral("Europe/Paris"), QStringLiteral("Europe/Paris")).empty());
    }
};

QTEST_GUILESS_MAIN(SharedHoursTest)
#include "tst_shared_hours.moc"
