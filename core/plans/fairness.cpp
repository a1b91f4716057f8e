// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plans/fairness.h"

#include "core/base/text.h"
#include "core/domain/countries.h"
#include "core/matching/figures.h"
#include "core/matching/fit.h"
#include "core/matching/sentence.h"

#include <QMap>

#include <algorithm>
#include <numeric>
#include <tuple>

namespace core {
namespace {

struct Value
{
    QString key;
    QString title;
};

Value wordOf(const QString& word)
{
    return saysNothing(word) ? Value{{}, translate("Plans", "not known")}
                             : Value{foldText(word), tidyText(word)};
}

Value valueOf(const Candidate& one, FairnessBy by)
{
    switch (by) {
    case FairnessBy::Country:
        return one.person.country.isEmpty() ? Value{{}, translate("Plans", "not known")}
                                            : Value{one.person.country, countryName(one.person.country)};
    case FairnessBy::Sector:
        return wordOf(one.application.sector);
    case FairnessBy::CareerStage:
        return wordOf(one.application.careerStage);
    case FairnessBy::Experience:
        break;
    }
    return one.earlierRounds == 0
               ? Value{QStringLiteral("newcomer"), translate("Plans", "here for the first time")}
               : Value{QStringLiteral("returner"), translate("Plans", "was here before")};
}

int hundredths(qint64 sum, qint64 count)
{
    return count == 0 ? 0 : int((sum * 200 + count) / (2 * count));
}

/// Takes the fits of those who are placed.
void fill(FairnessRow& row, std::vector<int> fits)
{
    row.placed = int(fits.size());
    if (fits.empty())
        return;
    std::sort(fits.begin(), fits.end());
    row.lowestFit = fits.front();
    const std::size_t middle = fits.size() / 2;
    row.medianFitHundredths = fits.size() % 2 ? 100 * fits[middle] : 50 * (fits[middle - 1] + fits[middle]);
    row.meanFitHundredths =
        hundredths(std::accumulate(fits.begin(), fits.end(), qint64(0)), qint64(fits.size()));
}

} // namespace

std::vector<FairnessRow> fairnessOf(const MatchQuestion& question,
                                    const std::vector<std::vector<int>>& groups, FairnessBy by)
{
    constexpr int alone = -1;
    std::vector<int> fitOf(question.people.size(), alone);
    for (const std::vector<int>& group : groups) {
        const int fit = fitOfGroup(question, group);
        for (const int member : group)
            fitOf[std::size_t(member)] = fit;
    }
    QMap<QString, FairnessRow> rows;
    QMap<QString, std::vector<int>> fits;
    for (const Candidate& one : question.people) {
        const Value value = valueOf(one, by);
        FairnessRow& row = rows[value.key];
        if (row.people++ == 0) {
            row.key = value.key;
            row.title = value.title;
        }
        if (const int fit = fitOf[std::size_t(one.index)]; fit != alone)
            fits[value.key].push_back(fit);
    }
    std::vector<FairnessRow> list;
    for (FairnessRow& row : rows) {
        fill(row, fits.value(row.key));
        list.push_back(row);
    }
    std::stable_sort(list.begin(), list.end(), [](const FairnessRow& x, const FairnessRow& y) {
        return std::tuple(-x.people, x.key) < std::tuple(-y.people, y.key);
    });
    return list;
}

std::vector<CountryLink> linksOf(const MatchQuestion& question, const std::vector<std::vector<int>>& groups)
{
    QMap<std::pair<QString, QString>, std::pair<int, qint64>> links; // how many, and their fits
    for (const std::vector<int>& group : groups)
        for (std::size_t i = 0; i < group.size(); ++i)
            for (std::size_t j = i + 1; j < group.size(); ++j) {
                const QString& a = question.at(group[i]).person.country;
                const QString& b = question.at(group[j]).person.country;
                auto& [count, fits] = links[{std::min(a, b), std::max(a, b)}];
                ++count;
                fits += quickFit(question, group[i], group[j]);
            }
    std::vector<CountryLink> list;
    for (auto at = links.begin(); at != links.end(); ++at)
        list.push_back({at.key().first, at.key().second, at->first, hundredths(at->second, at->first)});
    return list;
}

} // namespace core
