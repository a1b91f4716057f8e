// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Whether a plan is kind to everybody alike: lowest, median and mean fit by country, kind of library, career stage and
// experience, with counts; and the links of the round for a grid of countries and a map. For coordinators' own eyes:
// small groups are shown, and that they are small is said. Pure; called by look_at_fairness.h.

#include "core/matching/question.h"

namespace core {

enum class FairnessBy {
    Country,
    Sector,
    CareerStage,
    Experience ///< newcomers, and those who were there before
};

struct FairnessRow
{
    QString key;   ///< alpha-2, the folded word, "newcomer" or "returner"; empty: not known
    QString title; ///< for people
    int people = 0;
    int placed = 0; ///< so many of them have a partner; the fits are theirs
    int lowestFit = 0;
    int medianFitHundredths = 0; ///< the middle, or the mean of the two in the middle
    int meanFitHundredths = 0;

    static constexpr int few = 5;
    bool isSmall() const { return people < few; }
    bool operator==(const FairnessRow&) const = default;
};

/// A row for each value that occurs; most people first, then by key. `groups`: as in figures.h.
std::vector<FairnessRow> fairnessOf(const MatchQuestion& question, const std::vector<std::vector<int>>& groups,
                                    FairnessBy by);

/// So many links between two countries, or inside one. A pair is one link, a group of three is three.
struct CountryLink
{
    QString first; ///< alpha-2, empty while not known; not above `second`
    QString second;
    int count = 0;
    int meanFitHundredths = 0; ///< of the links, each as a pair

    bool operator==(const CountryLink&) const = default;
};

/// By both countries. Enough for a map and for a grid: what is not there is 0.
std::vector<CountryLink> linksOf(const MatchQuestion& question, const std::vector<std::vector<int>>& groups);

} // namespace core
