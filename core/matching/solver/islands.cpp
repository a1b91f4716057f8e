// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/solver/islands.h"

#include "core/matching/solver/joined_sets.h"

#include <algorithm>

namespace core {
namespace {

/// Nearly all pairs are allowed, so the rows of a few people already join nearly everybody.
constexpr int rowsFirst = 16;

} // namespace

Result<std::vector<std::vector<int>>> findIslands(const PairPoints& points, const Progress& progress)
{
    const int people = points.size();
    JoinedSets sets(people);
    std::vector<qint8> row(static_cast<std::size_t>(people));
    const auto joinAll = [&](int person) {
        points.row(person, 0, row);
        for (int other = 0; other < people; ++other)
            if (row[std::size_t(other)] != PairPoints::notAllowed)
                sets.join(person, other);
    };
    const int first = std::min(people, rowsFirst);
    for (int person = 0; person < first; ++person)
        joinAll(person);
    // Pairs inside the largest set tell nothing new; all others have an end outside.
    const int largest = sets.largest([](int) { return true; });
    std::vector<int> outside;
    for (int person = first; person < people; ++person)
        if (sets.of(person) != largest)
            outside.push_back(person);
    for (const int person : outside) {
        if (progress.stopped())
            return stopped();
        joinAll(person);
    }
    std::vector<std::vector<int>> islands;
    std::vector<int> islandOf(static_cast<std::size_t>(people), -1);
    for (int person = 0; person < people; ++person) {
        int& island = islandOf[std::size_t(sets.of(person))];
        if (island < 0) {
            island = int(islands.size());
            islands.emplace_back();
        }
        islands[std::size_t(island)].push_back(person);
    }
    return islands;
}

} // namespace core
