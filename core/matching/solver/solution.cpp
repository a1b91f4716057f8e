// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/solver/solution.h"

#include <algorithm>

namespace core {
namespace {

/// A dual so high that no edge of the vertex is ever tight.
constexpr qint64 farAway = qint64(1) << 61;

struct Turn
{
    int node;
    int vertex; ///< the new base
};

/// Makes `child` the first of a blossom: the even way around the circle to the old first is matched along
/// links.
void turnTo(Solution& solution, int node, int child, int vertex, std::vector<Turn>& more)
{
    LaminarFamily& family = solution.family;
    const std::vector<int>& children = family.childrenOf(node);
    const std::vector<Link>& links = family.linksOf(node);
    const int count = int(children.size());
    const int place = int(std::find(children.begin(), children.end(), child) - children.begin());
    // Children 1 and 2, 3 and 4, … are matched with each other.
    const int from = place % 2 == 1 ? place + 1 : 0;
    const int to = place % 2 == 1 ? count : place;
    for (int i = from; i < to; i += 2) {
        const Link& link = links[std::size_t(i)];
        solution.match(link.from, link.to);
        more.push_back({children[std::size_t(i)], link.from});
        more.push_back({children[std::size_t((i + 1) % count)], link.to});
    }
    family.rotate(node, place);
    family.setBase(node, vertex);
}

} // namespace

void Solution::expose(int vertex)
{
    const int mate = mateOf(vertex);
    if (mate < 0)
        return;
    mates[std::size_t(mate)] = -1;
    mates[std::size_t(vertex)] = -1;
}

Solution startGreedily(const Graph& graph, const std::vector<int>& aside)
{
    Solution solution(graph.size());
    LaminarFamily& family = solution.family;
    for (const int v : aside)
        setAside(solution, v);
    for (int v = 0; v < graph.size(); ++v) {
        if (isAside(solution, v))
            continue;
        qint64 most = 0;
        for (const Graph::Arc& arc : graph.arcsOf(v))
            most = std::max(most, arc.twice / 2);
        family.setDual(v, most);
    }
    for (int v = 0; v < graph.size(); ++v) {
        if (isAside(solution, v))
            continue;
        qint64 least = 0;
        for (const Graph::Arc& arc : graph.arcsOf(v))
            least = std::max(least, arc.twice - family.dualOf(arc.to));
        family.setDual(v, least);
        for (const Graph::Arc& arc : graph.arcsOf(v))
            if (solution.mateOf(v) < 0 && solution.mateOf(arc.to) < 0 &&
                least + family.dualOf(arc.to) == arc.twice)
                solution.match(v, arc.to);
    }
    return solution;
}

void rebase(Solution& solution, int node, int vertex)
{
    const LaminarFamily& family = solution.family;
    std::vector<Turn> turns = {{node, vertex}};
    std::vector<int> chain;
    while (!turns.empty()) {
        const Turn turn = turns.back();
        turns.pop_back();
        chain.clear();
        for (int inside = turn.vertex; inside != turn.node; inside = family.parentOf(inside))
            chain.push_back(inside);
        chain.push_back(turn.node);
        for (std::size_t i = 1; i < chain.size(); ++i)
            turnTo(solution, chain[i], chain[i - 1], turn.vertex, turns);
    }
}

void splitFlat(Solution& solution, int blossomNode)
{
    LaminarFamily& family = solution.family;
    std::vector<int> flat = {blossomNode};
    while (!flat.empty()) {
        const int node = flat.back();
        flat.pop_back();
        for (const int child : family.split(node).children)
            if (family.isBlossom(child) && family.storedOddDualOf(child) == 0)
                flat.push_back(child);
    }
}

void openAround(Solution& solution, int vertex)
{
    LaminarFamily& family = solution.family;
    for (int node = family.topOf(vertex); family.isBlossom(node); node = family.topOf(vertex)) {
        family.spread(node, family.oddDualOf(node));
        solution.expose(family.baseOf(node)); // its edge to the outside is not tight any more
        splitFlat(solution, node);
    }
}

void cover(Solution& solution, const ValuedEdge& edge)
{
    LaminarFamily& family = solution.family;
    const auto slack = [&] {
        return family.dualOf(edge.a) + family.dualOf(edge.b) + family.oddDualsAround(edge.a, edge.b) -
               2 * edge.value;
    };
    if (slack() >= 0)
        return;
    // The end where less is undone: alone before inside a blossom, exposed before matched.
    const auto undone = [&](int v) {
        return 2 * family.isBlossom(family.topOf(v)) + (solution.mateOf(v) >= 0);
    };
    const int raised = undone(edge.b) < undone(edge.a) ? edge.b : edge.a;
    openAround(solution, raised);
    const qint64 missing = -slack();
    if (missing <= 0)
        return;
    solution.expose(raised);
    family.setDual(raised, family.dualOf(raised) + missing);
}

void setAside(Solution& solution, int vertex)
{
    openAround(solution, vertex);
    solution.expose(vertex);
    solution.family.setDual(vertex, farAway);
}

bool isAside(const Solution& solution, int vertex)
{
    return solution.family.dualOf(vertex) >= farAway / 2;
}

} // namespace core
