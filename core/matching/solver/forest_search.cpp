// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/solver/forest_search.h"

#include <algorithm>

namespace core {
namespace {

constexpr int eventsBetweenLooks = 4096;

} // namespace

ForestSearch::ForestSearch(const Graph& graph, Solution& solution)
    : m_graph(graph), m_solution(solution), m_family(solution.family)
{
}

bool ForestSearch::run(const Progress& progress)
{
    m_family.restartTime();
    plantRoots();
    for (int handled = 1; m_alive > 0; ++handled) {
        if (handled % eventsBetweenLooks == 0 && progress.stopped())
            return false;
        Q_ASSERT(!m_events.empty());
        const Event event = m_events.pop();
        m_family.setNow(event.time);
        handle(event);
    }
    return true;
}

void ForestSearch::plantRoots()
{
    std::vector<int> roots;
    for (int v = 0; v < m_graph.size(); ++v)
        if (m_solution.mateOf(v) < 0 && m_family.dualOf(v) > 0 && !isAside(m_solution, v))
            roots.push_back(v);
    for (const int root : roots)
        plant(root);
    // Scanned when all are planted, since a scan asks for labels.
    for (const int root : roots)
        scanNode(m_family.topOf(root));
}

/// All roots get even duals: then the slack between any two outer vertices is always even, and duals stay
/// whole.
void ForestSearch::plant(int root)
{
    const int node = m_family.topOf(root);
    const qint64 dual = m_family.dualOf(root);
    if (dual % 2 != 0 && m_family.isBlossom(node))
        m_family.spread(node, 2);
    else if (dual % 2 != 0)
        m_family.setDual(root, dual + 1);
    m_last = std::max(m_last, m_family.dualOf(root));
    m_trees.push_back({{}, std::numeric_limits<qint64>::max()});
    ++m_alive;
    makeOuter(node, int(m_trees.size()) - 1);
}

/// What an event says may be outdated; then another event has been pushed when it became so.
void ForestSearch::handle(const Event& event)
{
    if (event.to == ofOddDual) {
        const int node = event.from;
        if (m_family.isAlive(node) && m_family.parentOf(node) < 0 &&
            m_family.labelOf(node) == LaminarFamily::inner && m_family.oddDualOf(node) == 0)
            expand(node);
        return;
    }
    if (m_family.labelOfVertex(event.from) != LaminarFamily::outer)
        return;
    if (event.to == ofVertexDual) {
        if (m_family.dualOf(event.from) == 0)
            endAt(event.from);
        return;
    }
    if (!m_family.areTogether(event.from, event.to) &&
        m_family.dualOf(event.from) + m_family.dualOf(event.to) == event.twice)
        meet(event.from, event.to);
}

/// A tight edge from an outer vertex to another node.
void ForestSearch::meet(int from, int to)
{
    switch (m_family.labelOfVertex(to)) {
    case LaminarFamily::free:
        return grow(from, to);
    case LaminarFamily::inner:
        return;
    default:
        break;
    }
    if (m_family.treeOf(m_family.topOf(from)) == m_family.treeOf(m_family.topOf(to)))
        shrink(from, to);
    else
        augment(from, to);
}

void ForestSearch::grow(int from, int to)
{
    const int node = m_family.topOf(to);
    const int mate = m_solution.mateOf(m_family.baseOf(node));
    if (mate < 0) // exposed with the dual 0, so it was no root
        return augment(from, to);
    const int tree = m_family.treeOf(m_family.topOf(from));
    const int next = m_family.topOf(mate);
    makeInner(node, tree, {from, to});
    makeOuter(next, tree);
    scanNode(next);
}

void ForestSearch::shrink(int from, int to)
{
    const int one = m_family.topOf(from);
    const int other = m_family.topOf(to);
    const int ancestor =
        m_ancestors.common(one, other, m_family.nodes(), [this](int node) { return outerAbove(node); });
    const int tree = m_family.treeOf(ancestor);

    std::vector<Link> links;
    std::vector<int> children = wayUp(one, ancestor, links);
    std::reverse(children.begin(), children.end());
    std::reverse(links.begin(), links.end());
    for (Link& link : links)
        std::swap(link.from, link.to);
    children.insert(children.begin(), ancestor);
    links.push_back({from, to});
    const std::vector<int> down = wayUp(other, ancestor, links);
    children.insert(children.end(), down.begin(), down.end());

    std::vector<int> wereInner;
    for (const int child : children)
        if (m_family.labelOf(child) == LaminarFamily::inner)
            wereInner.push_back(child);
    makeOuter(m_family.merge(std::move(children), std::move(links)), tree);
    for (const int node : wereInner)
        scanNode(node);
}

/// An inner blossom whose dual has come down to 0. The even way through it stays in the tree.
void ForestSearch::expand(int node)
{
    const int tree = m_family.treeOf(node);
    const Link entry = m_family.entryOf(node);
    const auto [children, links] = m_family.split(node);
    const int count = int(children.size());
    const int first =
        int(std::find(children.begin(), children.end(), m_family.topOf(entry.to)) - children.begin());
    const int step = first % 2 == 1 ? 1 : count - 1; // towards the partner of the first

    makeInner(children[std::size_t(first)], tree, entry);
    std::vector<int> newOuter;
    std::vector<bool> onTheWay(children.size(), false);
    onTheWay[std::size_t(first)] = true;
    for (int at = first; at != 0;) {
        const int through = (at + step) % count;
        at = (through + step) % count;
        const Link& link = links[std::size_t(step == 1 ? through : at)];
        makeOuter(children[std::size_t(through)], tree);
        makeInner(children[std::size_t(at)], tree, step == 1 ? link : Link{link.to, link.from});
        newOuter.push_back(children[std::size_t(through)]);
        onTheWay[std::size_t(through)] = onTheWay[std::size_t(at)] = true;
    }
    for (int i = 0; i < count; ++i)
        if (!onTheWay[std::size_t(i)])
            m_family.forEachVertex(children[std::size_t(i)], [this](int v) { rescan(v); });
    for (const int outer : newOuter)
        scanNode(outer);
}

void ForestSearch::augment(int from, int to)
{
    const int other = m_family.topOf(to);
    std::vector<int> ended = {m_family.treeOf(m_family.topOf(from))};
    flipToRoot(from);
    if (m_family.labelOf(other) == LaminarFamily::outer) {
        ended.push_back(m_family.treeOf(other));
        flipToRoot(to);
    } else {
        rebase(m_solution, other, to);
    }
    m_solution.match(from, to);
    dissolve(ended);
}

/// Matches the root; this vertex is exposed instead and may be, for its dual is 0.
void ForestSearch::endAt(int vertex)
{
    const int tree = m_family.treeOf(m_family.topOf(vertex));
    flipToRoot(vertex);
    m_solution.mates[std::size_t(vertex)] = -1;
    dissolve({tree});
}

/// Frees an outer vertex for another partner, by matching everybody else on the way to the root.
void ForestSearch::flipToRoot(int vertex)
{
    std::vector<Link> matched;
    for (int at = vertex;;) {
        const int node = m_family.topOf(at);
        const int mate = m_solution.mateOf(m_family.baseOf(node));
        rebase(m_solution, node, at);
        if (mate < 0)
            break;
        const int above = m_family.topOf(mate);
        const Link entry = m_family.entryOf(above);
        rebase(m_solution, above, entry.to);
        matched.push_back(entry);
        at = entry.from;
    }
    for (const Link& link : matched)
        m_solution.match(link.from, link.to);
}

/// Trees that have ended let their nodes go; edges to them from other trees come due at other times now.
void ForestSearch::dissolve(const std::vector<int>& trees)
{
    std::vector<int> freed;
    for (const int tree : trees) {
        for (const int vertex : m_trees[std::size_t(tree)].touched) {
            const int node = m_family.topOf(vertex);
            if (m_family.labelOf(node) == LaminarFamily::free || m_family.treeOf(node) != tree)
                continue;
            m_family.setLabel(node, LaminarFamily::free, -1);
            freed.push_back(node);
        }
        m_trees[std::size_t(tree)].touched = {};
        --m_alive;
    }
    for (const int node : freed)
        m_family.forEachVertex(node, [this](int v) { rescan(v); });
    for (const int node : freed)
        if (m_family.isBlossom(node) && m_family.oddDualOf(node) == 0)
            splitFlat(m_solution, node);
}

void ForestSearch::makeOuter(int node, int tree)
{
    m_family.setLabel(node, LaminarFamily::outer, tree);
    m_trees[std::size_t(tree)].touched.push_back(m_family.baseOf(node));
}

void ForestSearch::makeInner(int node, int tree, Link entry)
{
    m_family.setLabel(node, LaminarFamily::inner, tree, entry);
    m_trees[std::size_t(tree)].touched.push_back(m_family.baseOf(node));
    if (m_family.isBlossom(node))
        push({m_family.now() + m_family.oddDualOf(node) / 2, 0, node, ofOddDual});
}

void ForestSearch::scanNode(int node)
{
    m_family.forEachVertex(node, [this](int v) { scan(v); });
}

/// Notes when the edges of a vertex that has become outer get tight.
void ForestSearch::scan(int vertex)
{
    const qint64 dual = m_family.dualOf(vertex);
    const qint64 now = m_family.now();
    Tree& tree = m_trees[std::size_t(m_family.treeOf(m_family.topOf(vertex)))];
    if (now + dual < tree.dualEnds) {
        tree.dualEnds = now + dual;
        push({tree.dualEnds, 0, vertex, ofVertexDual});
    }
    for (const Graph::Arc& arc : m_graph.arcsOf(vertex)) {
        const int label = m_family.labelOfVertex(arc.to);
        if (label == LaminarFamily::inner || m_family.areTogether(vertex, arc.to))
            continue;
        const qint64 slack = dual + m_family.dualOf(arc.to) - arc.twice;
        push({now + (label == LaminarFamily::outer ? slack / 2 : slack), arc.twice, vertex, arc.to});
    }
}

/// The same seen from a vertex that has become free.
void ForestSearch::rescan(int vertex)
{
    const qint64 dual = m_family.dualOf(vertex);
    for (const Graph::Arc& arc : m_graph.arcsOf(vertex))
        if (m_family.labelOfVertex(arc.to) == LaminarFamily::outer)
            push({m_family.now() + dual + m_family.dualOf(arc.to) - arc.twice, arc.twice, arc.to, vertex});
}

void ForestSearch::push(const Event& event)
{
    if (event.time <= m_last)
        m_events.push(event);
}

/// The next outer node on the way to the root; -1 above the root.
int ForestSearch::outerAbove(int node) const
{
    const int mate = m_solution.mateOf(m_family.baseOf(node));
    return mate < 0 ? -1 : m_family.topOf(m_family.entryOf(m_family.topOf(mate)).from);
}

/// The nodes from an outer one up to an ancestor, that one left out; appends the links between them.
std::vector<int> ForestSearch::wayUp(int node, int ancestor, std::vector<Link>& links) const
{
    std::vector<int> way;
    while (node != ancestor) {
        const int base = m_family.baseOf(node);
        const int mate = m_solution.mateOf(base);
        const int above = m_family.topOf(mate);
        const Link& entry = m_family.entryOf(above);
        way.push_back(node);
        way.push_back(above);
        links.push_back({base, mate});
        links.push_back({entry.to, entry.from});
        node = m_family.topOf(entry.from);
    }
    return way;
}

} // namespace core
