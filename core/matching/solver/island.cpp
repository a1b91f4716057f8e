// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/solver/island.h"

#include <algorithm>

namespace core {
namespace {

constexpr int candidatesEach = 8;
constexpr int candidatesForChair = 24;
constexpr int rowsBetweenLooks = 64;

void addChairs(Island& island)
{
    std::vector<std::pair<qint64, int>> waiting;
    for (int v = 0; v < island.people(); ++v)
        waiting.emplace_back(-island.valueOfChair(v), v);
    const auto some =
        waiting.begin() + std::min<std::ptrdiff_t>(candidatesForChair, waiting.end() - waiting.begin());
    std::partial_sort(waiting.begin(), some, waiting.end());
    for (auto at = waiting.begin(); at != some; ++at)
        island.edges.push_back({at->second, island.emptyChair(), -at->first});
}

} // namespace

Result<Island> makeIsland(const Problem& problem, std::vector<int> people, const Progress& progress)
{
    const int count = int(people.size());
    IslandPoints points(problem.points, std::move(people));
    ShortlistMaker maker(count, problem.shortlisted);
    std::vector<qint8> scratch;
    for (int a = 0; a < count; ++a) {
        if (a % rowsBetweenLooks == 0 && progress.stopped())
            return stopped();
        const quint64 key = problem.tieKeys[std::size_t(points.personAt(a))];
        const std::span<const qint8> row = points.rowAfter(a, scratch);
        maker.offerRow(a, row, [&](int b) {
            return quint32(mixedTie(key, problem.tieKeys[std::size_t(points.personAt(b))]) >> 39);
        });
    }
    return Island{problem, Scale::forPeople(count, problem.loss.front()),
                  std::move(points), maker.take(), 0, {}, Graph(0, {})};
}

void chooseCandidates(Island& island, int floor)
{
    island.floor = floor;
    island.edges.clear();
    std::vector<std::pair<int, int>> pairs;
    std::vector<std::pair<qint64, int>> best;
    for (int a = 0; a < island.people(); ++a) {
        best.clear();
        for (const Shortlists::Partner& partner : island.shortlists.of(a))
            if (partner.points >= floor)
                best.emplace_back(island.lossBetween(a, partner.vertex, partner.points), partner.vertex);
        const auto some = best.begin() + std::min<std::ptrdiff_t>(candidatesEach, best.end() - best.begin());
        std::partial_sort(best.begin(), some, best.end());
        for (auto at = best.begin(); at != some; ++at)
            pairs.emplace_back(std::min(a, at->second), std::max(a, at->second));
    }
    std::sort(pairs.begin(), pairs.end());
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
    for (const auto& [a, b] : pairs)
        island.edges.push_back({a, b, island.valueOfPair(a, b, island.points.between(a, b))});
    addChairs(island);
    island.graph = Graph(island.vertices(), island.edges);
}

void addEdges(Island& island, const std::vector<ValuedEdge>& edges)
{
    island.edges.insert(island.edges.end(), edges.begin(), edges.end());
    island.graph = Graph(island.vertices(), island.edges);
}

} // namespace core
