// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How much each criterion counts: one whole number per entry of criteria(), kept in a round as a small JSON
// object. Read and checked here; used by fit.h.

#include "core/base/result.h"

#include <QString>

#include <vector>

namespace core {

struct Weights
{
    std::vector<int> of; ///< by index into criteria()
    int sum = 0;

    bool operator==(const Weights&) const = default;
};

Weights shippedWeights();

/// {"interests": 40, "hours": 0}: criteria that are not named keep their shipped weight. Empty text is all
/// shipped.
Result<Weights> parseWeights(const QString& json);

/// All weights as JSON, in the order of the catalogue.
QString weightsToJson(const Weights& weights);

} // namespace core
