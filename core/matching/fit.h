// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Fit of a pair: 0 to 100 points that are exactly the sum of the points of its reasons, in whole numbers, so
// that every machine finds the same. What quickFit says is the meaning;
// kernel/ computes the same for all pairs of a round. Explanations ask pointsOfShares.

#include "core/matching/criteria/catalogue.h"
#include "core/matching/question.h"

#include <vector>

namespace core {

/// Stands for the fit of two people whom a rule forbids, where fits are listed.
constexpr int forbiddenFit = -1;
constexpr int fullFit = 100;
constexpr int sharePerPoint = fullShare / fullFit;

/// The fit of two people. Rules are not asked.
int quickFit(const MatchQuestion& question, int a, int b);

/// The fit that these shares add up to, one per criterion.
int fitOfShares(const std::vector<int>& shares, const Weights& weights);

/// The points of each criterion; they add up to fitOfShares. What rounding leaves goes to the largest
/// remainders.
std::vector<int> pointsOfShares(const std::vector<int>& shares, const Weights& weights);

/// The most points that criterion could bring.
int mostPoints(const Weights& weights, std::size_t criterion);

/// Fits of a trio's three pairs as one.
int fitOfTrio(int ab, int ac, int bc);

} // namespace core
