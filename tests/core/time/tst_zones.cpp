// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/table.h"
#include "core/time/zones.h"

#include <QTimeZone>
#include <QtTest>

using namespace core;
using How = ZoneMatch::How;

namespace {

QString text(const char* word)
{
    return QString::fromUtf8(word);
}

QDateTime utc(const char* iso)
{
    return QDateTime::fromString(text(iso), Qt::ISODate);
}

} // namespace

class ZonesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recognises_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("city");
        QTest::addColumn<int>("how");
        QTest::addColumn<QString>("zones"); // "first…" when more may follow
        int row = 0;
        const auto add = [&row](const char* written, const char* country, const char* city, How how,
                                const char* zones) {
            QTest::addRow("%d %s %s %s", row++, written, country, city)
                << text(written) << text(country) << text(city) << int(how) << text(zones);
        };
        add("Europe/Copenhagen", "", "", How::Exact, "Europe/Copenhagen");
        add("europe/copenhagen", "", "", How::Exact, "Europe/Copenhagen");
        add("America/New York", "US", "", How::Exact, "America/New_York");
        add("Asia/Calcutta", "IN", "", How::Exact, "Asia/Kolkata");
        add("Europe/Kiev", "UA", "", How::Exact, "Europe/Kyiv");
        add("US/Eastern", "", "", How::Exact, "America/New_York");
        add("UTC", "", "", How::Exact, "UTC");
        add("Europe/Paris", "NZ", "", How::Exact, "Europe/Paris"); // what was written wins
        add("", "DK", "", How::Country, "Europe/Copenhagen");
        add("n/a", "KE", "", How::Country, "Africa/Nairobi");
        add("whatever", "KE", "", How::Country, "Africa/Nairobi");
        add("", "NZ", "", How::Country, "Pacific/Auckland");
        add("", "AR", "", How::Country, "America/Argentina/Buenos_Aires");
        add("", "XK", "", How::Country, "Europe/Belgrade");
        add("", "US", "", How::Country, "America/New_York…");
        add("", "AU", "", How::Country, "Australia/Sydney…");
        add("", "RU", "", How::Country, "Europe/Moscow…");
        add("", "", "", How::Unknown, "");
        add("nonsense", "", "", How::Unknown, "");
        add("", "US", "Chicago", How::City, "America/Chicago");
        add("", "AU", "Perth", How::City, "Australia/Perth");
        add("", "ES", "Las Palmas", How::City, "Atlantic/Canary");
        add("", "US", "Portland, Maine", How::City, "America/New_York");
        add("", "US", "Portland", How::City, "America/Los_Angeles");
        add("", "US", "Texas", How::City, "America/Chicago");
        add("", "CA", "St. John's", How::City, "America/St_Johns");
        add("", "DE", "München", How::City, "Europe/Berlin");
        add("Sydney", "AU", "", How::City, "Australia/Sydney");
        add("Sydney time", "AU", "", How::City, "Australia/Sydney");
        add("London", "", "", How::City, "Europe/London");
        add("Kopenhagen", "", "", How::City, "Europe/Copenhagen");
        add("AEST", "AU", "Sydney", How::Abbreviation, "Australia/Sydney");
        add("AEST", "AU", "Melbourne", How::Abbreviation, "Australia/Melbourne");
        add("AEST", "AU", "Brisbane", How::Abbreviation, "Australia/Brisbane");
        add("AEST", "AU", "", How::Abbreviation, "Australia/Sydney…");
        add("AWST", "AU", "", How::Abbreviation, "Australia/Perth");
        add("IST", "IN", "", How::Abbreviation, "Asia/Kolkata");
        add("IST", "IE", "", How::Abbreviation, "Europe/Dublin");
        add("IST", "IL", "", How::Abbreviation, "Asia/Jerusalem");
        add("IST", "", "", How::Abbreviation, "Asia/Kolkata…");
        add("EST", "US", "", How::Abbreviation, "America/New_York");
        add("EST", "CA", "", How::Abbreviation, "America/Toronto…");
        add("EST", "CA", "Toronto", How::Abbreviation, "America/Toronto");
        add("EST", "US", "Los Angeles", How::Abbreviation,
            "America/New_York…"); // the two contradict each other
        add("Eastern", "US", "New York", How::Abbreviation, "America/New_York");
        add("Eastern Time", "US", "", How::Abbreviation, "America/New_York");
        add("EST5EDT", "US", "", How::Abbreviation, "America/New_York");
        add("Pacific", "US", "Seattle", How::Abbreviation, "America/Los_Angeles");
        add("PST", "PH", "", How::Abbreviation, "Asia/Manila");
        add("PHT", "PH", "", How::Abbreviation, "Asia/Manila");
        add("CST", "CN", "", How::Abbreviation, "Asia/Shanghai");
        add("Central Time", "US", "Chicago", How::Abbreviation, "America/Chicago");
        add("GMT", "GB", "", How::Offset, "Europe/London");
        add("GMT/BST", "GB", "London", How::Offset, "Europe/London");
        add("BST", "BD", "", How::Abbreviation, "Asia/Dhaka");
        add("CET", "DE", "Berlin", How::Abbreviation, "Europe/Berlin");
        add("CET", "PL", "", How::Abbreviation, "Europe/Warsaw");
        add("SGT", "SG", "", How::Abbreviation, "Asia/Singapore");
        add("SAST", "ZA", "", How::Abbreviation, "Africa/Johannesburg");
        add("WAT", "NG", "", How::Abbreviation, "Africa/Lagos");
        add("NZST", "NZ", "Auckland", How::Abbreviation, "Pacific/Auckland");
        add("W. Europe Standard Time", "NL", "", How::Abbreviation, "Europe/Amsterdam");
        add("AEDT", "AU", "", How::Abbreviation, "Australia/Sydney"); // Brisbane keeps no summer time
        add("Central", "AU", "Adelaide", How::Abbreviation, "Australia/Adelaide");
        add("US Eastern", "US", "", How::Abbreviation, "America/New_York");
        add("Indian Standard Time", "IN", "", How::Abbreviation, "Asia/Kolkata");
        add("hora de Brasília", "BR", "", How::Abbreviation, "America/Sao_Paulo");
        add("CET/CEST", "FR", "", How::Abbreviation, "Europe/Paris");
        add("UTC", "GB", "", How::Offset, "Europe/London");
        add("UTC", "NG", "", How::Exact, "UTC");
        add("UTC-3", "AR", "", How::Offset, "America/Argentina/Buenos_Aires");
        add("+8 GMT", "PH", "", How::Offset, "Asia/Manila");
        add("UTC+5½", "IN", "", How::Offset, "Asia/Kolkata");
        add("UTC+12", "NZ", "Dunedin", How::Offset, "Pacific/Auckland");
        add("GMT+1 / GMT+2", "DE", "", How::Offset, "Europe/Berlin");
        add("Asia/Kolkata (GMT+5:30)", "IN", "", How::Exact, "Asia/Kolkata");
        add("same as Paris", "FR", "", How::City, "Europe/Paris");
        add("EST", "DE", "", How::Unknown, ""); // no zone of the country goes by that
        add("GMT+2", "ZA", "", How::Offset, "Africa/Johannesburg");
        add("GMT+2", "DE", "", How::Offset, "Europe/Berlin"); // in summer
        add("GMT+1", "DE", "", How::Offset, "Europe/Berlin");
        add("UTC+10", "AU", "Sydney", How::Offset, "Australia/Sydney");
        add("GMT+10:00", "AU", "Melbourne", How::Offset, "Australia/Melbourne");
        add("UTC+10", "AU", "", How::Offset, "Australia/Sydney…");
        add("UTC+8", "AU", "Perth", How::Offset, "Australia/Perth");
        add("UTC+05:30", "IN", "Pune", How::Offset, "Asia/Kolkata");
        add("GMT+5:30", "IN", "", How::Offset, "Asia/Kolkata");
        add("UTC+5.5", "IN", "", How::Offset, "Asia/Kolkata");
        add("UTC+5.75", "NP", "", How::Offset, "Asia/Kathmandu");
        add("UTC−5", "US", "Boston", How::Offset, "America/New_York");
        add("UTC-5", "US", "New York", How::Offset, "America/New_York");
        add("+8", "SG", "", How::Offset, "Asia/Singapore");
        add("GMT +12", "NZ", "", How::Offset, "Pacific/Auckland");
        add("GMT+9", "DE", "", How::Unknown, "");
        add("UTC+99", "DE", "", How::Country, "Europe/Berlin");
        add("UTC+8 (Singapore)", "", "", How::Exact, "Asia/Singapore");
        add("(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna", "DE", "", How::City,
            "Europe/Berlin");
        add("EST (New York)", "US", "", How::City, "America/New_York");
    }
    void recognises()
    {
        QFETCH(QString, written);
        QFETCH(QString, country);
        QFETCH(QString, city);
        QFETCH(int, how);
        QFETCH(QString, zones);
        const ZoneMatch match = recogniseZone(written, country, city);
        if (zones.endsWith(QChar(0x2026))) {
            QVERIFY(match.zones.size() > 1);
            QCOMPARE(match.zones.first(), zones.chopped(1));
        } else {
            QCOMPARE(match.zones.join(u' '), zones);
        }
        QCOMPARE(int(match.how), how);
    }

    void listIsWhole()
    {
        QVERIFY(zoneNames().size() > 400);
        for (const char* name :
             {"Europe/Kyiv", "America/Monterrey", "Asia/Kolkata", "Asia/Ho_Chi_Minh", "America/Nuuk",
              "America/Ciudad_Juarez", "Pacific/Kanton", "Asia/Yangon", "UTC", "Etc/GMT+12"})
            QCOMPARE(canonicalZone(text(name)).value_or(QString()), text(name));
        QVERIFY(!canonicalZone(text("Europe/Atlantis")));
        QVERIFY(!canonicalZone(QString()));
        QVERIFY(!canonicalZone(QString(100000, u'a')));
        QCOMPARE(zonesOfCountry(text("US")).first(), text("America/New_York"));
        QCOMPARE(zonesOfCountry(text("BR")).first(), text("America/Sao_Paulo"));
        QCOMPARE(zonesOfCountry(text("RU")).first(), text("Europe/Moscow"));
        QCOMPARE(zonesOfCountry(text("ID")).first(), text("Asia/Jakarta"));
        QVERIFY(zonesOfCountry(text("??")).isEmpty());
        QCOMPARE(placeOf(text("America/Argentina/Buenos_Aires")), text("Buenos Aires"));
        QCOMPARE(placeOf(text("Asia/Ho_Chi_Minh")), text("Ho Chi Minh City"));
        QCOMPARE(placeOf(text("America/St_Johns")), text("St. John’s"));
        for (const QString& name : zoneNames())
            QVERIFY2(!placeOf(name).isEmpty() && canonicalZone(name.toUpper()) == name, qPrintable(name));
    }

    void tablesFitTogether()
    {
        for (const QStringList& cells : readTable(text("zone_words.tsv"), 2))
            for (const QString& zone : cells.at(1).split(u' '))
                QVERIFY2(canonicalZone(zone) == zone, qPrintable(cells.join(u' ')));
        for (const QStringList& cells : readTable(text("cities.tsv"), 3))
            QVERIFY2(zonesOfCountry(cells.at(1)).contains(cells.at(2)), qPrintable(cells.join(u' ')));
        for (const QStringList& cells : readTable(text("zone_links.tsv"), 2))
            QCOMPARE(canonicalZone(cells.at(0)).value_or(QString()), cells.at(1));
    }

    void agreesWithTheComputer()
    {
        // Another computer's rules may be older than ours: only years that are over must agree everywhere.
        QStringList differing;
        for (const QString& name : zoneNames()) {
            const QTimeZone zone(name.toLatin1());
            if (!zone.isValid())
                continue;
            for (int i = 0; i < 12; ++i) {
                const QDateTime moment(QDate(2013, 1, 20).addDays(i * 571), QTime(11, 59), QTimeZone::utc());
                if (zone.offsetFromUtc(moment) == offsetAt(name, moment))
                    continue;
                if (moment.date().year() < 2025)
                    QCOMPARE(QStringLiteral("%1 %2 %3")
                                 .arg(name, moment.toString(Qt::ISODate))
                                 .arg(offsetAt(name, moment)),
                             QStringLiteral("%1 %2 %3")
                                 .arg(name, moment.toString(Qt::ISODate))
                                 .arg(zone.offsetFromUtc(moment)));
                differing += name;
            }
        }
        if (!differing.isEmpty())
            qInfo("%s differ in coming years", qPrintable(differing.join(u' ')));
    }

    void followsEveryChangeHourByHour_data()
    {
        QTest::addColumn<QString>("zone");
        for (const char* zone : {"Europe/Copenhagen", "Australia/Lord_Howe", "Pacific/Apia",
                                 "America/St_Johns", "Africa/Casablanca", "America/Sao_Paulo",
                                 "Asia/Jerusalem", "Europe/Dublin", "America/Santiago", "Africa/Cairo"})
            QTest::newRow(zone) << text(zone);
    }
    /// Laws: the wall clock of a moment leads back to it or, when it occurs twice, to the first of the two;
    /// and never does a later wall clock give an earlier moment.
    void followsEveryChangeHourByHour()
    {
        QFETCH(QString, zone);
        QDateTime last;
        for (QDateTime wall(QDate(2010, 12, 30), QTime(0, 15), QTimeZone::utc()); wall.date().year() < 2014;
             wall = wall.addSecs(1800)) {
            const QDateTime moment = toUtc(zone, wall.date(), wall.time());
            QVERIFY(!last.isValid() || moment >= last);
            last = moment;
            const WallClock back = wallClockAt(zone, moment);
            const QDateTime again(back.date, back.time, QTimeZone::utc());
            QVERIFY(again >= wall); // later only where the clocks skip
            if (again != wall)
                QCOMPARE(offsetAt(zone, moment.addSecs(-1)) < offsetAt(zone, moment), true);
            else
                QVERIFY(toUtc(zone, back.date, back.time) == moment);
        }
    }

    void keepsGapAndOverlapRule_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("moment");
        const auto add = [](const char* zone, const char* wall, const char* moment) {
            QTest::newRow(wall) << text(zone) << text(moment);
        };
        add("Europe/Copenhagen", "2026-03-29T01:59:00", "2026-03-29T00:59:00Z");
        add("Europe/Copenhagen", "2026-03-29T02:30:00", "2026-03-29T01:00:00Z"); // skipped: 03:00 it is
        add("Europe/Copenhagen", "2026-03-29T03:00:00", "2026-03-29T01:00:00Z");
        add("Europe/Copenhagen", "2026-10-25T02:30:00", "2026-10-25T00:30:00Z"); // twice: the first
        add("Europe/Copenhagen", "2026-10-25T03:00:00", "2026-10-25T02:00:00Z");
        add("Europe/Copenhagen", "2036-07-01T12:00:00", "2036-07-01T10:00:00Z");
        add("Australia/Lord_Howe", "2025-10-05T02:15:00", "2025-10-04T15:30:00Z"); // half an hour is skipped
        add("Australia/Lord_Howe", "2026-04-05T01:45:00", "2026-04-04T14:45:00Z");
        add("Pacific/Apia", "2011-12-30T12:00:00", "2011-12-30T10:00:00Z"); // a day that never was
        add("Pacific/Apia", "2011-12-29T23:59:00", "2011-12-30T09:59:00Z");
        add("Pacific/Apia", "2011-12-31T00:00:00", "2011-12-30T10:00:00Z");
        add("America/St_Johns", "2026-03-08T02:30:00", "2026-03-08T05:30:00Z");
        add("America/St_Johns", "2026-11-01T01:30:00", "2026-11-01T04:00:00Z");
        add("Asia/Kathmandu", "2026-01-01T00:00:00", "2025-12-31T18:15:00Z");
        add("UTC", "2026-06-06T06:06:06", "2026-06-06T06:06:06Z");
    }
    void keepsGapAndOverlapRule()
    {
        QFETCH(QString, zone);
        QFETCH(QString, moment);
        const QDateTime wall = QDateTime::fromString(text(QTest::currentDataTag()), Qt::ISODate);
        QCOMPARE(toUtc(zone, wall.date(), wall.time()).toString(Qt::ISODate), moment);
        QCOMPARE(parseMoment(text(QTest::currentDataTag()), zone)->toString(Qt::ISODate), moment);
    }

    void parsesMoments_data()
    {
        QTest::addColumn<QString>("moment");
        QTest::newRow("2026-03-15T23:59+01:00") << QStringLiteral("2026-03-15T22:59:00Z");
        QTest::newRow("2026-03-15T23:59:30Z") << QStringLiteral("2026-03-15T23:59:30Z");
        QTest::newRow("2026-03-15 23:59:30.250 -0330") << QStringLiteral("2026-03-16T03:29:30Z");
        QTest::newRow("2026-03-15T23:59+05:45") << QStringLiteral("2026-03-15T18:14:00Z");
        QTest::newRow("2026-03-15T23:59-03") << QStringLiteral("2026-03-16T02:59:00Z");
        QTest::newRow("2026-03-15T23:59") << QStringLiteral("2026-03-15T22:59:00Z");
        QTest::newRow("2026-07-15") << QStringLiteral("2026-07-14T22:00:00Z");
        QTest::newRow("2026-07-15T24:00") << QStringLiteral("2026-07-15T22:00:00Z");
        for (const char* bad :
             {"", "tomorrow", "2026-13-01", "2026-02-30", "2026-03-15T25:00", "2026-03-15T23:60",
              "15/03/2026", "2026-03-15T24:01", "2026-03-15T23:59+99:00", "2026-03-15T", "0000-01-01",
              "2026-03-15T23:59 CET"})
            QTest::newRow(bad) << QString();
    }
    void parsesMoments()
    {
        QFETCH(QString, moment);
        const auto parsed = parseMoment(text(QTest::currentDataTag()), text("Europe/Copenhagen"));
        QCOMPARE(parsed ? parsed->toString(Qt::ISODate) : QString(), moment);
        if (parsed)
            QCOMPARE(parsed->offsetFromUtc(), 0);
    }

    void describes()
    {
        QCOMPARE(describeMoment(utc("2026-03-15T22:59:00Z"), text("Europe/Copenhagen")),
                 text("Sun 15 Mar 2026, 23:59 in Copenhagen"));
        QCOMPARE(describeMoment(utc("2026-03-15T22:59:00Z"), text("Australia/Sydney")),
                 text("Mon 16 Mar 2026, 09:59 in Sydney"));
        QCOMPARE(describeMoment({}, text("Australia/Sydney")), QString());
    }

    void unknownZonesAreHarmless()
    {
        QCOMPARE(offsetAt(text("Mars/Olympus"), utc("2026-03-15T22:59:00Z")), 0);
        QCOMPARE(offsetAt(text("Europe/Paris"), {}), 0);
        QVERIFY(!toUtc(text("Europe/Paris"), {}, QTime(1, 0)).isValid());
        QVERIFY(!parseMoment(text("2026-03-15"), text("Mars/Olympus")));
        QVERIFY(!wallClockAt(text("Europe/Paris"), {}).date.isValid());
    }

    void hostileTextIsUnknown()
    {
        for (const QString& word : {QString(100000, u'a'), QString(100000, u'('), QString(110, u'/'),
                                    QStringLiteral("🙂🙃"), QStringLiteral("!!!"), QString(QChar(0xD800)),
                                    QString(QChar(0)), QStringLiteral("UTC+999999999999")})
            QCOMPARE(recogniseZone(word, {}, word).how, How::Unknown);
    }
};

QTEST_GUILESS_MAIN(ZonesTest)
#include "tst_zones.moc"
