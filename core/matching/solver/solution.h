// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A matching and the duals that go with it, as one value that can be copied: what a search starts from and
// what it leaves. Here are the steps on it that need no search. Between searches this holds, for every edge
// of the graph: duals of both ends and of the blossoms around both add up to twice its value at least,
// exactly for edges in the matching and edges that close a blossom. Duals are never negative. When besides
// every exposed vertex has the dual 0, no matching is worth more.

#include "core/matching/solver/graph.h"
#include "core/matching/solver/laminar_family.h"

namespace core {

struct Solution
{
    LaminarFamily family;
    std::vector<int> mates; ///< -1: exposed

    explicit Solution(int vertices) : family(vertices), mates(std::size_t(vertices), -1) {}

    int mateOf(int vertex) const { return mates[std::size_t(vertex)]; }
    void match(int a, int b)
    {
        mates[std::size_t(a)] = b;
        mates[std::size_t(b)] = a;
    }
    void expose(int vertex);
};

/// Duals as low as looking at neighbours allows, and the edges matched that are tight then. `aside`: vertices
/// to leave out.
Solution startGreedily(const Graph& graph, const std::vector<int>& aside = {});

/// Changes the matching inside a node, so that this vertex is the one that is free for a partner outside.
void rebase(Solution& solution, int node, int vertex);

/// Takes a free top-level blossom apart, and those in it that have the dual 0.
void splitFlat(Solution& solution, int blossomNode);

/// Makes a vertex stand alone, by giving the duals of the blossoms around it to their members.
void openAround(Solution& solution, int vertex);

/// Raises a dual so far that this edge, new in the graph, is not worth more than duals say. Exposes who is
/// matched there.
void cover(Solution& solution, const ValuedEdge& edge);

/// Takes a vertex out: nobody can be matched with it any more.
void setAside(Solution& solution, int vertex);
bool isAside(const Solution& solution, int vertex);

} // namespace core
