// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/referee/lemon_matching.h"

#include <lemon/matching.h>
#include <lemon/smart_graph.h>

#include <vector>

namespace referee {

using Graph = lemon::SmartGraph;
using Weights = Graph::EdgeMap<std::int64_t>;

struct LemonMatching::Inside
{
    Graph graph;
    Weights weights{graph};
    std::vector<int> mates;

    template <class Matching>
    void keepMates(const Matching& matching)
    {
        for (std::size_t v = 0; v < mates.size(); ++v) {
            const Graph::Node mate = matching.mate(Graph::nodeFromId(int(v)));
            mates[v] = mate == lemon::INVALID ? -1 : Graph::id(mate);
        }
    }
};

LemonMatching::LemonMatching(int vertices, std::int64_t pairs) : m_inside(std::make_unique<Inside>())
{
    m_inside->graph.reserveNode(vertices);
    m_inside->graph.reserveEdge(int(pairs));
    for (int v = 0; v < vertices; ++v)
        m_inside->graph.addNode();
    m_inside->mates.assign(std::size_t(vertices), -1);
}

LemonMatching::~LemonMatching() = default;

void LemonMatching::addPair(int a, int b, std::int64_t weight)
{
    const Graph::Edge edge = m_inside->graph.addEdge(Graph::nodeFromId(a), Graph::nodeFromId(b));
    m_inside->weights[edge] = weight;
}

void LemonMatching::run()
{
    lemon::MaxWeightedMatching<Graph, Weights> matching(m_inside->graph, m_inside->weights);
    matching.run();
    m_inside->keepMates(matching);
}

bool LemonMatching::runPerfect()
{
    lemon::MaxWeightedPerfectMatching<Graph, Weights> matching(m_inside->graph, m_inside->weights);
    if (!matching.run())
        return false;
    m_inside->keepMates(matching);
    return true;
}

int LemonMatching::mateOf(int vertex) const
{
    return m_inside->mates[std::size_t(vertex)];
}

} // namespace referee
