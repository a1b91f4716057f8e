// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/zone_table.h"
#include "core/time/zones.h"

namespace core {

std::optional<QString> canonicalZone(const QString& name)
{
    if (name.size() > 100)
        return {};
    if (const Zone* zone = zoneTable().find(name))
        return zone->name;
    return {};
}

bool isZoneName(const QString& text)
{
    return text.contains(u'/') && canonicalZone(text).has_value();
}

QStringList zonesOfCountry(const QString& country)
{
    return zoneTable().byCountry.value(country);
}

const QStringList& zoneNames()
{
    return zoneTable().names;
}

QString placeOf(const QString& zone)
{
    const Zone* found = zoneTable().find(zone);
    return found ? found->place : zone.mid(zone.lastIndexOf(u'/') + 1).replace(u'_', u' ');
}

} // namespace core
