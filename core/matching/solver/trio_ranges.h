// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What duals of a solution say of the trios of an island without a search, and those trios in the order of
// it. Used by trio_search.cpp.

#include "core/matching/solver/island_solver.h"
#include "core/matching/solver/odd_duals.h"
#include "core/matching/solver/pricing.h"

#include <limits>

namespace core {

struct Triple
{
    qint64 bound = 0; ///< a plan with these three loses this much at least
    std::array<int, 3> vertices = {};

    auto operator<=>(const Triple&) const = default;
};

/// The trios of an island by what the duals of its solved pairs say of them.
///
/// With S for the three, and the empty chair where there is one: whatever matching the others have, twice its
/// value is at most the sum of all duals, less those of S, less each odd set's dual for every two of S in it.
/// A sum over the three links of 3 x slack - (duals of odd sets around the link) is never more than six times
/// the bound, so it tells which links are worth looking at.
class TrioBounds
{
public:
    /// From the best pairs of everybody.
    static TrioBounds ofPairs(const Island& island, const Solution& pairs)
    {
        const Tally tally = tallyOf(island, pairs);
        TrioBounds bounds(island, pairs);
        bounds.m_start = tally.loss;
        if (hasChair(island, pairs))
            bounds.m_extra = pairs.family.dualOf(island.emptyChair());
        else
            bounds.m_start += island.scale.person;
        return bounds;
    }

    /// From the best pairs of all but one person, who has got the least dual that covers all of their pairs.
    static TrioBounds ofOthers(const Island& island, const Solution& others, int placed, int left)
    {
        const Tally tally = tallyOf(island, others);
        TrioBounds bounds(island, others);
        bounds.m_start = tally.loss + (placed - tally.placed) * island.scale.person;
        bounds.m_extra = -others.family.dualOf(left);
        return bounds;
    }

    qint64 oddDualsAround(int vertex) const { return m_oddDuals.around(vertex, vertex); }

    static constexpr qint64 never = std::numeric_limits<qint64>::max();
    /// The number of a link; forbidden ones have `never`.
    qint64 linkOf(int a, int b) const
    {
        const int points = m_island.points.between(a, b);
        if (points == PairPoints::notAllowed)
            return never;
        const qint64 slack = m_pairs.family.dualOf(a) + m_pairs.family.dualOf(b) + m_oddDuals.around(a, b) -
                             2 * m_island.valueOfPair(a, b, points);
        return linkOf(a, b, slack);
    }
    qint64 linkOf(int a, int b, qint64 slack) const { return 3 * slack - m_oddDuals.around(a, b); }
    /// Three links whose numbers add up to more have a higher bound than this.
    qint64 mostOfLinks(qint64 bound) const { return 12 * (bound - m_start) - 6 * m_extra; }
    /// No trio whose links add up to this, or more, has a lower bound; rounded down, also below 0.
    qint64 boundOfLinks(qint64 sum) const
    {
        const qint64 twelvefold = sum + 6 * m_extra;
        return (twelvefold >= 0 ? twelvefold / 12 : -((11 - twelvefold) / 12)) + m_start;
    }

    std::optional<Triple> tripleOf(int a, int b, int c) const
    {
        const qint64 loss = m_island.lossOfTrio({a, b, c}, m_island.pointsOfLinks({a, b, c}));
        if (loss < 0)
            return std::nullopt;
        const LaminarFamily& family = m_pairs.family;
        const qint64 twice = family.dualOf(a) + family.dualOf(b) + family.dualOf(c) + m_extra +
                             oddDualsBetween(a, b, c) - 2 * (3 * m_island.scale.person - loss);
        // Rounded towards less than it is.
        return Triple{m_start + (twice >= 0 ? twice / 2 : -((1 - twice) / 2)), {a, b, c}};
    }

private:
    TrioBounds(const Island& island, const Solution& pairs)
        : m_island(island), m_pairs(pairs), m_oddDuals(pairs.family)
    {
    }

    /// Of odd sets that hold two or three of them. The chair is left out, which makes the sum no larger.
    qint64 oddDualsBetween(int a, int b, int c) const
    {
        const qint64 ab = m_oddDuals.around(a, b);
        const qint64 ac = m_oddDuals.around(a, c);
        const qint64 bc = m_oddDuals.around(b, c);
        return std::max({ab, ac, bc}); // the sets are nested: those around two of them hold those around all
    }

    const Island& m_island;
    const Solution& m_pairs;
    OddDuals m_oddDuals;
    qint64 m_start = 0;
    qint64 m_extra = 0; ///< what the empty chair's dual adds, or that of somebody left out takes away
};

/// Hands out triples whose bounds lie in one range after the other, ever wider ones.
class TripleRanges
{
public:
    /// `mayWait`: see waiters.h; a trio is made of these, but for links below the floor.
    TripleRanges(Island& island, const Solution& pairs, const TrioBounds& bounds,
                 const std::vector<bool>& mayWait)
        : m_island(island), m_pairs(pairs), m_bounds(bounds), m_mayWait(mayWait), m_step(island.scale.loss)
    {
    }

    /// Looks for the least numbers that links have; false when stopped.
    bool prepare(const Progress& progress);
    /// All triples with a bound up to here have been handed out.
    qint64 upTo() const { return m_upTo; }

    /// The next range, at most up to `likely`; false when stopped.
    bool next(std::vector<Triple>& triples, std::optional<qint64> likely, const Progress& progress);

private:
    struct Near
    {
        int vertex;
        qint64 link;
    };

    SlackShares sharesOfLinks() const;
    /// Makes the range end sooner.
    void narrow(std::vector<Triple>& triples);
    /// No link of this vertex has a smaller number.
    qint64 leastOf(int vertex) const { return m_leastOf[std::size_t(vertex)]; }

    bool mayBeTrio(int a, int b, int c) const;
    bool mayBeLink(int a, int b) const;
    bool hasLinks() const;
    void collect(int a, qint64 before, std::vector<Triple>& triples) const;

    Island& m_island;
    const Solution& m_pairs;
    const TrioBounds& m_bounds;
    const std::vector<bool>& m_mayWait;
    /// So many triples at once are few, as plans found with the first ones spare looking at others.
    static constexpr std::size_t fewTriples = 256;
    static constexpr std::size_t manyTriples = 200'000;

    qint64 m_step;
    std::size_t m_atOnce = fewTriples;
    std::vector<qint64> m_leastOf;
    qint64 m_least = 0; ///< of all
    qint64 m_upTo = 0;
    qint64 m_most = 0; ///< what the three links of a triple in range have together at most
    std::vector<std::vector<Near>> m_near;
};

} // namespace core
