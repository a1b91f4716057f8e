// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Weights of a round: presets that come with the program or were saved in the programme, what other weights would do
// before they are applied, and applying them. Finding pairs anew by other weights is find_pairs.h.

#include "core/edits/proposals.h"
#include "core/plans/weight_trial.h"
#include "core/store/store.h"

namespace core {

struct PresetRow
{
    Id id; ///< null for those that come with the program
    QString name;
    QString help;    ///< whom they are good for; empty for saved ones
    QString weights; ///< JSON, all criteria
};

/// Those that come with the program, then the saved ones by name.
std::vector<PresetRow> weightPresets(const Snapshot& snapshot);
Result<PresetRow> findPreset(const Snapshot& snapshot, const QString& name);
/// Refused when the weights make no sense, or the name is that of weights that come with the program.
Result<Touched> savePreset(Store& store, const QString& name, const QString& weights);

/// A slider: a criterion, what it weighs, and what it weighs as shipped.
struct CriterionWeight
{
    QString id;
    QString title;
    int weight = 0;
    int shipped = 0;
    int sharePercent = 0; ///< of all weights, rounded
};

Result<std::vector<CriterionWeight>> weightsIn(const QString& weights);
/// The same as JSON, for whoever moved a slider.
QString weightsText(const std::vector<CriterionWeight>& weights);

/// Refused as sessionFor, or when the weights make no sense.
Result<WeightTrial> tryWeights(const Snapshot& snapshot, const Id& round, const PlanTerms& terms, Progress& progress);
/// On a session that is kept while sliders move; for the same pairs of now.
Result<WeightTrial> tryWeights(MatchSession& session, const PlanTerms& terms, Progress& progress);

/// The round weighs like that; its pairs stay. Refused once they are approved, or when the weights make no sense.
Result<Touched> applyWeights(Store& store, const Id& round, const PlanTerms& terms);

} // namespace core
