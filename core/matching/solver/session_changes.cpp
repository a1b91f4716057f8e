// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/solver/pair_session.h"

#include <algorithm>

// What a change does to a solution: whoever it is about is taken out of everything, and comes back alone with
// the least dual that covers all their pairs. All others keep what they have.

namespace core {

PairSession::Part* PairSession::partOf(int person)
{
    const int part = m_isPrepared ? m_places[std::size_t(person)].part : -1;
    return part < 0 ? nullptr : &m_parts[std::size_t(part)];
}

void PairSession::leave(int person)
{
    m_present[std::size_t(person)] = false;
    if (Part* part = partOf(person))
        loosen(*part, vertexOf(person));
}

void PairSession::join(int person)
{
    m_present[std::size_t(person)] = true;
    if (Part* part = partOf(person)) {
        giveEdges(*part, vertexOf(person));
        loosen(*part, vertexOf(person));
    }
}

void PairSession::changed(int a, int b)
{
    if (!m_isPrepared)
        return;
    const int points = m_problem.points.between(a, b);
    const int part = m_places[std::size_t(a)].part;
    if (part < 0 || part != m_places[std::size_t(b)].part) {
        if (points != PairPoints::notAllowed)
            m_isPrepared = false; // two islands become one
        return;
    }
    Part& both = m_parts[std::size_t(part)];
    const int one = vertexOf(a), other = vertexOf(b);
    both.island.shortlists.changed(one, other, points);
    takeEdges(both, one, other);
    if (points != PairPoints::notAllowed)
        both.island.edges.push_back({one, other, both.island.valueOfPair(one, other, points)});
    loosen(both, isPresent(a) ? one : other);
}

void PairSession::changed(int person)
{
    if (!m_isPrepared)
        return;
    const Place place = m_places[std::size_t(person)];
    std::vector<qint8> all(m_present.size());
    m_problem.points.row(person, 0, all);
    for (std::size_t other = 0; other < all.size(); ++other)
        if (all[other] != PairPoints::notAllowed && (place.part < 0 || m_places[other].part != place.part)) {
            m_isPrepared = false;
            return;
        }
    if (place.part < 0)
        return;
    Part& part = m_parts[std::size_t(place.part)];
    Island& island = part.island;
    std::vector<std::pair<int, int>> partners; // best first
    for (int v = 0; v < island.people(); ++v) {
        const int points = all[std::size_t(island.personAt(v))];
        if (v == place.vertex)
            continue;
        island.shortlists.changed(place.vertex, v, points);
        if (points != PairPoints::notAllowed)
            partners.emplace_back(-points, v);
    }
    const auto listed = std::min(partners.size(), std::size_t(m_problem.shortlisted));
    std::partial_sort(partners.begin(), partners.begin() + std::ptrdiff_t(listed), partners.end());
    std::vector<Shortlists::Partner> list;
    for (std::size_t i = 0; i < listed; ++i)
        list.push_back({partners[i].second, -partners[i].first});
    const int elsewhere = listed < partners.size() ? list.back().points : PairPoints::notAllowed;
    island.shortlists.set(place.vertex, std::move(list), elsewhere);
    takeEdges(part, place.vertex, std::nullopt);
    giveEdges(part, place.vertex);
    loosen(part, place.vertex);
}

void PairSession::loosen(Part& part, int vertex)
{
    part.isTouched = true;
    if (!part.isSolved)
        return;
    setAside(part.pairs, vertex);
    if (isPresent(part.island.personAt(vertex)))
        bringIn(part.island, part.pairs, vertex);
}

/// The best partners of a vertex, as far as the graph does not know them yet.
void PairSession::giveEdges(Part& part, int vertex)
{
    Island& island = part.island;
    std::vector<bool> known(std::size_t(island.vertices()), false);
    for (const ValuedEdge& edge : island.edges)
        if (edge.a == vertex || edge.b == vertex)
            known[std::size_t(edge.a == vertex ? edge.b : edge.a)] = true;
    for (const ValuedEdge& edge : bestEdgesOf(island, vertex, [&](int other) {
             return isPresent(island.personAt(other)) && !known[std::size_t(other)];
         }))
        island.edges.push_back(edge);
    if (island.mayTakeChair(vertex) && !known[std::size_t(island.emptyChair())])
        island.edges.push_back({vertex, island.emptyChair(), island.valueOfChair(vertex)});
}

/// All edges of a vertex, or the one with `other`.
void PairSession::takeEdges(Part& part, int vertex, std::optional<int> other)
{
    std::erase_if(part.island.edges, [&](const ValuedEdge& edge) {
        if (edge.a != vertex && edge.b != vertex)
            return false;
        return !other || edge.a == *other || edge.b == *other;
    });
}

} // namespace core
