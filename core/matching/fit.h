// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Fit of a pair: 0 to 100 points that are exactly the sum of the points of its reasons, in whole numbers, so
// that every machine finds the same. Used by the planner for every pair (quickFit) and by explanations
// (pointsOf).

#include "core/base/progress.h"
#include "core/matching/criteria/catalogue.h"
#include "core/matching/question.h"

#include <vector>

namespace core {

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

/// Fits of all pairs of a question, forbidden ones marked.
class FitTable
{
public:
    static constexpr int forbidden = -1;

    explicit FitTable(int size) : m_size(size), m_fits(std::size_t(size) * std::size_t(size), forbidden) {}

    int size() const { return m_size; }
    int at(int a, int b) const { return m_fits[place(a, b)]; }
    bool isAllowed(int a, int b) const { return at(a, b) >= 0; }
    void set(int a, int b, int fit) { m_fits[place(a, b)] = m_fits[place(b, a)] = qint8(fit); }

private:
    std::size_t place(int a, int b) const { return std::size_t(a) * std::size_t(m_size) + std::size_t(b); }

    int m_size;
    std::vector<qint8> m_fits;
};

/// Compares everybody with everybody; the only error is Stopped.
Result<FitTable> makeFitTable(const MatchQuestion& question, Progress& progress);

} // namespace core
