// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/solver/island.h"

#include <algorithm>

namespace core {
namespace {

constexpr int candidatesEach = 8;
constexpr int candidatesForChair = 24;

/// The best partners of everybody, so far as pairs were offered.
class BestPartners
{
public:
    explicit BestPartners(int vertices)
        : m_partners(std::size_t(vertices) * candidatesEach), m_count(std::size_t(vertices), 0),
          m_enters(std::size_t(vertices), 0)
    {
    }

    /// Points with which a pair may still be among the best of this vertex.
    int enters(int vertex) const { return m_enters[std::size_t(vertex)]; }

    void offer(int vertex, int partner, qint64 loss, int points)
    {
        Partner* first = &m_partners[std::size_t(vertex) * candidatesEach];
        int& count = m_count[std::size_t(vertex)];
        const bool full = count == candidatesEach;
        if (full && loss >= first[count - 1].loss)
            return;
        int at = full ? count - 1 : count++;
        for (; at > 0 && first[at - 1].loss > loss; --at)
            first[at] = first[at - 1];
        first[at] = {loss, partner, points};
        if (count == candidatesEach)
            m_enters[std::size_t(vertex)] = qint8(first[count - 1].points);
    }

    template <class Use>
    void forEach(int vertex, Use use) const
    {
        for (int i = 0; i < m_count[std::size_t(vertex)]; ++i) {
            const Partner& one = m_partners[std::size_t(vertex) * candidatesEach + std::size_t(i)];
            use(one.vertex, one.points);
        }
    }

private:
    struct Partner
    {
        qint64 loss = 0;
        int vertex = 0;
        int points = 0;
    };

    std::vector<Partner> m_partners; ///< candidatesEach for each vertex, least loss first
    std::vector<int> m_count;
    std::vector<qint8> m_enters;
};

BestPartners bestPartners(const Island& island)
{
    BestPartners best(island.people());
    for (int a = 0; a < island.people(); ++a) {
        const std::span<const qint8> row = island.points.row(a);
        for (std::size_t i = 0; i < row.size(); ++i) {
            const int points = row[i];
            const int b = a + 1 + int(i);
            if (points < island.floor || (points < best.enters(a) && points < best.enters(b)))
                continue;
            const qint64 loss = island.lossBetween(a, b, points);
            best.offer(a, b, loss, points);
            best.offer(b, a, loss, points);
        }
    }
    return best;
}

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

Result<Island> makeIsland(const Problem& problem, std::vector<int> members, const Progress& progress)
{
    const int people = int(members.size());
    Island island{problem,
                  Scale::forPeople(people, problem.loss.front()),
                  std::move(members),
                  PointTriangle(people),
                  0,
                  {},
                  Graph(0, {})};
    std::vector<qint8> all(std::size_t(problem.points.size()));
    for (int a = 0; a < people; ++a) {
        if (progress.stopped())
            return stopped();
        const int person = island.personAt(a);
        const auto later = std::span(all).subspan(std::size_t(person));
        problem.points.row(person, person, later);
        const std::span<qint8> row = island.points.row(a);
        for (std::size_t i = 0; i < row.size(); ++i)
            row[i] = all[std::size_t(island.personAt(a + 1 + int(i)))];
    }
    return island;
}

void chooseCandidates(Island& island, int floor)
{
    island.floor = floor;
    island.edges.clear();
    const BestPartners best = bestPartners(island);
    std::vector<std::pair<int, int>> pairs;
    for (int a = 0; a < island.people(); ++a)
        best.forEach(a, [&](int b, int) { pairs.emplace_back(std::min(a, b), std::max(a, b)); });
    std::sort(pairs.begin(), pairs.end());
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
    for (const auto& [a, b] : pairs)
        island.edges.push_back({a, b, island.valueOfPair(a, b, island.points.between(a, b))});
    if (island.hasEmptyChair())
        addChairs(island);
    island.graph = Graph(island.vertices(), island.edges);
}

void addEdges(Island& island, const std::vector<ValuedEdge>& edges)
{
    island.edges.insert(island.edges.end(), edges.begin(), edges.end());
    island.graph = Graph(island.vertices(), island.edges);
}

} // namespace core
