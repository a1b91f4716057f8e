// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/solver/graph.h"

namespace core {

Graph::Graph(int vertices, const std::vector<ValuedEdge>& edges)
    : m_first(std::size_t(vertices) + 1, 0), m_arcs(2 * edges.size())
{
    for (const ValuedEdge& edge : edges) {
        ++m_first[std::size_t(edge.a) + 1];
        ++m_first[std::size_t(edge.b) + 1];
    }
    for (std::size_t v = 1; v < m_first.size(); ++v)
        m_first[v] += m_first[v - 1];
    std::vector<int> next(m_first.begin(), m_first.end() - 1);
    for (const ValuedEdge& edge : edges) {
        m_arcs[std::size_t(next[std::size_t(edge.a)]++)] = {2 * edge.value, edge.b};
        m_arcs[std::size_t(next[std::size_t(edge.b)]++)] = {2 * edge.value, edge.a};
    }
}

} // namespace core
