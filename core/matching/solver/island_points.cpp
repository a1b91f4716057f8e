// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/solver/island_points.h"

#include <algorithm>

namespace core {

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
    const int begin = personAt(first);
    const int end = personAt(first + int(points.size()) - 1) + 1;
    if (end - begin == int(points.size()))
        return m_points.row(personAt(vertex), begin, points);
    std::vector<qint8> all(std::size_t(end - begin));
    m_points.row(personAt(vertex), begin, all);
    for (std::size_t i = 0; i < points.size(); ++i)
        points[i] = all[std::size_t(personAt(first + int(i)) - begin)];
}

} // namespace core
