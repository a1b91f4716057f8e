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

/// As many bits for ties as leave duals room: they stay below some multiples of a person, sums below 2^62.
Scale Scale::forPeople(int people, int largestLoss)
{
    const qint64 groups = people / 2 + 2;
    Scale scale;
    for (scale.tieBits = 24; scale.tieBits > 1; --scale.tieBits) {
        scale.wait = groups << scale.tieBits;
        scale.loss = 2 * scale.wait;
        if (groups * (largestLoss + 1) < (qint64(1) << 54) / scale.loss)
            break;
    }
    scale.person = groups * (largestLoss + 1) * scale.loss;
    return scale;
}

qint64 lossOfTrio(const Problem& problem, const Scale& scale, int a, int b, int c, int floor)
{
    const std::array<int, 3> points = {problem.points.between(a, b), problem.points.between(a, c),
                                       problem.points.between(b, c)};
    for (const int one : points)
        if (one == PairPoints::notAllowed)
            return PairPoints::notAllowed;
    if (fitOfTrio(points[0], points[1], points[2]) < floor)
        return PairPoints::notAllowed;
    const auto loss = [&](int one) { return problem.loss[std::size_t(points[std::size_t(one)])]; };
    const auto tie = [&](int x, int y) {
        return lossOfPair(problem, scale, x, y, PairPoints::most) - problem.loss.back() * scale.loss;
    };
    return costOfTrio(loss(0), loss(1), loss(2)) * scale.loss + (tie(a, b) + tie(a, c) + tie(b, c) + 1) / 2;
}

} // namespace core
