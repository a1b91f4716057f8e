// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/fit.h"

#include <algorithm>
#include <numeric>

namespace core {
namespace {

/// Weighted shares of `weights.sum` x fullShare, to the nearest point.
int rounded(std::int64_t weighted, int sum)
{
    const std::int64_t onePoint = std::int64_t(sum) * sharePerPoint;
    return int((2 * weighted + onePoint) / (2 * onePoint));
}

} // namespace

int quickFit(const MatchQuestion& question, int a, int b)
{
    const std::vector<Criterion>& all = criteria();
    std::int64_t weighted = 0;
    for (std::size_t i = 0; i < all.size(); ++i)
        if (const int weight = question.weights.of[i])
            weighted += std::int64_t(weight) * all[i].share(question.at(a), question.at(b), question);
    return rounded(weighted, question.weights.sum);
}

int fitOfShares(const std::vector<int>& shares, const Weights& weights)
{
    std::int64_t weighted = 0;
    for (std::size_t i = 0; i < shares.size(); ++i)
        weighted += std::int64_t(weights.of[i]) * shares[i];
    return rounded(weighted, weights.sum);
}

std::vector<int> pointsOfShares(const std::vector<int>& shares, const Weights& weights)
{
    const std::int64_t onePoint = std::int64_t(weights.sum) * sharePerPoint;
    std::vector<int> points;
    std::vector<std::int64_t> remainders;
    for (std::size_t i = 0; i < shares.size(); ++i) {
        const std::int64_t weighted = std::int64_t(weights.of[i]) * shares[i];
        points.push_back(int(weighted / onePoint));
        remainders.push_back(weighted % onePoint);
    }
    std::vector<std::size_t> order(shares.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t x, std::size_t y) { return remainders[x] > remainders[y]; });
    int missing = fitOfShares(shares, weights) - std::accumulate(points.begin(), points.end(), 0);
    for (std::size_t i = 0; missing > 0; ++i, --missing)
        ++points[order[i]];
    return points;
}

int mostPoints(const Weights& weights, std::size_t criterion)
{
    return rounded(std::int64_t(weights.of[criterion]) * fullShare, weights.sum);
}

int fitOfTrio(int ab, int ac, int bc)
{
    return (ab + ac + bc) / 3;
}

} // namespace core
