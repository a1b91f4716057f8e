// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/fairness_card.h"

#include "app/cli/text_table.h"

#include "core/domain/countries.h"

namespace cli {
namespace {

QJsonArray rowsAsJson(const std::vector<core::FairnessRow>& rows)
{
    QJsonArray array;
    for (const core::FairnessRow& row : rows)
        array.append(QJsonObject{{QStringLiteral("key"), row.key},
                                 {QStringLiteral("title"), row.title},
                                 {QStringLiteral("people"), row.people},
                                 {QStringLiteral("placed"), row.placed},
                                 {QStringLiteral("lowest_fit"), row.lowestFit},
                                 {QStringLiteral("median_fit"), row.medianFitHundredths / 100.0},
                                 {QStringLiteral("mean_fit"), row.meanFitHundredths / 100.0},
                                 {QStringLiteral("few"), row.isSmall()}});
    return array;
}

QString fitText(int hundredths)
{
    return QString::number(hundredths / 100.0, 'f', 1);
}

QString tableOf(const QString& heading, const std::vector<core::FairnessRow>& rows)
{
    TextTable table({heading, say("People"), say("Placed"), say("Lowest"), say("Median"), say("Mean"), {}},
                    "lrrrrr");
    for (const core::FairnessRow& row : rows) {
        const bool isPlaced = row.placed > 0;
        table.add({row.title, QString::number(row.people), QString::number(row.placed),
                   isPlaced ? QString::number(row.lowestFit) : QString(),
                   isPlaced ? fitText(row.medianFitHundredths) : QString(),
                   isPlaced ? fitText(row.meanFitHundredths) : QString(),
                   row.isSmall() ? say("few") : QString()});
    }
    return table.text() + u'\n';
}

QString placeText(const QString& country)
{
    return country.isEmpty() ? say("not known") : core::countryName(country);
}

} // namespace

QJsonObject fairnessAsJson(const core::FairnessView& view)
{
    QJsonArray links;
    for (const core::CountryLink& link : view.links)
        links.append(QJsonObject{{QStringLiteral("a"), link.first},
                                 {QStringLiteral("b"), link.second},
                                 {QStringLiteral("count"), link.count},
                                 {QStringLiteral("mean_fit"), link.meanFitHundredths / 100.0}});
    return {{QStringLiteral("country"), rowsAsJson(view.byCountry)},
            {QStringLiteral("sector"), rowsAsJson(view.bySector)},
            {QStringLiteral("career_stage"), rowsAsJson(view.byCareerStage)},
            {QStringLiteral("experience"), rowsAsJson(view.byExperience)},
            {QStringLiteral("links"), links}};
}

QString fairnessText(const core::FairnessView& view)
{
    QString text = tableOf(say("Country"), view.byCountry) + tableOf(say("Kind of library"), view.bySector) +
                   tableOf(say("Career stage"), view.byCareerStage) +
                   tableOf(say("Experience"), view.byExperience);
    TextTable links({say("Link"), say("Pairs"), say("Mean")}, "lrr");
    for (const core::CountryLink& link : view.links)
        links.add({placeText(link.first) + QStringLiteral(" – ") + placeText(link.second),
                   QString::number(link.count), fitText(link.meanFitHundredths)});
    return text + links.text();
}

} // namespace cli
