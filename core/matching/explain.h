// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Why these two, or why not: the rules that forbid a pair and the reasons for its fit, in words that add up.
// Called for one pair at a time by windows, command line and reports.

#include "core/matching/question.h"

namespace core {

struct BrokenRule
{
    QString id;
    QString sentence; ///< names both people

    bool operator==(const BrokenRule&) const = default;
};

struct Reason
{
    QString criterion;
    QString title;
    int points = 0;
    int most = 0; ///< the points it could have brought
    QString text;

    bool operator==(const Reason&) const = default;
};

struct PairExplanation
{
    bool allowed = true;
    std::vector<BrokenRule> rules; ///< all that forbid it
    int fit = 0;
    std::vector<Reason> reasons; ///< most points first; they add up to the fit

    bool operator==(const PairExplanation&) const = default;
};

PairExplanation explainPair(const MatchQuestion& question, int a, int b);

std::vector<BrokenRule> brokenRules(const MatchQuestion& question, int a, int b);

/// The reasons as one line, best first: "both: copyright, same role: management".
QString shortWhy(const PairExplanation& explanation, int most = 2);

} // namespace core
