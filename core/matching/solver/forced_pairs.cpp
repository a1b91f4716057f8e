// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/solver/forced_pairs.h"

#include "core/matching/solver/odd_duals.h"
#include "core/matching/solver/trio_search.h"

#include <algorithm>

namespace core {
namespace {

struct Partner
{
    qint64 least = 0; ///< what it costs at least
    int vertex = 0;

    auto operator<=>(const Partner&) const = default;
};

/// The island of one person, solved, and its partners there.
class PriceList
{
public:
    PriceList(Island& island, Solution pairs, bool mayFormTrio, qint64 trioEffort, const Progress& progress)
        : m_island(island), m_pairs(std::move(pairs)), m_progress(progress), m_trioEffort(trioEffort),
          m_mayFormTrio(mayFormTrio && tallyOf(island, m_pairs).placed < presentIn(island, m_pairs))
    {
    }

    bool mayFormTrio() const { return m_mayFormTrio; }

    std::vector<Partner> partnersOf(int vertex) const
    {
        const LaminarFamily& family = m_pairs.family;
        const OddDuals oddDuals(family);
        std::vector<Partner> partners;
        std::vector<qint8> scratch;
        const std::span<const qint8> row = m_island.points.wholeRow(vertex, scratch);
        for (int other = 0; other < m_island.people(); ++other) {
            const int points = row[std::size_t(other)];
            if (points < m_island.floor || isAside(m_pairs, other))
                continue;
            const qint64 slack = family.dualOf(vertex) + family.dualOf(other) +
                                 oddDuals.around(vertex, other) -
                                 2 * m_island.valueOfPair(vertex, other, points);
            partners.push_back({slack / 2, other});
        }
        std::sort(partners.begin(), partners.end());
        return partners;
    }

    /// The best there is, without forcing anything.
    Result<Tally> best() { return best(m_pairs); }

    /// The best there is with a pair.
    Result<Tally> bestWith(int a, int b)
    {
        Solution others = m_pairs;
        setAside(others, a);
        setAside(others, b);
        if (const Outcome finished = finish(m_island, others, m_progress); !finished)
            return finished.error();
        Result<Tally> tally = best(others);
        if (tally) {
            tally->placed += 2;
            tally->loss += m_island.lossBetween(a, b, m_island.points.between(a, b));
            tally->yielded += m_island.yieldedBy(a) + m_island.yieldedBy(b);
        }
        return tally;
    }

private:
    Result<Tally> best(const Solution& pairs)
    {
        if (m_mayFormTrio) {
            const auto trio = findTrioPlan(m_island, pairs, TrioWish::Best, m_trioEffort, m_progress);
            if (!trio)
                return trio.error();
            if (trio->plan)
                return trio->plan->tally;
        }
        return tallyOf(m_island, pairs);
    }

    Island& m_island;
    Solution m_pairs;
    const Progress& m_progress;
    qint64 m_trioEffort;
    bool m_mayFormTrio;
};

Result<std::vector<ForcedPair>> cheapestPartners(Island& island, PriceList& prices, int vertex, int most)
{
    struct Priced
    {
        qint64 price; ///< in the unit of duals; people not placed counted in
        ForcedPair pair;
    };
    const auto cheaper = [](const Priced& x, const Priced& y) { return x.price < y.price; };
    const Result<Tally> best = prices.best();
    if (!best)
        return best.error();
    std::vector<Priced> cheapest;
    int tried = 0;
    for (const Partner& partner : prices.partnersOf(vertex)) {
        const bool isFull = int(cheapest.size()) >= most;
        if (isFull && (prices.mayFormTrio() ? ++tried > most : partner.least > cheapest.back().price))
            break;
        const Result<Tally> with = prices.bestWith(vertex, partner.vertex);
        if (!with)
            return with.error();
        const int fewer = best->placed - with->placed;
        const auto pointsOf = [&](const Tally& tally) {
            return (tally.loss - tally.yielded) / island.scale.loss;
        };
        const Priced priced{fewer * island.scale.person + with->loss - best->loss,
                            {island.personAt(partner.vertex), fewer, pointsOf(*with) - pointsOf(*best)}};
        cheapest.insert(std::upper_bound(cheapest.begin(), cheapest.end(), priced, cheaper), priced);
        if (int(cheapest.size()) > most)
            cheapest.pop_back();
    }
    std::vector<ForcedPair> pairs;
    for (const Priced& one : cheapest)
        pairs.push_back(one.pair);
    return pairs;
}

} // namespace

Result<std::vector<ForcedPair>> cheapestPartners(Island& island, const Solution& pairs, bool mayFormTrio,
                                                 int vertex, int most, const Progress& progress)
{
    // One search for a trio is made for each partner that is tried.
    PriceList prices(island, pairs, mayFormTrio, island.problem.trioEffort / (most + 1), progress);
    return cheapestPartners(island, prices, vertex, most);
}

} // namespace core
