// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The figures of a round under any set of groups, whoever made them: for showing where it stands and what a change by
// hand would do.

#include "core/matching/question.h"

namespace core {

struct RoundFigures
{
    int pairs = 0;
    int trios = 0;
    int unplaced = 0;    ///< people of the question in no group
    int rulesBroken = 0; ///< groups that break a hard rule
    int lowestFit = 0;
    int meanFitHundredths = 0; ///< mean fit of the groups times 100, rounded
    qint64 totalLoss = 0;

    bool operator==(const RoundFigures&) const = default;
};

/// `groups`: indices into the people of the question, two or three each.
RoundFigures figuresOf(const MatchQuestion& question, Objective objective,
                       const std::vector<std::vector<int>>& groups);

/// Fit of a group of two or three.
int fitOfGroup(const MatchQuestion& question, const std::vector<int>& members);
/// Its loss under an objective.
int costOfGroup(const MatchQuestion& question, Objective objective, const std::vector<int>& members);

} // namespace core
