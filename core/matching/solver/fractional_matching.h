// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The best matching if edges may also be taken by half: then whole edges and odd circles of half edges are
// all there is, and no odd sets are needed. That is nearly as easy as matching in a bipartite graph and
// nearly as good, so the search proper begins here: each odd circle is left with one exposed vertex. Pairs
// that the graph lacks are found out here as well, where looking for them is easiest.

#include "core/base/progress.h"
#include "core/matching/solver/ancestors.h"
#include "core/matching/solver/event_queue.h"
#include "core/matching/solver/solution.h"

namespace core {

class FractionalMatching
{
public:
    /// The solution has no odd sets yet, and duals that cover the graph. Both must outlive it; the graph may
    /// be another one later, with more edges.
    FractionalMatching(const Graph& graph, Solution& solution);

    /// Until nobody is alone but in an odd circle, or with the dual 0. False when stopped.
    bool run(const Progress& progress);
    /// Raises the dual of one end of an edge until it is covered, and takes that one out of whatever it is
    /// in.
    void cover(const ValuedEdge& edge);
    /// Leaves each odd circle with one exposed vertex and all others in pairs.
    void breakCircles();

private:
    enum Label : qint8
    {
        free,
        outer,
        inner
    };

    bool isRoot(int vertex) const;
    void searchFrom(int root);
    bool meet(int from, int to);
    void makeOuter(int vertex);
    void scan(int vertex);
    qint64 dualNow(int vertex) const;

    void flipToRoot(int vertex);
    void closeCircle(int a, int b);
    std::vector<int> wayUp(int vertex, int ancestor) const;
    int outerAbove(int vertex) const;
    void openCircleAt(int vertex);

    const Graph& m_graph;
    Solution& m_solution;
    std::vector<qint64> m_dual; ///< by vertex; of those in the tree: when they joined it
    std::vector<int> m_circleOf;
    std::vector<std::vector<int>> m_circles;

    // Of one search.
    qint64 m_now = 0;
    qint64 m_end = 0;  ///< when the dual of an outer vertex gets 0
    int m_ending = -1; ///< that vertex
    std::vector<Label> m_label;
    std::vector<qint64> m_since;
    std::vector<int> m_from; ///< of an inner vertex: the outer one by which the tree came in
    std::vector<int> m_touched;
    EventQueue m_events; ///< edges of outer vertices that get tight
    Ancestors m_ancestors;
};

} // namespace core
