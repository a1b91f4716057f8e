// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/country_links.h"

#include "core/domain/countries.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMap>

#include <algorithm>
#include <tuple>

namespace ui {
namespace {

QString codeOf(const core::MatchQuestion& question, const core::Id& person)
{
    const auto member = core::findCandidate(question, person);
    return member ? question.at(*member).person.country : QString();
}

} // namespace

QString countryText(const QString& code)
{
    return code.isEmpty() ? QCoreApplication::translate("CountryLinks", "not known") : core::countryName(code);
}

CountryLinks countryLinks(const RoundPairs& pairs)
{
    CountryLinks all;
    const core::MatchQuestion* question = pairs.question();
    if (!question)
        return all;
    QMap<QString, int> people;
    for (const core::PairRow& row : pairs.view().rows)
        for (const core::Id& member : row.members)
            ++people[codeOf(*question, member)];
    for (auto at = people.cbegin(); at != people.cend(); ++at)
        all.countries.push_back({at.key(), at.value()});
    std::sort(all.countries.begin(), all.countries.end(), [](const CountryCount& a, const CountryCount& b) {
        return std::tuple(-a.people, countryText(a.code)) < std::tuple(-b.people, countryText(b.code));
    });
    QHash<QString, int> place;
    for (size_t i = 0; i < all.countries.size(); ++i)
        place.insert(all.countries[i].code, int(i));

    QMap<std::pair<int, int>, CountryLink> found;
    QMap<std::pair<int, int>, int> sums;
    for (const core::PairRow& row : pairs.view().rows)
        for (size_t i = 0; i < row.members.size(); ++i)
            for (size_t j = i + 1; j < row.members.size(); ++j) {
                const QString a = codeOf(*question, row.members[i]);
                const QString b = codeOf(*question, row.members[j]);
                const auto key = std::minmax(place[a], place[b]);
                CountryLink& link = found[key];
                if (link.partnerships.empty())
                    link = {all.countries[size_t(key.first)].code, all.countries[size_t(key.second)].code, {}, row.fit, 0};
                link.partnerships.push_back(row.partnership);
                link.lowestFit = qMin(link.lowestFit, row.fit);
                sums[key] += row.fit;
            }
    for (auto at = found.begin(); at != found.end(); ++at) {
        const int count = int(at->partnerships.size());
        at->meanFitHundredths = (sums[at.key()] * 100 + count / 2) / count;
        all.links.push_back(*at);
    }
    std::stable_sort(all.links.begin(), all.links.end(), [](const CountryLink& a, const CountryLink& b) {
        return std::tuple(-int(a.partnerships.size()), countryText(a.from), countryText(a.to)) <
               std::tuple(-int(b.partnerships.size()), countryText(b.from), countryText(b.to));
    });
    return all;
}

const CountryLink* CountryLinks::between(const QString& a, const QString& b) const
{
    const auto at = std::find_if(links.begin(), links.end(), [&](const CountryLink& link) {
        return (link.from == a && link.to == b) || (link.from == b && link.to == a);
    });
    return at == links.end() ? nullptr : &*at;
}

QString inWords(const CountryLink& link)
{
    return QCoreApplication::translate("CountryLinks", "%1 and %2: %n pair(s), lowest fit %3, average %4", nullptr,
                                       int(link.partnerships.size()))
        .arg(countryText(link.from), countryText(link.to), QLocale().toString(link.lowestFit),
             fitText(link.meanFitHundredths));
}

} // namespace ui
