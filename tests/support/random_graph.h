// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Graphs for tests of the searches in them.

#include "core/matching/solver/graph.h"
#include "tests/support/people.h"

namespace support {

struct RandomGraph
{
    int vertices = 0;
    std::vector<core::ValuedEdge> edges;
};

/// Graphs of several kinds: any edges, edges between neighbours only, or groups of three that hang together.
inline RandomGraph randomGraph(int vertices, Dice& dice)
{
    RandomGraph graph{vertices, {}};
    const int kind = dice.below(3);
    const int percent = dice.below(101);
    const int values = dice.percent(40) ? 1 + dice.below(4) : 1 + dice.below(1000);
    const qint64 forPlacing = dice.percent(50) ? vertices * values : 0;
    for (int a = 0; a < vertices; ++a)
        for (int b = a + 1; b < vertices; ++b) {
            const bool near =
                kind == 0 || (kind == 1 && b - a < 6) || (kind == 2 && (a / 3 == b / 3 || dice.percent(5)));
            if (near && dice.percent(percent))
                graph.edges.push_back({a, b, forPlacing + dice.below(values)});
        }
    return graph;
}

} // namespace support
