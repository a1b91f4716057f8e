// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/zone_table.h"

#include "core/base/table.h"
#include "core/base/text.h"

#include <algorithm>
#include <tuple>

namespace core {
namespace {

const qint64 year2021 = 1609459200;

/// Equal for zones that have shown the same time since 2021 and will.
QString clockOf(const Zone& zone)
{
    QString clock =
        QStringLiteral("%1 %2 %3").arg(zone.offsetAt(year2021)).arg(zone.rule.standard).arg(zone.rule.summer);
    for (const auto& [moment, offset] : zone.changes)
        if (moment >= year2021)
            clock += QStringLiteral(" %1=%2").arg(moment).arg(offset);
    if (zone.rule.turns)
        for (const ZoneRule::Turn& turn : *zone.rule.turns)
            clock += QStringLiteral(" %1.%2.%3/%4")
                         .arg(turn.month)
                         .arg(turn.week)
                         .arg(turn.weekday)
                         .arg(turn.seconds);
    return clock;
}

Zone readZone(const QStringList& cells)
{
    Zone zone;
    zone.name = cells.at(0);
    zone.countries = cells.at(1).split(u' ', Qt::SkipEmptyParts);
    zone.order = cells.at(2).toInt();
    zone.small = !cells.at(3).isEmpty();
    zone.world = cells.at(4).toInt();
    zone.place = cells.at(5);
    zone.first = cells.at(6).toInt();
    const auto rule = parseZoneRule(cells.at(7));
    Q_ASSERT(rule);
    zone.rule = rule.value_or(ZoneRule{});
    const QStringList changes = cells.at(8).split(u' ', Qt::SkipEmptyParts);
    for (const QString& change : changes) {
        const qsizetype cut = change.indexOf(u'=');
        zone.changes.emplace_back(change.left(cut).toLongLong(), change.mid(cut + 1).toInt());
    }
    zone.clock = clockOf(zone);
    return zone;
}

QStringList sortedNames(std::vector<const Zone*> zones, bool inWorld)
{
    const auto rank = [inWorld](const Zone* zone) {
        return std::make_tuple(inWorld ? (zone->world == 0 ? 999 : zone->world) : 0,
                               zone->countries.isEmpty(), zone->order, zone->name);
    };
    std::sort(zones.begin(), zones.end(), [&](const Zone* a, const Zone* b) { return rank(a) < rank(b); });
    QStringList names;
    for (const Zone* zone : zones)
        names += zone->name;
    return names;
}

void sortZones(ZoneTable& table)
{
    std::vector<const Zone*> all;
    QHash<QString, std::vector<const Zone*>> inside;
    for (const Zone& zone : table.zones) {
        all.push_back(&zone);
        for (const QString& country : zone.countries)
            inside[country].push_back(&zone);
    }
    table.byPeople = sortedNames(all, true);
    for (auto it = inside.cbegin(); it != inside.cend(); ++it)
        table.byCountry.insert(it.key(), sortedNames(it.value(), false));
}

ZoneTable readZoneTable()
{
    ZoneTable table;
    for (const QStringList& cells : readTable(QStringLiteral("zones.tsv"), 9))
        table.zones.push_back(readZone(cells));
    std::sort(table.zones.begin(), table.zones.end(),
              [](const Zone& a, const Zone& b) { return a.name < b.name; });
    for (size_t i = 0; i < table.zones.size(); ++i) {
        table.names += table.zones[i].name;
        table.byName.insert(table.zones[i].name.toLower(), int(i));
    }
    for (const QStringList& cells : readTable(QStringLiteral("zone_links.tsv"), 2))
        if (!table.byName.contains(cells.at(0).toLower()))
            table.byName.insert(cells.at(0).toLower(), table.byName.value(cells.at(1).toLower()));
    for (const QStringList& cells : readTable(QStringLiteral("zone_words.tsv"), 2))
        table.byWord.insert(foldText(cells.at(0)), cells.at(1).split(u' ', Qt::SkipEmptyParts));
    sortZones(table);
    return table;
}

} // namespace

int Zone::offsetAt(qint64 seconds) const
{
    const auto later =
        std::upper_bound(changes.begin(), changes.end(), seconds,
                         [](qint64 moment, const auto& change) { return moment < change.first; });
    if (later == changes.begin() && !changes.empty())
        return first;
    return later == changes.end() ? rule.offsetAt(seconds) : std::prev(later)->second;
}

const Zone* ZoneTable::find(const QString& name) const
{
    const auto it = byName.constFind(name.trimmed().toLower().replace(u' ', u'_'));
    return it == byName.constEnd() ? nullptr : &zones[size_t(*it)];
}

const ZoneTable& zoneTable()
{
    static const ZoneTable table = readZoneTable();
    return table;
}

} // namespace core
