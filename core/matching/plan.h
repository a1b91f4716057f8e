// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The best plan of a round: who is with whom, who is left over and why, and what it is worth. Made from a question,
// touching nothing; core/usecases makes it an edit.

#include "core/base/progress.h"
#include "core/matching/question.h"

namespace core {

struct PlannedGroup
{
    std::vector<int> members; ///< ascending indices into MatchQuestion::people
    int fit = 0;
    int cost = 0; ///< by the plan's objective
    bool locked = false;

    bool operator==(const PlannedGroup&) const = default;
};

struct Unplaced
{
    int person = 0;
    QString reason; ///< a sentence that names the rules responsible

    bool operator==(const Unplaced&) const = default;
};

struct Plan
{
    Objective objective = Objective::Balanced;
    std::vector<PlannedGroup> pairs; ///< by first member
    std::vector<PlannedGroup> trios; ///< by first member
    std::vector<Unplaced> unmatched; ///< by person
    qint64 totalLoss = 0;
    int lowestFit = 0;
    int meanFitHundredths = 0; ///< mean fit of the groups times 100, rounded
    bool optimal = false;      ///< proven to be the best
    qint64 gap = 0;            ///< the total loss is at most this far from the best
    std::vector<Finding> findings;

    bool operator==(const Plan& other) const
    {
        return objective == other.objective && pairs == other.pairs && trios == other.trios &&
               unmatched == other.unmatched && totalLoss == other.totalLoss && lowestFit == other.lowestFit &&
               meanFitHundredths == other.meanFitHundredths && optimal == other.optimal && gap == other.gap;
    }
};

struct PlanSettings
{
    Objective objective = Objective::Balanced;
    OddRule odd = OddRule::Trio;
    std::optional<int> onlyUnlockedBelow; ///< partnerships of now whose fit is at least this stay
};

PlanSettings planSettingsOf(const Round& round);

/// As many people as the hard rules allow, then the least total loss. Locked groups stay. Ties go by the order of
/// people. The only error is Stopped.
Result<Plan> planPairs(const MatchQuestion& question, const PlanSettings& settings, Progress& progress);

/// What it costs to put two people together: how many fewer would be placed, and the loss of the best plan that
/// holds the pair less that of the best plan.
struct PairPrice
{
    qint64 price = 0;
    int fewerPlaced = 0;

    bool operator==(const PairPrice&) const = default;
};

/// `best` is the plan of planPairs. Refused when a rule forbids the pair, with the rule's sentence.
Result<PairPrice> priceOfPair(const MatchQuestion& question, const PlanSettings& settings, const Plan& best, int a,
                              int b, Progress& progress);

struct Alternative
{
    int person = 0;
    int fit = 0;
    PairPrice price;

    bool operator==(const Alternative&) const = default;
};

/// The partners for a person that cost the round least, cheapest first.
Result<std::vector<Alternative>> alternativesFor(const MatchQuestion& question, const PlanSettings& settings,
                                                 const Plan& best, int person, int most, Progress& progress);

} // namespace core
