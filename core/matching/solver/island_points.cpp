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
    auto run = std::upper_bound(m_runs.begin(), m_runs.end(), first,
                                [](int wanted, const Run& one) { return wanted < one.end; });
    for (int v = first; v < last; ++run) {
        const int runEnd = std::min(run->end, last);
        const auto at = all.begin() + (run->person + v - run->vertex - begin);
        std::copy(at, at + (runEnd - v), points.begin() + (v - first));
        v = runEnd;
    }
}

} // namespace core
