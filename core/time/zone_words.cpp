// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/zone_words.h"

#include "core/base/text.h"
#include "core/time/city_zones.h"
#include "core/time/zone_table.h"
#include "core/time/zones.h"

#include <QRegularExpression>

#include <algorithm>

namespace core {
namespace {

using How = ZoneMatch::How;

/// "GMT+2", "UTC −5:30", "+0800", "GMT 5.5" in seconds.
std::optional<int> parseOffset(const QString& text)
{
    static const QRegularExpression form(
        QStringLiteral(
            "^\\(?(utc|gmt|ut|z)?\\s*([-+\u2212\u2013\u00b1])?\\s*(\\d{1,2})(?:[:.h]?(\\d{1,2}))?\\s*"
            "(?:h|hrs|hours)?\\)?$"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression turned(QStringLiteral("^([-+\u2212\u2013]\\s*[\\d:.]+)\\s*(utc|gmt)$"),
                                           QRegularExpression::CaseInsensitiveOption); // "+8 GMT"
    QString plain = text;
    plain.replace(QChar(0x00BD), QStringLiteral(".5")).replace(QChar(0x00BE), QStringLiteral(".75"));
    plain.replace(turned, QStringLiteral("\\2\\1"));
    const QRegularExpressionMatch match = form.match(plain);
    if (!match.hasMatch() || (match.captured(1).isEmpty() && match.captured(2).isEmpty()))
        return {};
    const int hours = match.captured(3).toInt();
    const QString tail = match.captured(4);
    // "5.5" and "5.75" are parts of an hour, "5:30" and "5.30" minutes.
    const int minutes = tail == QLatin1String("5") || tail == QLatin1String("50") ? 30
                        : tail == QLatin1String("75")                             ? 45
                        : tail == QLatin1String("25")                             ? 15
                                                                                  : tail.toInt();
    const bool minus = !match.captured(2).isEmpty() && match.captured(2) != QLatin1String("+");
    if (hours > 14 || minutes > 59)
        return {};
    return (minus ? -1 : 1) * (hours * 3600 + minutes * 60);
}

QStringList zonesKeeping(int offset)
{
    QStringList zones;
    for (const QString& name : zoneTable().byPeople)
        if (const Zone* zone = zoneTable().find(name); zone->keeps(offset) && !zone->countries.isEmpty())
            zones += name;
    return zones;
}

/// Zones of an abbreviation or phrase as it stands: "EST", "hora de Brasilia".
QStringList zonesOfWord(const QString& text)
{
    return zoneTable().byWord.value(foldText(text));
}

/// The same for "Eastern", "Eastern time zone", "US Pacific".
QStringList zonesOfLooseWord(const QString& text)
{
    static const QRegularExpression frame(
        QStringLiteral("^(?:local |time in |time zone |the |us |usa |american )+|"
                       "(?: (?:standard|daylight|summer|local|time|timezone|zone|std|tz))+$"));
    const QString bare = foldText(text).remove(frame);
    for (const QString& form : {bare + QStringLiteral(" time"), bare})
        if (const auto it = zoneTable().byWord.constFind(form); it != zoneTable().byWord.constEnd())
            return *it;
    return {};
}

QString withoutFrame(const QString& text)
{
    static const QRegularExpression frame(
        QStringLiteral(
            "^\\s*(?:local time|time in|time of|time zone|same as|heure de|hora de|ora di)\\b\\s*:?|"
            "\\b(?:standard|daylight|local|time|timezone|zone)\\s*$"),
        QRegularExpression::CaseInsensitiveOption);
    QString bare = text;
    for (int i = 0; i < 3; ++i)
        bare = bare.remove(frame).trimmed();
    return bare;
}

/// What one piece of text says by itself.
ZoneMatch readPiece(const QString& piece, const QString& country)
{
    const QString text = piece.trimmed();
    if (text.isEmpty())
        return {};
    const QStringList byWord = zonesOfWord(text);
    const auto name = canonicalZone(text);
    const bool isGreenwich = name == QStringLiteral("UTC") && !text.startsWith(QStringLiteral("Etc/"));
    // "GMT" and "UTC" are zero to people; who lives where the clocks keep it in winter means that place.
    if (const QStringList zones = isGreenwich ? inCountry(zonesKeeping(0), country) : QStringList();
        !country.isEmpty() && !zones.isEmpty())
        return {How::Offset, zones};
    if (name && (byWord.isEmpty() || text.contains(u'/')))
        return {How::Exact, {*name}};
    if (!byWord.isEmpty())
        return {How::Abbreviation, byWord};
    if (const auto offset = parseOffset(text))
        return {How::Offset, zonesKeeping(*offset)};
    if (const QStringList zones = zonesOfLooseWord(text); !inCountry(zones, country).isEmpty())
        return {How::Abbreviation, zones};
    const QString place = withoutFrame(text);
    for (const QString& where : {country, QString()})
        if (const QStringList zones = zonesOfCity(place, where); !zones.isEmpty())
            return {How::City, zones};
    return {};
}

ZoneMatch merged(const ZoneMatch& a, const ZoneMatch& b)
{
    if (a.how == How::Unknown || b.how == How::Unknown)
        return a.how == How::Unknown ? b : a;
    return {std::min(a.how, b.how), sharedZones(a.zones, b.zones)};
}

} // namespace

QStringList sharedZones(const QStringList& a, const QStringList& b)
{
    QStringList both;
    std::copy_if(a.begin(), a.end(), std::back_inserter(both),
                 [&](const QString& name) { return b.contains(name); });
    return both;
}

QStringList inCountry(const QStringList& zones, const QString& country)
{
    QStringList inside; // in the country's order, which knows more about people than the order of the words
    for (const QString& name : country.isEmpty() ? zones : zonesOfCountry(country))
        if (zones.contains(name))
            inside += name;
    return inside;
}

/// "EST (New York)", "GMT/BST", "(UTC+01:00) Amsterdam, Berlin": whatever all understood pieces agree on.
ZoneMatch readZoneText(const QString& text, const QString& country)
{
    static const QRegularExpression cut(
        QStringLiteral("[/()\\[\\],;|]|\\bor\\b|\\band\\b|\\s[-\u2013\u2014]\\s"));
    static const QRegularExpression offset(
        QStringLiteral("\\b(?:utc|gmt)\\s*[-+\u2212\u2013]\\s*\\d{1,2}(?:[:.]\\d\\d)?"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression full(QStringLiteral("[A-Za-z]+(?:/[A-Za-z_+-]+\\d*)+"));
    if (const ZoneMatch whole = readPiece(text, country); whole.how != How::Unknown)
        return whole;
    for (auto it = full.globalMatch(text); it.hasNext();) // "Asia/Kolkata (GMT+5:30)"
        if (const auto name = canonicalZone(it.next().captured()))
            return {How::Exact, {*name}};
    ZoneMatch all;
    ZoneMatch cities; // any of them: "Amsterdam, Berlin" is a list, no contradiction
    const auto take = [&](const ZoneMatch& next) {
        if (next.how != How::City)
            all = merged(all, next);
        else
            cities = {How::City, cities.zones + next.zones};
    };
    const QStringList pieces = text.split(cut, Qt::SkipEmptyParts);
    for (const QString& piece : pieces) {
        const ZoneMatch next = readPiece(piece, country);
        const QRegularExpressionMatch inside = offset.match(piece);
        if (next.how == How::Unknown && inside.hasMatch()) {
            take(readPiece(inside.captured(), country));
            take(readPiece(QString(piece).remove(offset), country));
        } else {
            take(next);
        }
    }
    return merged(all, cities);
}

} // namespace core
