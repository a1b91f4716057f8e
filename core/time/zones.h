// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Time zones from our own list (IANA names with their clock changes, in resources/data), never from the computer, so
// that every laptop computes the same times. Reads what people write for a zone; converts between a place's wall
// clock and UTC. Used by everything that shows or stores a time.

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

namespace core {

struct ZoneMatch
{
    enum class How {
        Exact,        ///< an IANA name of the list, in any case, or an older name for it
        City,         ///< a city: "Sydney"
        Country,      ///< nothing usable was written, but the country has one zone
        Offset,       ///< "GMT+2": zones of the country that keep it now, in summer or in winter
        Abbreviation, ///< "EST", "Eastern Time": zones of the country that use it
        Unknown
    };
    How how = How::Unknown;
    QStringList zones; ///< best first; one when certain

    bool operator==(const ZoneMatch&) const = default;
    bool isCertain() const { return zones.size() == 1; }
};

/// What `text` means for somebody in `country` (alpha-2, may be empty) and `city` (may be empty). With empty text the
/// country and the city decide.
ZoneMatch recogniseZone(const QString& text, const QString& country, const QString& city = {});

/// The name as our list spells it; older names become today's. Nothing when it is not in the list.
std::optional<QString> canonicalZone(const QString& name);
/// Such a name as forms write it, with a slash: words such as "Cuba" or "Japan" answer other questions too.
bool isZoneName(const QString& text);
/// Zones of a country (alpha-2), the most populous first.
QStringList zonesOfCountry(const QString& country);
/// Every zone of the list, sorted.
const QStringList& zoneNames();
/// The place in a zone's name, as people say it: "Copenhagen", "Ho Chi Minh City".
QString placeOf(const QString& zone);

/// Seconds to add to UTC in a zone at a moment; 0 for zones not in the list.
int offsetAt(const QString& zone, const QDateTime& utc);
/// The wall clock of a zone as a moment. A time that the clocks skip becomes the first minute after the gap, one
/// that happens twice the first of the two.
QDateTime toUtc(const QString& zone, const QDate& date, const QTime& time);
struct WallClock
{
    QDate date;
    QTime time;
};
WallClock wallClockAt(const QString& zone, const QDateTime& utc);

/// As far as its looks tell: a date or a time of day in figures is in it.
bool looksLikeMoment(const QString& text);
/// ISO 8601 with an offset or Z; or without one, then the wall clock of `zone`. A date alone is its midnight.
std::optional<QDateTime> parseMoment(const QString& text, const QString& zone);
/// "Sun 15 Mar 2026, 23:59 in Copenhagen".
QString describeMoment(const QDateTime& utc, const QString& zone);
/// The same without the place, for a column whose heading names it.
QString describeClock(const QDateTime& utc, const QString& zone);

} // namespace core
