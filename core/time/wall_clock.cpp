// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/zone_table.h"
#include "core/time/zones.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

namespace core {
namespace {

const qint64 hour = 3600;

QDateTime momentAt(qint64 seconds, int milliseconds = 0)
{
    return QDateTime::fromMSecsSinceEpoch(seconds * 1000 + milliseconds, QTimeZone::utc())
        .toUTC(); // so it prints as Z
}

/// Seconds since 1970 as if the wall clock were UTC.
qint64 wallSeconds(const QDate& date, const QTime& time)
{
    return (date.toJulianDay() - QDate(1970, 1, 1).toJulianDay()) * 24 * hour +
           time.msecsSinceStartOfDay() / 1000;
}

/// The moment between two at which the offset is no longer what it was at the first.
qint64 changeBetween(const Zone& zone, qint64 early, qint64 late)
{
    const int before = zone.offsetAt(early);
    while (late - early > 1) {
        const qint64 middle = early + (late - early) / 2;
        (zone.offsetAt(middle) == before ? early : late) = middle;
    }
    return late;
}

/// Offset of what ISO 8601 writes behind a time: "Z", "+02", "-0330", "+05:45".
std::optional<int> offsetOf(const QString& text)
{
    if (text.compare(u'Z', Qt::CaseInsensitive) == 0)
        return 0;
    const QString digits = text.mid(1).remove(u':');
    const int hours = digits.left(2).toInt();
    const int minutes = digits.mid(2).toInt();
    if (hours > 15 || minutes > 59)
        return {};
    const int seconds = hours * int(hour) + minutes * 60;
    return text.startsWith(u'+') ? seconds : -seconds;
}

} // namespace

int offsetAt(const QString& zone, const QDateTime& utc)
{
    const Zone* found = zoneTable().find(zone);
    return found && utc.isValid() ? found->offsetAt(utc.toSecsSinceEpoch()) : 0;
}

QDateTime toUtc(const QString& zone, const QDate& date, const QTime& time)
{
    if (!date.isValid() || !time.isValid())
        return {};
    const qint64 wall = wallSeconds(date, time);
    const Zone* found = zoneTable().find(zone);
    if (!found)
        return momentAt(wall, time.msec());
    // No place is further than 16 hours from UTC, so the clock's offset on both sides of any change near is
    // here.
    const qint64 early = wall - 16 * hour;
    const qint64 late = wall + 16 * hour;
    const int before = found->offsetAt(early);
    const int after = found->offsetAt(late);
    const bool fitsBefore = found->offsetAt(wall - before) == before;
    const bool fitsAfter = found->offsetAt(wall - after) == after;
    if (fitsBefore && fitsAfter)
        return momentAt(wall - std::max(before, after), time.msec());
    if (fitsBefore || fitsAfter)
        return momentAt(wall - (fitsBefore ? before : after), time.msec());
    return momentAt(changeBetween(*found, early, late));
}

WallClock wallClockAt(const QString& zone, const QDateTime& utc)
{
    if (!utc.isValid())
        return {};
    const QDateTime wall = utc.toUTC().addSecs(offsetAt(zone, utc));
    return {wall.date(), wall.time()};
}

bool looksLikeMoment(const QString& text)
{
    static const QRegularExpression shape(
        QStringLiteral("\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}|\\d{1,2}:\\d{2}"));
    return shape.match(text).hasMatch();
}

std::optional<QDateTime> parseMoment(const QString& text, const QString& zone)
{
    static const QRegularExpression form(
        QStringLiteral("^(\\d{4}-\\d\\d-\\d\\d)(?:[Tt ](\\d\\d):(\\d\\d)(?::(\\d\\d)(?:[.,](\\d{1,9}))?)?"
                       "\\s?([Zz]|[+-]\\d\\d(?::?\\d\\d)?)?)?$"));
    if (text.size() > 60)
        return {};
    const QRegularExpressionMatch match = form.match(text.trimmed().replace(QChar(0x2212), u'-'));
    if (!match.hasMatch())
        return {};
    QDate date = QDate::fromString(match.captured(1), Qt::ISODate);
    const int hours = match.captured(2).toInt();
    const int milliseconds = match.captured(5).leftJustified(3, u'0').left(3).toInt();
    QTime time(hours, match.captured(3).toInt(), match.captured(4).toInt(), milliseconds);
    if (hours == 24 && match.captured(3).toInt() == 0 && match.captured(4).toInt() == 0 &&
        milliseconds == 0) {
        date = date.addDays(1); // "24:00" is the end of the day
        time = QTime(0, 0);
    }
    if (!date.isValid() || !time.isValid() || date.year() < 1)
        return {};
    if (match.captured(6).isEmpty())
        return canonicalZone(zone) ? std::optional(toUtc(zone, date, time)) : std::nullopt;
    const auto offset = offsetOf(match.captured(6));
    if (!offset)
        return {};
    return momentAt(wallSeconds(date, time) - *offset, milliseconds);
}

QString describeMoment(const QDateTime& utc, const QString& zone)
{
    if (!utc.isValid())
        return {};
    return QCoreApplication::translate("Time", "%1 in %2", "date with time, and place")
        .arg(describeClock(utc, zone), placeOf(zone));
}

QString describeClock(const QDateTime& utc, const QString& zone)
{
    if (!utc.isValid())
        return {};
    const WallClock wall = wallClockAt(zone, utc);
    // The C locale, because these words stand in English sentences whatever the computer speaks.
    return QCoreApplication::translate("Time", "%1, %2", "date, time")
        .arg(QLocale::c().toString(wall.date, QStringLiteral("ddd d MMM yyyy")),
             wall.time.toString(QStringLiteral("HH:mm")));
}

} // namespace core
