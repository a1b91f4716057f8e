// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Who goes with whom, as a plan: a value that shows itself before it becomes an edit. Called by use-cases and
// windows. For a question that changes, and for prices, see match_session.h.

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/matching/certificate.h"
#include "core/matching/question.h"

#include <optional>
#include <vector>

namespace core {

struct PlannedGroup
{
    std::vector<int> members; ///< indices into MatchQuestion::people, ascending
    int fit = 0;
    int cost = 0;
    bool locked = false;

    bool operator==(const PlannedGroup&) const = default;
};

struct Unplaced
{
    int person = 0;
    QString reason; ///< a sentence that names the rules that are in the way, or says that the number is odd

    bool operator==(const Unplaced&) const = default;
};

/// What a plan does to the partnerships of now whose members are all there.
struct Disturbance
{
    int groups = 0;   ///< so many of them do not stay
    int people = 0;   ///< in these
    qint64 price = 0; ///< what new pairs cost because of PlanSettings::changeCost

    bool operator==(const Disturbance&) const = default;
};

struct Plan
{
    Objective objective = Objective::Balanced;
    std::vector<PlannedGroup> pairs; ///< by first member; locked ones too
    std::vector<PlannedGroup> trios;
    std::vector<Unplaced> unmatched; ///< by person
    qint64 totalLoss = 0;
    int lowestFit = 0;
    int meanFitHundredths = 0; ///< mean fit of all groups x 100, rounded
    Disturbance disturbed;
    bool optimal = false;      ///< proven, and checked: no other plan places more, or as many with less loss
    qint64 gap = 0;            ///< total loss and price of changes are at most this far from the least
    Certificate certificate;   ///< what proves it; see verify.h
    std::vector<Finding> findings;

    bool operator==(const Plan&) const = default;
    int placed() const { return int(2 * pairs.size() + 3 * trios.size()); }
    std::vector<std::vector<int>> groups() const; ///< members of all pairs, then of all trios
};

struct PlanSettings
{
    Objective objective = Objective::Balanced;
    OddRule odd = OddRule::Trio;
    /// Keep partnerships of now whose fit is at least this, as if they were locked.
    std::optional<int> onlyUnlockedBelow = std::nullopt;
    /// Stay close to now: a pair of two who are not together now costs so much besides its loss, in a group
    /// of three each link half of it. So as many partnerships of now stay as are worth it. Which people are
    /// placed, and how high the lowest fit is where it comes first, matters more.
    int changeCost = 0;
};

/// A hundred times the largest loss of a pair: hardly any pair of now is given up for points.
constexpr int dearestChange = 1'000'000;
/// Some ten points of fit are worth a new pair.
int lightChange(Objective objective);

PlanSettings planSettingsOf(const Round& round);

/// The best plan, see MatchSession::plan. The only error is Stopped.
Result<Plan> planPairs(const MatchQuestion& question, const PlanSettings& settings, Progress& progress);

} // namespace core
