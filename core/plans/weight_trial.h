// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What other weights, or another aim, would do to a round, before anybody applies them: how well people would fit, which
// pairs would change, and a few pairs as examples with their reasons then and now. Asked of a session, so that sliders
// can be moved. Changes nothing.

#include "core/matching/explain.h"
#include "core/matching/figures.h"
#include "core/matching/match_session.h"

#include <array>

namespace core {

/// So many groups of each fit, 0 to 100.
using FitCounts = std::array<int, 101>;
FitCounts countFits(const MatchQuestion& question, const std::vector<std::vector<int>>& groups);

/// A pair of now as both weights see it.
struct ExamplePair
{
    std::vector<int> members;
    std::vector<Id> people; ///< the same
    PairExplanation now;
    PairExplanation then;
    bool stays = false; ///< in the best plan under the other weights
};

struct WeightTrial
{
    RoundFigures now;       ///< of the pairs of now under the weights of now
    RoundFigures reweighed; ///< of the pairs of now under the other weights
    RoundFigures then;      ///< of the best plan under the other weights
    FitCounts fitsNow = {};
    FitCounts fitsReweighed = {};
    FitCounts fitsThen = {};
    int groupsChange = 0; ///< so many partnerships of now would end
    int peopleChange = 0; ///< so many people would have another partner, or none, or one at last
    std::vector<ExamplePair> examples; ///< lowest fit, the middle, highest fit of now; fewer in a small round
    Plan plan;            ///< the best under the other weights
};

struct TrialTerms
{
    Weights weights;
    Objective objective = Objective::Balanced;
};

/// `groups`: those of now, members ascending. Locks stay. The session is as before in the end. The only error is
/// Stopped.
Result<WeightTrial> tryTerms(MatchSession& session, const TrialTerms& terms,
                             const std::vector<std::vector<int>>& groups, Progress& progress);

} // namespace core
