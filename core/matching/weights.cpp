// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/weights.h"

#include "core/matching/criteria/catalogue.h"
#include "core/matching/sentence.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>
#include <numeric>

namespace core {
namespace {

constexpr int heaviest = 1000;

QString knownCriteria()
{
    QStringList names;
    for (const Criterion& criterion : criteria())
        names += QString::fromLatin1(criterion.id);
    return listOf(names, int(names.size()));
}

Error notAnObject()
{
    return refused(translate("Matching", "The weights must be a JSON object such as {\"%1\": 40}. "
                                         "Known criteria are %2.")
                       .arg(QString::fromLatin1(criteria().front().id), knownCriteria()));
}

Weights summed(std::vector<int> of)
{
    const int sum = std::accumulate(of.begin(), of.end(), 0);
    return {std::move(of), sum};
}

} // namespace

Weights shippedWeights()
{
    std::vector<int> of;
    for (const Criterion& criterion : criteria())
        of.push_back(criterion.weight);
    return summed(std::move(of));
}

Result<Weights> parseWeights(const QString& json)
{
    Weights weights = shippedWeights();
    if (json.trimmed().isEmpty())
        return weights;
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    if (!document.isObject())
        return notAnObject();
    const QJsonObject object = document.object();
    for (auto at = object.begin(); at != object.end(); ++at) {
        const std::optional<int> index = findCriterion(at.key());
        if (!index)
            return refused(
                translate("Matching", "There is no criterion “%1” to weigh. Known criteria are %2.")
                    .arg(at.key(), knownCriteria()));
        const double wanted = at.value().toDouble(-1);
        if (wanted < 0 || wanted > heaviest || wanted != std::floor(wanted))
            return refused(translate("Matching", "The weight of “%1” must be a whole number from 0 to %2.")
                               .arg(at.key())
                               .arg(heaviest));
        weights.of[std::size_t(*index)] = int(wanted);
    }
    weights = summed(std::move(weights.of));
    if (weights.sum == 0)
        return refused(translate("Matching", "All weights are 0, so every pair would be the same. "
                                             "Give at least one criterion a weight."));
    return weights;
}

QString weightsToJson(const Weights& weights)
{
    QStringList parts; // by hand, because QJsonObject sorts by name
    for (std::size_t i = 0; i < criteria().size(); ++i)
        parts += QStringLiteral("\"%1\": %2").arg(QString::fromLatin1(criteria()[i].id)).arg(weights.of[i]);
    return u'{' + parts.join(QStringLiteral(", ")) + u'}';
}

} // namespace core
