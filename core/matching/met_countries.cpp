// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/met_countries.h"

#include "core/domain/countries.h"
#include "core/domain/same_person.h"

#include <QHash>

#include <algorithm>

namespace core {
namespace {

/// Numbers for countries and parts of the world, the same in every question.
class Places
{
public:
    Places()
    {
        for (const QString& code : countryCodes()) {
            m_countries.insert(code, int(m_countries.size()));
            if (!m_regions.contains(regionOf(code)))
                m_regions.insert(regionOf(code), int(m_regions.size()));
        }
    }
    int countryOf(const QString& code) const { return m_countries.value(code, -1); }
    int regionNumberOf(const QString& code) const
    {
        return m_countries.contains(code) ? m_regions.value(regionOf(code)) : -1;
    }

private:
    QHash<QString, int> m_countries, m_regions;
};

void addOnce(std::vector<int>& numbers, int number)
{
    const auto at = std::lower_bound(numbers.begin(), numbers.end(), number);
    if (number >= 0 && (at == numbers.end() || *at != number))
        numbers.insert(at, number);
}

} // namespace

void findMetCountries(MatchQuestion& question, const Snapshot& snapshot)
{
    static const Places places;
    const SamePeople same(snapshot);
    QHash<Id, std::vector<int>> candidates;
    for (Candidate& one : question.people) {
        one.country = places.countryOf(one.person.country);
        one.region = places.regionNumberOf(one.person.country);
        one.metCountries.clear();
        one.metRegions.clear();
        candidates[same.of(one.person.id)].push_back(one.index);
    }
    for (const Partnership& partnership : snapshot.partnerships.live) {
        if (partnership.round == question.round.id)
            continue;
        for (const Id& member : partnership.members())
            for (const int candidate : candidates.value(same.of(member)))
                for (const Id& other : partnership.members())
                    if (const Person* partner = snapshot.people.find(other); partner && other != member) {
                        Candidate& one = question.people[std::size_t(candidate)];
                        addOnce(one.metCountries, places.countryOf(partner->country));
                        addOnce(one.metRegions, places.regionNumberOf(partner->country));
                    }
    }
}

} // namespace core
