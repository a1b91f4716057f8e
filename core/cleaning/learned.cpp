// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cleaning/learned.h"

#include "core/base/text.h"

namespace core {
namespace {

/// A second meaning of the same words makes them decide nothing.
void add(QHash<QString, QString>& meanings, const QString& words, const QString& meaning)
{
    const auto known = meanings.find(words);
    if (known == meanings.end())
        meanings.insert(words, meaning);
    else if (*known != meaning)
        *known = QString();
}

QString zoneWords(const Person& person)
{
    if (saysNothing(person.zoneAsWritten) && person.city.isEmpty())
        return {}; // a country alone tells nothing about its zones
    return person.country + u'\n' + foldText(person.zoneAsWritten) + u'\n' + foldText(person.city);
}

} // namespace

Learned::Learned(const Snapshot& snapshot)
{
    for (const Person& person : snapshot.people.live) {
        if (person.country.isEmpty())
            continue;
        if (!saysNothing(person.countryAsWritten))
            add(m_countries, foldText(person.countryAsWritten), person.country);
        if (const QString words = zoneWords(person); !person.timeZone.isEmpty() && !words.isEmpty())
            add(m_zones, words, person.timeZone);
    }
}

QString Learned::country(const QString& written) const
{
    return m_countries.value(foldText(written));
}

QString Learned::zone(const Person& person) const
{
    return m_zones.value(zoneWords(person));
}

} // namespace core
