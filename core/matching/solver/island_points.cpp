// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/solver/island_points.h"

#include <algorithm>

namespace core {

IslandPoints::IslandPoints(const PairPoints& points, std::vector<int> people)
    : m_points(points), m_people(std::move(people))
{
    for (int v = 0; v < this->people(); ++v) {
        const bool goesOn = v > 0 && personAt(v) == personAt(v - 1) + 1;
        if (!goesOn)
            m_runs.push_back({v, personAt(v), v});
        m_runs.back().end = v + 1;
    }
}

std::optional<int> IslandPoints::vertexOf(int person) const
{
    const auto at = std::lower_bound(m_people.begin(), m_people.end(), person);
    if (at == m_people.end() || *at != person)
        return std::nullopt;
    return int(at - m_people.begin());
}

void IslandPoints::row(int vertex, int first, std::span<qint8> points) const
{
    if (points.empty())
        return;
    const int last = first + int(points.size());
    const int begin = personAt(first);
    const int end = personAt(last - 1) + 1;
    if (end - begin == int(points.size()))
        return m_points.row(personAt(vertex), begin, points);
    std::vector<qint8> all(std::size_t(end - begin));
    m_points.row(personAt(vertex), begin, all);
    pick(all, begin, first, points);
}

/// Of points of people who follow each other, those of vertices from `first` on.
void IslandPoints::pick(std::span<const qint8> all, int firstPerson, int first, std::span<qint8> points) const
{
    const int last = first + int(points.size());
    auto run = std::upper_bound(m_runs.begin(), m_runs.end(), first,
                                [](int wanted, const Run& one) { return wanted < one.end; });
    for (int v = first; v < last; ++run) {
        const int runEnd = std::min(run->end, last);
        const auto at = all.begin() + (run->person + v - run->vertex - firstPerson);
        std::copy(at, at + (runEnd - v), points.begin() + (v - first));
        v = runEnd;
    }
}

void IslandPoints::some(int vertex, std::span<const int> others, std::span<qint8> points) const
{
    if (isEverybody())
        return m_points.some(vertex, others, points);
    std::vector<int> persons;
    persons.reserve(others.size());
    for (const int other : others)
        persons.push_back(personAt(other));
    m_points.some(personAt(vertex), persons, points);
}

bool IslandPoints::sweep(const PairPoints::UseBounds& use, const PairPoints::Glance& glance) const
{
    std::vector<qint8> scratch;
    const bool areMost = 2 * people() > m_points.size();
    if (!areMost) {
        for (int a = 0; a + 1 < people(); ++a)
            if (!use({a, a + 1, rowAfter(a, scratch)}))
                return false;
        return true;
    }
    if (isEverybody())
        return m_points.sweep(use, glance);
    std::vector<int> next(static_cast<std::size_t>(m_points.size()) +
                          1); // by person: the first vertex not before
    for (int person = 0, v = 0; person <= m_points.size(); ++person) {
        next[std::size_t(person)] = v;
        v += v < people() && personAt(v) == person;
    }
    /// False when it is about nobody here.
    const auto asVertices = [&](const PairPoints::Bounds& bounds, PairPoints::Bounds& made) {
        const int a = next[std::size_t(bounds.a)];
        const int first = next[std::size_t(bounds.first)];
        const int end = next[std::size_t(bounds.first) + bounds.most.size()];
        if (a == people() || personAt(a) != bounds.a || first == end)
            return false;
        scratch.resize(std::size_t(end - first));
        pick(bounds.most, bounds.first, first, scratch);
        made = {a, first, scratch};
        return true;
    };
    PairPoints::Glance glanceHere;
    if (glance.use)
        glanceHere.use = [&](const PairPoints::Bounds& bounds) {
            if (PairPoints::Bounds here; asVertices(bounds, here))
                glance.use(here);
        };
    const auto useHere = [&](const PairPoints::Bounds& bounds) {
        PairPoints::Bounds here;
        return !asVertices(bounds, here) || use(here);
    };
    return m_points.sweep(useHere, glanceHere);
}

} // namespace core
