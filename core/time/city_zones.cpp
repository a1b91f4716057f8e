// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/city_zones.h"

#include "core/base/table.h"
#include "core/base/text.h"
#include "core/time/zone_table.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <vector>

namespace core {
namespace {

struct Town
{
    int zone = 0;
    int people = 0;    ///< thousands
    QStringList parts; ///< folded names of the state it lies in
};

struct Towns
{
    std::vector<Town> towns;
    QHash<QString, QList<int>> byName;
    QHash<QString, QHash<int, int>> zonesOfPart; ///< folded name of a state -> zone -> people
};

Towns readTowns()
{
    Towns all;
    const ZoneTable& table = zoneTable();
    // name, country, zone, thousands of people, state and its short form, other names
    for (const QStringList& cells : readTable(QStringLiteral("cities.tsv"), 6)) {
        Town town;
        town.zone = table.byName.value(cells.at(2).toLower(), -1);
        town.people = cells.at(3).toInt();
        if (town.zone < 0)
            continue;
        for (const QString& part : cells.at(4).split(u'|', Qt::SkipEmptyParts)) {
            town.parts += foldText(part);
            all.zonesOfPart[town.parts.last()][town.zone] += town.people;
        }
        QStringList names = cells.at(5).split(u'|', Qt::SkipEmptyParts);
        names.prepend(cells.at(0));
        for (const QString& name : names) {
            QList<int>& same = all.byName[foldText(name)];
            if (!same.contains(int(all.towns.size())))
                same += int(all.towns.size());
        }
        all.towns.push_back(town);
    }
    return all;
}

const Towns& towns()
{
    static const Towns all = readTowns();
    return all;
}

/// The zones, the largest first; those that are small beside the first are dropped.
QStringList largest(const QHash<int, int>& people, const QString& country)
{
    const ZoneTable& table = zoneTable();
    std::vector<std::pair<int, int>> rows; // people, zone
    for (auto it = people.cbegin(); it != people.cend(); ++it)
        if (country.isEmpty() || table.zones[size_t(it.key())].countries.contains(country))
            rows.emplace_back(it.value(), it.key());
    std::sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) {
        return a.first != b.first ? a.first > b.first : a.second < b.second;
    });
    QStringList names;
    for (const auto& [count, zone] : rows)
        if (names.isEmpty() || count * 8 >= rows.front().first)
            names += table.zones[size_t(zone)].name;
    return names;
}

QStringList zonesOf(const QString& city, const QString& part, const QString& country)
{
    QHash<int, int> people;
    const QList<int> same = towns().byName.value(city);
    for (const int i : same) {
        const Town& town = towns().towns[size_t(i)];
        if (part.isEmpty() || town.parts.contains(part))
            people[town.zone] = std::max(people.value(town.zone), town.people + 1);
    }
    return largest(people, country);
}

} // namespace

QStringList zonesOfCity(const QString& city, const QString& country)
{
    static const QRegularExpression cut(QStringLiteral("[,;/()]"));
    if (city.size() > 120)
        return {};
    const QString whole = foldText(city);
    if (QStringList zones = zonesOf(whole, {}, country); !zones.isEmpty())
        return zones;
    const QString first = foldText(city.section(cut, 0, 0));
    if (first != whole) {
        const QString rest = foldText(city.section(cut, 1, 1));
        for (const QString& part : {rest, QString()})
            if (QStringList zones = zonesOf(first, part, country); !zones.isEmpty())
                return zones;
    }
    // "Sydney NSW"
    if (const qsizetype blank = whole.lastIndexOf(u' '); blank > 0)
        if (QStringList zones = zonesOf(whole.left(blank), whole.mid(blank + 1), country); !zones.isEmpty())
            return zones;
    return largest(towns().zonesOfPart.value(whole), country);
}

} // namespace core
