// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/solver/grouping.h"

#include "core/matching/objective.h"

namespace core {

qint64 lossOf(const Grouping& grouping, const PairProblem& problem)
{
    const auto loss = [&](int a, int b) { return problem.lossBetween(a, b, problem.points.between(a, b)); };
    qint64 sum = 0;
    for (const std::vector<int>& group : grouping.groups)
        sum += group.size() == 2
                   ? loss(group[0], group[1])
                   : costOfTrio(loss(group[0], group[1]), loss(group[0], group[2]), loss(group[1], group[2]));
    return sum;
}

} // namespace core
