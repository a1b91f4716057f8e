// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/solver/islands.h"

#include <algorithm>
#include <numeric>

namespace core {

Result<std::vector<std::vector<int>>> findIslands(const PairPoints& points, const Progress& progress)
{
    std::vector<int> unseen(std::size_t(points.size()));
    std::iota(unseen.begin(), unseen.end(), 0);
    std::vector<qint8> row(unseen.size());
    std::vector<std::vector<int>> islands;
    while (!unseen.empty()) {
        std::vector<int> island = {unseen.front()};
        unseen.erase(unseen.begin());
        // Nearly all pairs are allowed, so the first few members already reach nearly everybody.
        for (std::size_t at = 0; at < island.size() && !unseen.empty(); ++at) {
            if (progress.stopped())
                return stopped();
            const int member = island[at];
            points.row(member, 0, row);
            const auto apart = std::stable_partition(unseen.begin(), unseen.end(), [&](int other) {
                return row[std::size_t(other)] == PairPoints::notAllowed;
            });
            island.insert(island.end(), apart, unseen.end());
            unseen.erase(apart, unseen.end());
        }
        std::sort(island.begin(), island.end());
        islands.push_back(std::move(island));
    }
    return islands;
}

} // namespace core
