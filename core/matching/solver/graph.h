// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A graph with a value on every edge, laid out for walking from a vertex to its neighbours. The matcher
// searches in it; it never changes while a search runs.

#include <QtGlobal>

#include <span>
#include <vector>

namespace core {

struct ValuedEdge
{
    int a = 0;
    int b = 0;
    qint64 value = 0; ///< what it is worth to have this edge in the matching
};

class Graph
{
public:
    struct Arc
    {
        qint64 twice = 0; ///< twice the value of the edge, so that duals stay whole numbers
        int to = 0;
    };

    Graph(int vertices, const std::vector<ValuedEdge>& edges);

    int size() const { return int(m_first.size()) - 1; }
    const Arc& arc(int index) const { return m_arcs[std::size_t(index)]; }
    int firstArc(int vertex) const { return m_first[std::size_t(vertex)]; }
    int lastArc(int vertex) const { return m_first[std::size_t(vertex) + 1]; } ///< one past it
    std::span<const Arc> arcsOf(int vertex) const
    {
        return {m_arcs.data() + firstArc(vertex), std::size_t(lastArc(vertex) - firstArc(vertex))};
    }

private:
    std::vector<int> m_first; ///< by vertex, and one more
    std::vector<Arc> m_arcs;
};

} // namespace core
