// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/solver/fractional_matching.h"

#include <algorithm>
#include <limits>

namespace core {
namespace {

constexpr int searchesBetweenLooks = 64;
constexpr int noCircle = -1;

} // namespace

FractionalMatching::FractionalMatching(const Graph& graph, Solution& solution)
    : m_graph(graph), m_solution(solution), m_circleOf(std::size_t(graph.size()), noCircle),
      m_label(std::size_t(graph.size()), free), m_since(std::size_t(graph.size()), 0),
      m_from(std::size_t(graph.size()), -1)
{
    for (int v = 0; v < graph.size(); ++v)
        m_dual.push_back(solution.family.dualOf(v));
}

bool FractionalMatching::run(const Progress& progress)
{
    int searches = 0;
    for (int v = 0; v < m_graph.size(); ++v) {
        if (!isRoot(v))
            continue;
        if (++searches % searchesBetweenLooks == 0 && progress.stopped())
            return false;
        searchFrom(v);
    }
    return true;
}

bool FractionalMatching::isRoot(int vertex) const
{
    const auto v = std::size_t(vertex);
    return m_solution.mateOf(vertex) < 0 && m_circleOf[v] == noCircle && m_dual[v] > 0 &&
           !isAside(m_solution, vertex);
}

/// Grows one alternating tree until its root finds a place.
void FractionalMatching::searchFrom(int root)
{
    m_now = 0;
    m_end = std::numeric_limits<qint64>::max();
    m_events.clear();
    makeOuter(root);
    for (bool isDone = false; !isDone;) {
        if (m_events.empty() || m_events.nextTime() >= m_end) {
            m_now = m_end;
            flipToRoot(m_ending);
            m_solution.mates[std::size_t(m_ending)] = -1; // and may be, for its dual is 0
            break;
        }
        const Event event = m_events.pop();
        m_now = event.time;
        // What an event says may be outdated; then another one has been pushed when it became so.
        if (dualNow(event.from) + dualNow(event.to) == event.twice)
            isDone = meet(event.from, event.to);
    }
    for (const int v : m_touched) {
        m_dual[std::size_t(v)] = dualNow(v);
        m_solution.family.setDual(v, m_dual[std::size_t(v)]);
        m_label[std::size_t(v)] = free;
    }
    m_touched.clear();
}

/// A tight edge from an outer vertex; true when it ends the search.
bool FractionalMatching::meet(int from, int to)
{
    const auto target = std::size_t(to);
    if (m_label[target] == inner)
        return false;
    if (m_label[target] == outer) {
        closeCircle(from, to);
        return true;
    }
    if (m_circleOf[target] != noCircle)
        openCircleAt(to);
    const int mate = m_solution.mateOf(to);
    if (mate < 0) {
        flipToRoot(from);
        m_solution.match(from, to);
        return true;
    }
    m_label[target] = inner;
    m_since[target] = m_now;
    m_from[target] = from;
    m_touched.push_back(to);
    makeOuter(mate);
    return false;
}

void FractionalMatching::makeOuter(int vertex)
{
    m_label[std::size_t(vertex)] = outer;
    m_since[std::size_t(vertex)] = m_now;
    m_touched.push_back(vertex);
    scan(vertex);
}

void FractionalMatching::scan(int vertex)
{
    const qint64 dual = m_dual[std::size_t(vertex)];
    if (m_now + dual < m_end) {
        m_end = m_now + dual;
        m_ending = vertex;
    }
    for (const Graph::Arc& arc : m_graph.arcsOf(vertex)) {
        const Label label = m_label[std::size_t(arc.to)];
        if (label == inner)
            continue;
        const qint64 slack = dual + dualNow(arc.to) - arc.twice;
        const qint64 time = m_now + (label == outer ? slack / 2 : slack);
        if (time < m_end)
            m_events.push({time, arc.twice, vertex, arc.to});
    }
}

qint64 FractionalMatching::dualNow(int vertex) const
{
    const auto v = std::size_t(vertex);
    switch (m_label[v]) {
    case outer:
        return m_dual[v] - (m_now - m_since[v]);
    case inner:
        return m_dual[v] + (m_now - m_since[v]);
    case free:
        break;
    }
    return m_dual[v];
}

/// Frees an outer vertex for another partner, by matching everybody else on the way to the root.
void FractionalMatching::flipToRoot(int vertex)
{
    std::vector<Link> matched;
    for (int at = vertex; m_solution.mateOf(at) >= 0; at = matched.back().to) {
        const int mate = m_solution.mateOf(at);
        matched.push_back({mate, m_from[std::size_t(mate)]});
    }
    m_solution.mates[std::size_t(vertex)] = -1;
    for (const Link& link : matched)
        m_solution.match(link.from, link.to);
}

/// Two outer vertices with a tight edge: the way from the root to where they part is flipped, and what is
/// below becomes a circle of half edges.
void FractionalMatching::closeCircle(int a, int b)
{
    const int ancestor = m_ancestors.common(a, b, m_graph.size(), [this](int v) { return outerAbove(v); });
    std::vector<int> circle = wayUp(a, ancestor);
    std::reverse(circle.begin(), circle.end());
    circle.insert(circle.begin(), ancestor);
    const std::vector<int> down = wayUp(b, ancestor);
    circle.insert(circle.end(), down.begin(), down.end());
    flipToRoot(ancestor);
    for (const int v : circle) {
        m_solution.mates[std::size_t(v)] = -1;
        m_circleOf[std::size_t(v)] = int(m_circles.size());
    }
    m_circles.push_back(std::move(circle));
}

/// The vertices from an outer one up to an ancestor, that one left out.
std::vector<int> FractionalMatching::wayUp(int vertex, int ancestor) const
{
    std::vector<int> way;
    for (; vertex != ancestor; vertex = outerAbove(vertex)) {
        way.push_back(vertex);
        way.push_back(m_solution.mateOf(vertex));
    }
    return way;
}

/// The next outer vertex on the way to the root; -1 above the root.
int FractionalMatching::outerAbove(int vertex) const
{
    const int mate = m_solution.mateOf(vertex);
    return mate < 0 ? -1 : m_from[std::size_t(mate)];
}

/// Exposes one vertex of a circle; all others become pairs.
void FractionalMatching::openCircleAt(int vertex)
{
    const std::vector<int> circle = std::move(m_circles[std::size_t(m_circleOf[std::size_t(vertex)])]);
    const std::size_t count = circle.size();
    const auto start = std::size_t(std::find(circle.begin(), circle.end(), vertex) - circle.begin());
    for (std::size_t i = 1; i < count; i += 2)
        m_solution.match(circle[(start + i) % count], circle[(start + i + 1) % count]);
    for (const int v : circle)
        m_circleOf[std::size_t(v)] = noCircle;
}

void FractionalMatching::cover(const ValuedEdge& edge)
{
    const qint64 missing = 2 * edge.value - m_dual[std::size_t(edge.a)] - m_dual[std::size_t(edge.b)];
    if (missing <= 0)
        return;
    const auto isAlone = [this](int v) {
        return m_solution.mateOf(v) < 0 && m_circleOf[std::size_t(v)] == noCircle;
    };
    const int raised = isAlone(edge.b) && !isAlone(edge.a) ? edge.b : edge.a;
    if (m_circleOf[std::size_t(raised)] != noCircle)
        openCircleAt(raised);
    else
        m_solution.expose(raised);
    m_dual[std::size_t(raised)] += missing;
    m_solution.family.setDual(raised, m_dual[std::size_t(raised)]);
}

void FractionalMatching::breakCircles()
{
    for (std::vector<int>& circle : m_circles)
        if (!circle.empty())
            openCircleAt(int(circle.front()));
    m_circles.clear();
}

} // namespace core
