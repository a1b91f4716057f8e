// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Looks through all pairs of an island for those that the duals of a solution do not cover: they are worth
// more than duals say, so the graph lacks them. When there are none, the solution is the best over all pairs,
// not only over the graph.

#include "core/matching/solver/island.h"
#include "core/matching/solver/solution.h"

#include <functional>
#include <vector>

namespace core {

using PairOfSlack = std::function<void(int a, int b, int points, qint64 slack)>;

/// By vertex; none are all 0.
using SlackShares = std::vector<qint64>;

/// Calls `use` with vertices a < b and points of each pair of people whose slack (duals of both and of the
/// odd sets around both, less twice the value) is less than the shares of both. With `evenBelowFloor`, of all
/// legal pairs. Empty chairs are no people. May make shortlists longer. False when stopped.
bool forEachPairOfSlack(Island& island, const Solution& solution, const SlackShares& shares,
                        bool evenBelowFloor, const Progress& progress, const PairOfSlack& use);

/// The worst of them, a few for each vertex; the empty chair is looked at as well. The only error is Stopped.
Result<std::vector<ValuedEdge>> findUncovered(Island& island, const Solution& solution,
                                              const Progress& progress);

} // namespace core
