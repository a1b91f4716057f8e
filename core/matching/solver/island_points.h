// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The points of all pairs of some people, such as those of an island, by their place among them (vertices).

#include "core/matching/solver/problem.h"

#include <optional>

namespace core {

class IslandPoints
{
public:
    /// `points` must outlive it. `people`: by vertex, ascending.
    IslandPoints(const PairPoints& points, std::vector<int> people);

    int people() const { return int(m_people.size()); }
    int personAt(int vertex) const { return m_people[std::size_t(vertex)]; }
    /// Nothing for people who are not among them.
    std::optional<int> vertexOf(int person) const;

    /// Of a vertex with as many as there is room for, from `first` on.
    void row(int vertex, int first, std::span<qint8> points) const;
    /// The same with some other vertices.
    void some(int vertex, std::span<const int> others, std::span<qint8> points) const;
    /// See PairPoints::sweep.
    bool sweep(const PairPoints::UseBounds& use, const PairPoints::Glance& glance = {}) const;
    bool isSweepExact() const { return m_points.isSweepExact(); }
    int between(int a, int b) const { return m_points.between(personAt(a), personAt(b)); }
    /// Of a vertex with all later ones; good until the next call with the same `scratch`.
    std::span<const qint8> rowAfter(int vertex, std::vector<qint8>& scratch) const
    {
        return rest(vertex, vertex + 1, scratch);
    }
    /// Of a vertex with everybody; with itself it is notAllowed.
    std::span<const qint8> wholeRow(int vertex, std::vector<qint8>& scratch) const
    {
        return rest(vertex, 0, scratch);
    }

private:
    void pick(std::span<const qint8> all, int firstPerson, int first, std::span<qint8> points) const;
    bool isEverybody() const { return people() == m_points.size(); }
    std::span<const qint8> rest(int vertex, int first, std::vector<qint8>& scratch) const
    {
        scratch.resize(std::size_t(people() - first));
        row(vertex, first, scratch);
        return scratch;
    }

    /// Vertices that follow each other, as people do.
    struct Run
    {
        int vertex;
        int person;
        int end; ///< one past the last vertex
    };

    const PairPoints& m_points;
    std::vector<int> m_people;
    std::vector<Run> m_runs;
};

} // namespace core
