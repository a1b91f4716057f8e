// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/countries.h"
#include "core/matching/criteria/criterion.h"

#include <algorithm>

namespace core {
namespace {

constexpr int newCountry = 600; ///< of a part of the world that is not new

bool holds(const std::vector<int>& numbers, int number)
{
    return std::find(numbers.begin(), numbers.end(), number) != numbers.end();
}

/// How new the other one's country is. To somebody who has not had a partner yet, everything is.
int newnessFor(const Candidate& one, const Candidate& other)
{
    if (one.metCountries.empty())
        return fullShare;
    if (other.country < 0 || holds(one.metCountries, other.country))
        return 0;
    return holds(one.metRegions, other.region) ? newCountry : fullShare;
}

int share(const Candidate& a, const Candidate& b, const MatchQuestion&)
{
    return (newnessFor(a, b) + newnessFor(b, a)) / 2;
}

QString sayFor(const Candidate& one, const Candidate& other)
{
    const QString country = countryName(other.person.country);
    if (other.country < 0)
        return translate("Matching", "the country of %1 is not known").arg(nameOf(other));
    if (holds(one.metCountries, other.country))
        return translate("Matching", "%1 had a partner in %2 before").arg(nameOf(one), country);
    if (holds(one.metRegions, other.region))
        return translate("Matching", "%2 is new to %1, but not that part of the world")
            .arg(nameOf(one), country);
    return translate("Matching", "%2 and that part of the world are new to %1").arg(nameOf(one), country);
}

QString say(const Candidate& a, const Candidate& b, const MatchQuestion&)
{
    if (a.metCountries.empty() && b.metCountries.empty())
        return translate("Matching", "neither had a partner in an earlier round");
    if (b.metCountries.empty())
        return sayFor(a, b);
    if (a.metCountries.empty())
        return sayFor(b, a);
    return sayFor(a, b) + QStringLiteral("; ") + sayFor(b, a);
}

} // namespace

Criterion newCountryCriterion()
{
    return {
        .id = "new-country",
        .title = QT_TRANSLATE_NOOP("Matching", "New country for returners"),
        .weight = 0,
        .askedFor = {"new country", "new region", "another region", "other region", "different region",
                     "new part of the world"},
        .share = share,
        .looksAt =
            [](const Candidate& one) {
                std::vector<int> numbers = {one.country, one.region}; // the regions follow from the countries
                numbers.insert(numbers.end(), one.metCountries.begin(), one.metCountries.end());
                return numbers;
            },
        .say = say};
}

} // namespace core
