// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/time/city_zones.h"
#include "core/time/zone_table.h"
#include "core/time/zone_words.h"
#include "core/time/zones.h"

namespace core {
namespace {

using How = ZoneMatch::How;

/// One zone when the rest shows the same time or is hardly lived in; else all of them.
QStringList settle(const QStringList& zones)
{
    if (zones.size() < 2)
        return zones;
    const ZoneTable& table = zoneTable();
    const Zone* first = nullptr;
    for (const QString& name : zones) {
        const Zone* zone = table.find(name);
        if (zone->small)
            continue;
        if (!first)
            first = zone;
        else if (zone->clock != first->clock)
            return zones;
    }
    return first ? QStringList{first->name} : zones;
}

/// Nothing usable was written.
ZoneMatch byPlace(const QString& country, const QString& city)
{
    if (!city.isEmpty())
        if (const QStringList zones = settle(zonesOfCity(city, country)); !zones.isEmpty())
            return {How::City, zones};
    if (const QStringList zones = settle(zonesOfCountry(country)); !zones.isEmpty())
        return {How::Country, zones};
    return {};
}

} // namespace

ZoneMatch recogniseZone(const QString& text, const QString& country, const QString& city)
{
    const QString tidy = text.size() > 120 ? QString() : tidyText(text);
    if (saysNothing(tidy))
        return byPlace(country, city);
    ZoneMatch match = readZoneText(tidy, country);
    if (match.how == How::Unknown)
        return byPlace(country, city);
    if (match.how == How::Exact)
        return match;
    QStringList zones = inCountry(match.zones, country);
    if (zones.isEmpty() && match.how == How::City)
        zones = match.zones; // somebody who lives elsewhere for now
    if (zones.isEmpty())
        return {}; // what was written does not go with the country
    if (match.how != How::City && !city.isEmpty()) {
        const QStringList there = zonesOfCity(city, country);
        if (const QStringList both = sharedZones(there, zones); !both.isEmpty())
            zones = both;
        else
            zones += there; // the two contradict each other
    }
    return {match.how, settle(zones)};
}

} // namespace core
