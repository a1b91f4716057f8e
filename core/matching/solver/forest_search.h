// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Makes a solution the best: from all exposed vertices at once grows a forest of alternating trees, while
// time goes by and duals change, until each tree has met another, or reached a vertex whose dual is 0 and
// that may therefore stay alone. README.md in this folder explains it. Made for one search, then thrown away.

#include "core/base/progress.h"
#include "core/matching/solver/ancestors.h"
#include "core/matching/solver/event_queue.h"
#include "core/matching/solver/solution.h"

namespace core {

class ForestSearch
{
public:
    ForestSearch(const Graph& graph, Solution& solution);

    /// False when it was stopped; the solution is then of no use.
    bool run(const Progress& progress);

private:
    // Stand for a vertex where an event is none of an edge: the dual of its vertex, or of its blossom, gets
    // 0.
    static constexpr int ofVertexDual = -1;
    static constexpr int ofOddDual = -2;

    struct Tree
    {
        std::vector<int> touched; ///< a vertex of every node that got a label in this tree
        qint64 dualEnds = 0;      ///< when the first dual of its outer vertices gets 0
    };

    void plantRoots();
    void plant(int root);
    void handle(const Event& event);
    void meet(int from, int to);
    void grow(int from, int to);
    void shrink(int from, int to);
    void expand(int node);
    void augment(int from, int to);
    void endAt(int vertex);
    void flipToRoot(int vertex);
    void dissolve(const std::vector<int>& trees);

    void makeOuter(int node, int tree);
    void makeInner(int node, int tree, Link entry);
    void scanNode(int node);
    void scan(int vertex);
    void rescan(int vertex);
    void push(const Event& event);

    int outerAbove(int node) const;
    std::vector<int> wayUp(int node, int ancestor, std::vector<Link>& links) const;

    const Graph& m_graph;
    Solution& m_solution;
    LaminarFamily& m_family;
    std::vector<Tree> m_trees;
    int m_alive = 0;   ///< trees that still grow
    qint64 m_last = 0; ///< by then all trees have ended
    EventQueue m_events;
    Ancestors m_ancestors;
};

} // namespace core
