// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/solver/trio_search.h"

#include "core/matching/solver/forest_search.h"

#include <algorithm>

namespace core {
namespace {

/// So many matchings are tried at most; what is not proven then shows in TrioPlan::gap.
constexpr int mostTries = 20000;

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
    TrioBounds(const Island& island, const Solution& pairs) : m_island(island), m_pairs(pairs)
    {
        const Tally tally = tallyOf(island, pairs);
        m_placed = tally.placed + 1;
        m_start = tally.loss;
        if (!island.emptyChair())
            m_start += island.scale.person;
        else
            m_chair = m_pairs.family.dualOf(*island.emptyChair());
    }

    int placed() const { return m_placed; }

    /// Links by a number to keep small; forbidden ones get `never`.
    static constexpr qint64 never = std::numeric_limits<qint64>::max();
    qint64 linkOf(int a, int b) const
    {
        const std::optional<qint64> value = m_island.valueBetween(a, b);
        if (!value)
            return never;
        const qint64 around = m_pairs.family.oddDualsAround(a, b);
        const qint64 slack = m_pairs.family.dualOf(a) + m_pairs.family.dualOf(b) + around - 2 * *value;
        return 3 * slack - around;
    }
    /// Three links whose numbers add up to more have a higher bound than this.
    qint64 mostOfLinks(qint64 bound) const { return 12 * (bound - m_start) - 6 * m_chair; }
    qint64 boundOfLinks(qint64 sum) const { return (sum + 6 * m_chair) / 12 + m_start; }

    std::optional<Triple> tripleOf(int a, int b, int c) const
    {
        const qint64 loss = lossOfTrio(m_island.problem, m_island.scale, m_island.personAt(a),
                                       m_island.personAt(b), m_island.personAt(c));
        if (loss < 0)
            return std::nullopt;
        const LaminarFamily& family = m_pairs.family;
        const qint64 twice = family.dualOf(a) + family.dualOf(b) + family.dualOf(c) + m_chair +
                             oddDualsBetween(a, b, c) - 2 * (3 * m_island.scale.person - loss);
        // Rounded towards less than it is.
        return Triple{m_start + (twice >= 0 ? twice / 2 : -((1 - twice) / 2)), {a, b, c}};
    }

private:
    /// Of odd sets that hold two or three of them. The chair is left out, which makes the sum no larger.
    qint64 oddDualsBetween(int a, int b, int c) const
    {
        const LaminarFamily& family = m_pairs.family;
        const qint64 ab = family.oddDualsAround(a, b);
        const qint64 ac = family.oddDualsAround(a, c);
        const qint64 bc = family.oddDualsAround(b, c);
        return std::max({ab, ac, bc}); // the sets are nested: those around two of them hold those around all
    }

    const Island& m_island;
    const Solution& m_pairs;
    int m_placed = 0;
    qint64 m_start = 0;
    qint64 m_chair = 0;
};

/// Hands out triples whose bounds lie in one range after the other, ever wider ones.
class TripleRanges
{
public:
    TripleRanges(const TrioBounds& bounds, int people, qint64 step)
        : m_bounds(bounds), m_people(people), m_step(step)
    {
    }

    /// Looks at every link once, for the least number any has.
    bool prepare(const Progress& progress)
    {
        m_least = TrioBounds::never;
        m_most = 0;
        for (int a = 0; a < m_people; ++a) {
            if (progress.stopped())
                return false;
            for (int b = a + 1; b < m_people; ++b) {
                const qint64 link = m_bounds.linkOf(a, b);
                m_least = std::min(m_least, link);
                if (link != TrioBounds::never)
                    m_most = std::max(m_most, link);
            }
        }
        m_done = m_least == TrioBounds::never;
        if (!m_done)
            m_upTo = m_bounds.boundOfLinks(3 * m_least) - 1;
        return true;
    }
    bool isDone() const { return m_done; }
    /// All triples with a bound up to here have been handed out.
    qint64 upTo() const { return m_upTo; }

    /// The next range, sorted; false when stopped.
    bool next(std::vector<Triple>& triples, const Progress& progress)
    {
        const qint64 before = m_upTo;
        m_upTo += m_step;
        m_step *= 2;
        const qint64 most = m_bounds.mostOfLinks(m_upTo + 1);
        m_done = most > 3 * m_most;
        triples.clear();
        for (int a = 0; a < m_people; ++a) {
            if (progress.stopped())
                return false;
            collect(a, most, before, triples);
        }
        std::sort(triples.begin(), triples.end());
        return true;
    }

private:
    struct Near
    {
        int vertex;
        qint64 link;
    };

    void collect(int a, qint64 most, qint64 before, std::vector<Triple>& triples)
    {
        m_near.clear();
        for (int b = a + 1; b < m_people; ++b)
            if (const qint64 link = m_bounds.linkOf(a, b); link <= most - 2 * m_least)
                m_near.push_back({b, link});
        for (std::size_t i = 0; i < m_near.size(); ++i)
            for (std::size_t j = i + 1; j < m_near.size(); ++j) {
                const qint64 two = m_near[i].link + m_near[j].link;
                if (two > most - m_least)
                    continue;
                const qint64 third = m_bounds.linkOf(m_near[i].vertex, m_near[j].vertex);
                if (third > most - two)
                    continue;
                const auto triple = m_bounds.tripleOf(a, m_near[i].vertex, m_near[j].vertex);
                if (triple && triple->bound > before && triple->bound <= m_upTo)
                    triples.push_back(*triple);
            }
    }

    const TrioBounds& m_bounds;
    int m_people;
    qint64 m_step;
    qint64 m_least = 0, m_most = 0;
    qint64 m_upTo = 0;
    bool m_done = false;
    std::vector<Near> m_near;
};

/// The best plan with exactly these three; stopped gives nothing.
std::optional<TrioPlan> tryTrio(const Island& island, const Solution& pairs, const Triple& triple,
                                const Progress& progress)
{
    Solution rest = pairs;
    for (const int v : triple.vertices)
        setAside(rest, v);
    if (island.emptyChair())
        setAside(rest, *island.emptyChair());
    if (!ForestSearch(island.graph, rest).run(progress))
        return std::nullopt;
    TrioPlan plan{triple.vertices, rest.mates, tallyOf(island, rest), 0};
    plan.tally.placed += 3;
    plan.tally.loss += lossOfTrio(island.problem, island.scale, island.personAt(triple.vertices[0]),
                                  island.personAt(triple.vertices[1]), island.personAt(triple.vertices[2]));
    return plan;
}

} // namespace

Result<std::optional<TrioPlan>> findTrioPlan(const Island& island, const Solution& pairs,
                                             const Progress& progress)
{
    std::optional<TrioPlan> best;
    if (tallyOf(island, pairs).placed == island.people())
        return best;
    const TrioBounds bounds(island, pairs);
    TripleRanges ranges(bounds, island.people(), 4 * island.scale.loss);
    if (!ranges.prepare(progress))
        return stopped();
    std::vector<Triple> triples;
    int tries = 0;
    // A plan that places as many loses less than a person counts, so a higher bound means that there is none.
    qint64 toBeat = island.scale.person;
    while (!ranges.isDone() && ranges.upTo() < toBeat) {
        if (!ranges.next(triples, progress))
            return stopped();
        for (const Triple& triple : triples) {
            if (triple.bound >= toBeat)
                break;
            if (++tries > mostTries) {
                if (best)
                    best->gap = toBeat - triple.bound;
                return best;
            }
            const std::optional<TrioPlan> plan = tryTrio(island, pairs, triple, progress);
            if (!plan)
                return stopped();
            if (plan->tally.placed == bounds.placed() && plan->tally.loss < toBeat) {
                best = plan;
                toBeat = plan->tally.loss;
            }
        }
    }
    return best;
}

} // namespace core
