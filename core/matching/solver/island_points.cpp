// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/solver/island_points.h"

namespace core {

std::span<const qint8> IslandPoints::row(int vertex, int first, std::vector<qint8>& scratch) const
{
    if (first == people())
        return {};
    const int begin = personAt(first);
    scratch.resize(std::size_t(m_people.back() - begin + 1));
    m_points.row(personAt(vertex), begin, scratch);
    const auto count = std::size_t(people() - first);
    for (std::size_t i = 0; i < count && scratch.size() != count; ++i)
        scratch[i] = scratch[std::size_t(personAt(first + int(i)) - begin)]; // never looks back
    return {scratch.data(), count};
}

} // namespace core
