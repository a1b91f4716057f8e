// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/solver/problem.h"

#include "core/matching/fit.h"
#include "core/matching/objective.h"

namespace core {

void PairPoints::row(int a, int first, std::span<qint8> points) const
{
    for (std::size_t i = 0; i < points.size(); ++i)
        points[i] = qint8(a == first + int(i) ? notAllowed : between(a, first + int(i)));
}

void PairPoints::some(int a, std::span<const int> others, std::span<qint8> points) const
{
    for (std::size_t i = 0; i < others.size(); ++i)
        points[i] = qint8(a == others[i] ? notAllowed : between(a, others[i]));
}

bool PairPoints::sweep(const UseBounds& use, const Glance&) const
{
    std::vector<qint8> all(static_cast<std::size_t>(size()));
    for (int a = 0; a + 1 < size(); ++a) {
        const std::span later = std::span(all).subspan(std::size_t(a) + 1);
        row(a, a + 1, later);
        if (!use({a, a + 1, later}))
            return false;
    }
    return true;
}

/// As many bits for ties as leave duals room: they stay below some multiples of a person, sums below 2^62.
///
/// That a person counts more than anybody yields is enough, however many are left out: the sets of people who
/// can be placed together are a matroid (Edmonds and Fulkerson), so a set that is not among the best grows,
/// or becomes better by changing one person for another, and each such step counts more than all losses.
Scale Scale::forPeople(int people, const PairProblem& problem)
{
    const qint64 yielding = problem.yields.empty() ? 0 : problem.lossOfYielding();
    const qint64 person = problem.lossOfAll(people) + PairProblem::mostYielding * yielding;
    Scale scale;
    for (scale.tieBits = 24; scale.tieBits > 1; --scale.tieBits) {
        scale.loss = qint64(people / 2 + 2) << (scale.tieBits + 1);
        if (person < (qint64(1) << 54) / scale.loss)
            break;
    }
    scale.person = person * scale.loss;
    scale.yield = yielding * scale.loss;
    return scale;
}

qint64 lossOfTrio(const PairProblem& problem, const Scale& scale, const std::array<int, 3>& people,
                  const std::array<int, 3>& points, int floor)
{
    const auto& [a, b, c] = people;
    for (const int one : points)
        if (one == PairPoints::notAllowed)
            return PairPoints::notAllowed;
    if (fitOfTrio(points[0], points[1], points[2]) < floor)
        return PairPoints::notAllowed;
    const int ab = problem.lossBetween(a, b, points[0]);
    const int ac = problem.lossBetween(a, c, points[1]);
    const int bc = problem.lossBetween(b, c, points[2]);
    const auto other = [&](int x, int y, int pointsOfBoth, int loss) { // ties and what is yielded
        return lossOfPair(problem, scale, x, y, pointsOfBoth) - loss * scale.loss;
    };
    return costOfTrio(ab, ac, bc) * scale.loss +
           (other(a, b, points[0], ab) + other(a, c, points[1], ac) + other(b, c, points[2], bc) + 1) / 2;
}

} // namespace core
