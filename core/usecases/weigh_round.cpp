// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/weigh_round.h"

#include "core/base/text.h"
#include "core/matching/criteria/catalogue.h"
#include "core/matching/sentence.h"
#include "core/usecases/change.h"
#include "core/usecases/find_pairs.h"

#include <algorithm>

namespace core {
namespace {

QString say(const char* text)
{
    return translate("Usecases", text);
}

struct Shipped
{
    const char* name;
    const char* help;
    const char* weights;
};

const std::vector<Shipped>& shippedPresets()
{
    static const std::vector<Shipped> all = {
        {QT_TRANSLATE_NOOP("Usecases", "As shipped"),
         QT_TRANSLATE_NOOP("Usecases", "Interests first, then what each asked to be matched by."), "{}"},
        {QT_TRANSLATE_NOOP("Usecases", "Everybody as they asked"),
         QT_TRANSLATE_NOOP("Usecases", "What people answered to “match me by” weighs most."),
         "{\"interests\": 25, \"preference\": 50}"},
        {QT_TRANSLATE_NOOP("Usecases", "The same work"),
         QT_TRANSLATE_NOOP("Usecases", "Kind of library, role and career stage weigh more than interests."),
         "{\"interests\": 20, \"preference\": 20, \"sector\": 25, \"role\": 25, \"career-stage\": 15}"},
        {QT_TRANSLATE_NOOP("Usecases", "Talking to each other"),
         QT_TRANSLATE_NOOP("Usecases",
                           "For rounds with live meetings: hours that both are awake, and languages."),
         "{\"hours\": 30, \"languages\": 15}"},
        {QT_TRANSLATE_NOOP("Usecases", "New horizons"),
         QT_TRANSLATE_NOOP(
             "Usecases", "Newcomers meet people who know the programme, returners a new part of the world."),
         "{\"new-country\": 15, \"newcomer\": 15}"},
    };
    return all;
}

Result<TrialTerms> termsFrom(const PlanTerms& terms)
{
    const auto weights = parseWeights(terms.weights);
    if (!weights)
        return weights.error();
    return TrialTerms{*weights, terms.objective};
}

QString allWeights(const char* some)
{
    const auto weights = parseWeights(QString::fromLatin1(some));
    Q_ASSERT(weights.ok());
    return weightsToJson(*weights);
}

} // namespace

std::vector<PresetRow> weightPresets(const Snapshot& snapshot)
{
    std::vector<PresetRow> rows;
    for (const Shipped& one : shippedPresets())
        rows.push_back({{}, say(one.name), say(one.help), allWeights(one.weights)});
    const auto begin = std::ptrdiff_t(rows.size());
    for (const WeightPreset& one : snapshot.weightPresets.live)
        rows.push_back({one.id, one.name, {}, one.weights});
    std::sort(rows.begin() + begin, rows.end(), [](const PresetRow& x, const PresetRow& y) {
        return std::pair(foldText(x.name), x.id) < std::pair(foldText(y.name), y.id);
    });
    return rows;
}

Result<PresetRow> findPreset(const Snapshot& snapshot, const QString& name)
{
    QStringList names;
    for (const PresetRow& row : weightPresets(snapshot)) {
        if (foldText(row.name) == foldText(name))
            return row;
        names += row.name;
    }
    return notFound(say("There are no weights “%1”. There are: %2.").arg(name, listOf(names, 20)));
}

Result<Touched> savePreset(Store& store, const QString& name, const QString& weights)
{
    const auto parsed = parseWeights(weights);
    if (!parsed)
        return parsed.error();
    for (const Shipped& one : shippedPresets())
        if (foldText(say(one.name)) == foldText(name))
            return refused(say("“%1” comes with the program. Choose another name.").arg(name));
    return change(store, saveWeights(store.snapshot(), name, weightsToJson(*parsed)));
}

Result<std::vector<CriterionWeight>> weightsIn(const QString& weights)
{
    const auto parsed = parseWeights(weights);
    if (!parsed)
        return parsed.error();
    std::vector<CriterionWeight> rows;
    for (std::size_t i = 0; i < criteria().size(); ++i) {
        const Criterion& criterion = criteria()[i];
        const int weight = parsed->of[i];
        rows.push_back({QString::fromLatin1(criterion.id), titleOf(criterion), weight, criterion.weight,
                        (200 * weight + parsed->sum) / (2 * parsed->sum)});
    }
    return rows;
}

QString weightsText(const std::vector<CriterionWeight>& weights)
{
    QStringList parts;
    for (const CriterionWeight& one : weights)
        parts += QStringLiteral("\"%1\": %2").arg(one.id).arg(one.weight);
    return u'{' + parts.join(QStringLiteral(", ")) + u'}';
}

Result<WeightTrial> tryWeights(MatchSession& session, const PlanTerms& terms, Progress& progress)
{
    const auto wanted = termsFrom(terms);
    if (!wanted)
        return wanted.error();
    return tryTerms(session, *wanted, session.question().current, progress);
}

Result<WeightTrial> tryWeights(const Snapshot& snapshot, const Id& round, const PlanTerms& terms,
                               Progress& progress)
{
    auto session = sessionFor(snapshot, {.round = round});
    if (!session)
        return session.error();
    return tryWeights(*session, terms, progress);
}

Result<Touched> applyWeights(Store& store, const Id& round, const PlanTerms& terms)
{
    const auto parsed = parseWeights(terms.weights);
    if (!parsed)
        return parsed.error();
    return change(store, weighRound(store.snapshot(), round, {terms.objective, weightsToJson(*parsed)}));
}

} // namespace core
