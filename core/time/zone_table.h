// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Our zone list as it lies in resources/data: names, countries, clock changes, and the words people use for
// zones. Read once, when first needed. Only for the other files of core/time; everybody else asks zones.h.

#include "core/time/zone_rule.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

namespace core {

struct Zone
{
    QString name;
    QStringList countries; ///< alpha-2, none for UTC and its kin
    int order = 0;         ///< among the zones of its country
    bool small = false;    ///< hardly anybody lives by it: not assumed unless named
    int world = 0;         ///< place among the zones of the whole world, from 1; 0 for the less populous
    QString place;
    int first = 0; ///< seconds east of UTC before the first change
    std::vector<std::pair<qint64, int>> changes;
    ZoneRule rule; ///< after the last change
    QString clock; ///< equal for zones that have shown the same time since 2021 and will

    int offsetAt(qint64 seconds) const;
    /// Offsets it keeps nowadays: in winter and in summer.
    bool keeps(int offset) const { return rule.standard == offset || rule.summer == offset; }
};

struct ZoneTable
{
    std::vector<Zone> zones; ///< by name
    QStringList names;
    QHash<QString, int> byName;            ///< in small letters; older names too
    QHash<QString, QStringList> byCountry; ///< the most populous first
    QHash<QString, QStringList> byWord;    ///< folded abbreviation or phrase
    QStringList byPeople;                  ///< all, the most populous first

    const Zone* find(const QString& name) const;
};

const ZoneTable& zoneTable();

} // namespace core
