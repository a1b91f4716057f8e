// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Random problems for the solver, and the best answer to small ones found by looking at all of them: the
// referee that shares nothing with what it judges.

#include "core/matching/fit.h"
#include "core/matching/objective.h"
#include "core/matching/solver/problem.h"
#include "tests/support/people.h"

#include <map>

namespace support {

class PointTable final : public core::PairPoints
{
public:
    explicit PointTable(int size)
        : m_points(std::size_t(size), std::vector<int>(std::size_t(size), notAllowed))
    {
    }

    int size() const override { return int(m_points.size()); }
    int between(int a, int b) const override { return m_points[std::size_t(a)][std::size_t(b)]; }
    void set(int a, int b, int points)
    {
        m_points[std::size_t(a)][std::size_t(b)] = points;
        m_points[std::size_t(b)][std::size_t(a)] = points;
    }

private:
    std::vector<std::vector<int>> m_points;
};

/// Pairs are allowed with this probability; few different points make many ties.
inline PointTable randomTable(int size, int allowedPercent, int differentPoints, Dice& dice)
{
    PointTable table(size);
    for (int a = 0; a < size; ++a)
        for (int b = a + 1; b < size; ++b)
            if (dice.percent(allowedPercent))
                table.set(a, b, core::PairPoints::most - dice.below(differentPoints));
    return table;
}

inline core::Problem problemOf(const core::PairPoints& points, core::Objective objective, bool mayFormTrio)
{
    core::Problem problem{.points = points, .mayFormTrio = mayFormTrio};
    for (int i = 0; i <= core::PairPoints::most; ++i)
        problem.loss[std::size_t(i)] = core::costOfFit(i, objective);
    Dice keys(11);
    for (int i = 0; i < points.size(); ++i)
        problem.tieKeys.push_back((quint64(keys.below(1 << 30)) << 33) ^ quint64(keys.below(1 << 30)) * 7919);
    problem.waitsLast.assign(std::size_t(points.size()), false);
    return problem;
}

struct Best
{
    int placed = 0;
    qint64 loss = 0;

    bool operator==(const Best&) const = default;
    bool isBetterThan(const Best& other) const
    {
        return placed != other.placed ? placed > other.placed : loss < other.loss;
    }
};

/// The best over all ways to form groups of people first..last that are still in `left`.
inline Best bestByTryingAll(const core::Problem& problem, int floor, unsigned left, bool trio,
                            std::map<std::pair<unsigned, bool>, Best>& known)
{
    if (left == 0)
        return {};
    if (const auto at = known.find({left, trio}); at != known.end())
        return at->second;
    int a = 0;
    while (!(left >> a & 1))
        ++a;
    const auto rest = left & ~(1u << a);
    Best best = bestByTryingAll(problem, floor, rest, trio, known);
    const auto take = [&](Best others, int people, qint64 loss) {
        others.placed += people;
        others.loss += loss;
        if (others.isBetterThan(best))
            best = others;
    };
    const auto loss = [&](int x, int y) { return problem.loss[std::size_t(problem.points.between(x, y))]; };
    for (int b = a + 1; b < problem.points.size(); ++b) {
        const int ab = problem.points.between(a, b);
        if (!(rest >> b & 1) || ab < 0)
            continue;
        if (ab >= floor)
            take(bestByTryingAll(problem, floor, rest & ~(1u << b), trio, known), 2, loss(a, b));
        for (int c = b + 1; trio && c < problem.points.size(); ++c) {
            const int ac = problem.points.between(a, c);
            const int bc = problem.points.between(b, c);
            if ((rest >> c & 1) && ac >= 0 && bc >= 0 && core::fitOfTrio(ab, ac, bc) >= floor)
                take(bestByTryingAll(problem, floor, rest & ~(1u << b) & ~(1u << c), false, known), 3,
                     core::costOfTrio(loss(a, b), loss(a, c), loss(b, c)));
        }
    }
    return known[{left, trio}] = best;
}

inline Best bestByTryingAll(const core::Problem& problem, int floor = 0)
{
    std::map<std::pair<unsigned, bool>, Best> known;
    return bestByTryingAll(problem, floor, (1u << problem.points.size()) - 1, problem.mayFormTrio, known);
}

/// What groups place and lose, or -1 placed when one of them is not allowed or somebody is in two.
inline Best resultOf(const core::Problem& problem, const std::vector<std::vector<int>>& groups, int floor = 0)
{
    Best result;
    std::vector<bool> seen(std::size_t(problem.points.size()), false);
    for (const std::vector<int>& group : groups) {
        std::vector<int> points;
        std::vector<int> losses;
        for (std::size_t i = 0; i < group.size(); ++i) {
            if (seen[std::size_t(group[i])])
                return {-1, 0};
            seen[std::size_t(group[i])] = true;
            for (std::size_t j = i + 1; j < group.size(); ++j) {
                points.push_back(problem.points.between(group[i], group[j]));
                if (points.back() < 0)
                    return {-1, 0};
                losses.push_back(problem.loss[std::size_t(points.back())]);
            }
        }
        const int fit = group.size() == 3 ? core::fitOfTrio(points[0], points[1], points[2]) : points[0];
        if (fit < floor)
            return {-1, 0};
        result.placed += int(group.size());
        result.loss += group.size() == 3 ? core::costOfTrio(losses[0], losses[1], losses[2]) : losses[0];
    }
    return result;
}

} // namespace support
