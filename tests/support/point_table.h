// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Random problems for the solver, and the best answer to small ones found by looking at all of them: the
// referee that shares nothing with what it judges.

#include "core/matching/fit.h"
#include "core/matching/objective.h"
#include "core/matching/solver/problem.h"
#include "tests/support/people.h"

#include <array>
#include <bit>
#include <tuple>

namespace support {

/// All there are, for dice to choose from.
inline constexpr std::array objectives = {core::Objective::Balanced, core::Objective::Total,
                                          core::Objective::WorstFirst};

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

inline core::PairProblem problemOf(const core::PairPoints& points, core::Objective objective,
                                   bool mayFormTrio)
{
    core::PairProblem problem{.points = points, .mayFormTrio = mayFormTrio};
    for (int i = 0; i <= core::PairPoints::most; ++i)
        problem.loss[std::size_t(i)] = core::costOfFit(i, objective);
    Dice keys(11);
    for (int i = 0; i < points.size(); ++i)
        problem.tieKeys.push_back((quint64(keys.below(1 << 30)) << 33) ^ quint64(keys.below(1 << 30)) * 7919);
    return problem;
}

/// Some people yield to others, or some are together and changing that costs.
inline void addTerms(core::PairProblem& problem, Dice& dice)
{
    const int people = problem.points.size();
    if (dice.percent(70))
        for (int i = 0; i < people; ++i)
            problem.yields.push_back(dice.crowded(core::PairProblem::mostYielding + 1));
    if (dice.percent(30))
        return;
    problem.sparedTogether = dice.percent(20) ? 1'000'000 : 1 + dice.below(dice.percent(50) ? 50 : 5000);
    for (int& loss : problem.loss)
        loss += problem.sparedTogether;
    problem.together.assign(std::size_t(people), {-1, -1});
    std::vector<int> order;
    for (int i = 0; i < people; ++i)
        order.insert(order.begin() + dice.below(i + 1), i);
    const auto join = [&](int a, int b) {
        for (const auto& [one, other] : {std::pair(a, b), std::pair(b, a)}) {
            auto& [first, second] = problem.together[std::size_t(one)];
            (first < 0 ? first : second) = other;
        }
    };
    for (std::size_t i = 0; i + 1 < order.size() && dice.percent(90); i += 2)
        join(order[i], order[i + 1]);
    if (people % 2 && people > 2 && dice.percent(50) &&
        problem.together[std::size_t(order.front())][0] >= 0) {
        join(order.back(), order[0]);
        join(order.back(), order[1]);
    }
}

struct Best
{
    int placed = 0;
    qint64 loss = 0;
    int yielded = 0; ///< by those who are placed

    bool operator==(const Best&) const = default;
    bool isBetterThan(const Best& other) const
    {
        return std::tuple(-placed, yielded, loss) < std::tuple(-other.placed, other.yielded, other.loss);
    }
};

/// The best over all ways to form groups: for every set of people, what its best groups are worth without
/// and with one group of three, from what smaller sets are worth.
inline Best bestByTryingAll(const core::PairProblem& problem, int floor = 0)
{
    constexpr qint64 yield = qint64(1) << 32;  // counts more than all losses of so few people
    constexpr qint64 person = qint64(1) << 40; // … and more than all that they yield
    const int people = problem.points.size();
    const auto points = [&](int x, int y) { return problem.points.between(x, y); };
    const auto loss = [&](int x, int y) { return problem.lossBetween(x, y, points(x, y)); };
    const auto worth = [&](int x) { return person - problem.yieldingOf(x) * yield; };
    std::vector<qint64> pairs(std::size_t(1) << people, 0);
    std::vector<qint64> oneTrio(pairs.size(), 0);
    for (std::size_t set = 1; set < pairs.size(); ++set) {
        const int a = std::countr_zero(set);
        const std::size_t rest = set & (set - 1);
        qint64& best = pairs[set] = pairs[rest];
        qint64& bestOfThree = oneTrio[set] = oneTrio[rest];
        for (std::size_t others = rest; others; others &= others - 1) {
            const int b = std::countr_zero(others);
            if (points(a, b) < 0)
                continue;
            const std::size_t without = rest & ~(std::size_t(1) << b);
            if (points(a, b) >= floor) {
                best = std::max(best, worth(a) + worth(b) - loss(a, b) + pairs[without]);
                bestOfThree = std::max(bestOfThree, worth(a) + worth(b) - loss(a, b) + oneTrio[without]);
            }
            for (std::size_t thirds = problem.mayFormTrio ? others & (others - 1) : 0; thirds;
                 thirds &= thirds - 1) {
                const int c = std::countr_zero(thirds);
                if (points(a, c) < 0 || points(b, c) < 0 ||
                    core::fitOfTrio(points(a, b), points(a, c), points(b, c)) < floor)
                    continue;
                const qint64 cost = core::costOfTrio(loss(a, b), loss(a, c), loss(b, c));
                bestOfThree = std::max(bestOfThree, worth(a) + worth(b) + worth(c) - cost +
                                                        pairs[without & ~(std::size_t(1) << c)]);
            }
        }
        bestOfThree = std::max(bestOfThree, best);
    }
    const qint64 placed = (oneTrio.back() + person - 1) / person;
    const qint64 rest = placed * person - oneTrio.back();
    return {int(placed), rest % yield, int(rest / yield)};
}

/// What groups place and lose, or -1 placed when one of them is not allowed or somebody is in two.
inline Best resultOf(const core::PairProblem& problem, const std::vector<std::vector<int>>& groups,
                     int floor = 0)
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
            result.yielded += problem.yieldingOf(group[i]);
            for (std::size_t j = i + 1; j < group.size(); ++j) {
                points.push_back(problem.points.between(group[i], group[j]));
                if (points.back() < 0)
                    return {-1, 0};
                losses.push_back(problem.lossBetween(group[i], group[j], points.back()));
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
