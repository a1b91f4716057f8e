// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/solver/island.h"

#include <algorithm>

namespace core {
namespace {

constexpr int candidatesEach = 8;
constexpr int rowsBetweenLooks = 64;
constexpr std::size_t mostListed = 6'000'000; ///< partners of all of them, 48 MB

/// To all: were there a few only, a search for the last one to wait would join nearly everybody to one set on
/// its way to them.
void addChairs(Island& island)
{
    for (int v = 0; v < island.people(); ++v)
        if (island.mayTakeChair(v))
            island.edges.push_back({v, island.emptyChair(), island.valueOfChair(v)});
}

} // namespace

std::vector<int> Island::togetherWith(int vertex) const
{
    std::vector<int> vertices;
    if (problem.together.empty())
        return vertices;
    for (const int person : problem.together[std::size_t(personAt(vertex))])
        if (const auto other = person < 0 ? std::nullopt : points.vertexOf(person))
            vertices.push_back(*other);
    return vertices;
}

Result<Island> makeIsland(const PairProblem& problem, std::vector<int> people, const Progress& progress)
{
    const int count = int(people.size());
    IslandPoints points(problem.points, std::move(people));
    ShortlistMaker maker(problem, points);
    const bool isDone = points.sweep(
        [&](const PairPoints::Bounds& bounds) {
            maker.offer(bounds);
            return bounds.a % rowsBetweenLooks != 0 || !progress.stopped();
        },
        PairPoints::Glance{[&](const PairPoints::Bounds& bounds) { maker.glance(bounds); }});
    if (!isDone)
        return stopped();
    Shortlists shortlists = maker.take();
    return Island{problem,
                  Scale::forPeople(count, problem),
                  std::move(points),
                  std::move(shortlists),
                  std::vector<int>(std::size_t(count), 0),
                  0,
                  {},
                  Graph(0, {})};
}

namespace {

bool lengthen(Island& island, const std::vector<int>& vertices, std::size_t many, const Progress& progress)
{
    std::vector<qint8> scratch;
    int looks = 0;
    for (const int v : vertices) {
        if (++looks % rowsBetweenLooks == 0 && progress.stopped())
            return false;
        if (island.shortlists.of(v).size() < many)
            island.shortlists.choose(v, island.points.wholeRow(v, scratch), many);
    }
    return true;
}

} // namespace

bool deepenShortlists(Island& island, const std::vector<int>& vertices, std::size_t times,
                      const Progress& progress)
{
    return lengthen(island, vertices, std::size_t(island.problem.shortlisted) * times, progress);
}

bool listAllOf(Island& island, const std::vector<int>& vertices, const Progress& progress)
{
    const auto people = std::size_t(island.people());
    return vertices.size() * people > mostListed || lengthen(island, vertices, people, progress);
}

std::vector<ValuedEdge> bestEdgesOf(const Island& island, int vertex, const std::function<bool(int)>& mayBe)
{
    // Ties are looked at only among those who have enough points.
    std::vector<Shortlists::Partner> allowed;
    for (const Shortlists::Partner& partner : island.shortlists.of(vertex))
        if (partner.points >= island.floor && mayBe(partner.vertex))
            allowed.push_back(partner);
    int enough = island.floor;
    if (allowed.size() > candidatesEach) {
        std::nth_element(
            allowed.begin(), allowed.begin() + candidatesEach - 1, allowed.end(),
            [](const Shortlists::Partner& x, const Shortlists::Partner& y) { return x.points > y.points; });
        enough = allowed[candidatesEach - 1].points;
    }
    std::vector<std::pair<qint64, int>> best;
    for (const Shortlists::Partner& partner : allowed)
        if (partner.points >= enough)
            best.emplace_back(island.lossBetween(vertex, partner.vertex, partner.points), partner.vertex);
    const auto some = best.begin() + std::min<std::ptrdiff_t>(candidatesEach, best.end() - best.begin());
    std::partial_sort(best.begin(), some, best.end());
    best.erase(some, best.end());
    for (const int partner : island.togetherWith(vertex)) {
        const int points = island.points.between(vertex, partner);
        const bool isIn = std::any_of(best.begin(), best.end(), [&](const std::pair<qint64, int>& one) {
            return one.second == partner;
        });
        if (!isIn && points >= island.floor && mayBe(partner))
            best.emplace_back(island.lossBetween(vertex, partner, points), partner);
    }
    std::vector<ValuedEdge> edges;
    for (const auto& [loss, partner] : best)
        edges.push_back(
            {std::min(vertex, partner), std::max(vertex, partner), 2 * island.scale.person - loss});
    return edges;
}

void chooseCandidates(Island& island)
{
    island.edges.clear();
    const auto isPresent = [&](int v) { return island.isPresent(v); };
    for (int v = 0; v < island.people(); ++v)
        if (isPresent(v))
            for (const ValuedEdge& edge : bestEdgesOf(island, v, isPresent))
                island.edges.push_back(edge);
    const auto asPair = [](const ValuedEdge& edge) { return std::pair(edge.a, edge.b); };
    std::sort(island.edges.begin(), island.edges.end(),
              [&](const ValuedEdge& x, const ValuedEdge& y) { return asPair(x) < asPair(y); });
    const auto same = [&](const ValuedEdge& x, const ValuedEdge& y) { return asPair(x) == asPair(y); };
    island.edges.erase(std::unique(island.edges.begin(), island.edges.end(), same), island.edges.end());
    addChairs(island);
    island.graph = Graph(island.vertices(), island.edges);
}

void addEdges(Island& island, const std::vector<ValuedEdge>& edges)
{
    island.edges.insert(island.edges.end(), edges.begin(), edges.end());
    island.graph = Graph(island.vertices(), island.edges);
}

} // namespace core
