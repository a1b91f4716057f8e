// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/solver/waiters.h"

#include "core/matching/solver/ancestors.h"
#include "core/matching/solver/island_solver.h"

#include <algorithm>
#include <numeric>

namespace core {
namespace {

/// Alternating trees over all pairs, grown from those who are left out as far as they go. Whoever is on an
/// even way from there could wait instead: Edmonds' search without values, odd circles joined by union and
/// find. No tree meets another, because no more people can be placed.
class EvenWays
{
public:
    EvenWays(const Island& island, const Solution& pairs)
        : m_island(island), m_pairs(pairs), m_base(std::size_t(island.people())),
          m_from(std::size_t(island.people()), -1), m_even(std::size_t(island.people()), false),
          m_seen(std::size_t(island.people()), false), m_all(std::size_t(presentIn(island, pairs)))
    {
        std::iota(m_base.begin(), m_base.end(), 0);
        for (int v = 0; v < island.people(); ++v)
            m_seen[std::size_t(v)] = isAside(pairs, v);
    }

    bool walk(const Progress& progress)
    {
        for (int v = 0; v < m_island.people(); ++v)
            if (isRoot(v) && !isAside(m_pairs, v))
                reach(v);
        // Shortlists nearly always reach everybody; if they do not, whole rows are looked at.
        for (std::size_t i = 0; i < m_reached.size() && !isDone(); ++i)
            for (const Shortlists::Partner& partner : m_island.shortlists.of(m_reached[i]))
                if (partner.points >= m_island.floor)
                    step(m_reached[i], partner.vertex);
        for (bool leadsOn = true; leadsOn && !isDone();) {
            const std::size_t before = m_steps;
            if (!lookAtRows(progress))
                return false;
            leadsOn = m_steps != before;
        }
        return true;
    }
    const std::vector<bool>& even() const { return m_even; }

private:
    bool isRoot(int vertex) const { return isAlone(m_island, m_pairs, vertex); }
    bool isDone() const { return m_reached.size() == m_all; }

    void reach(int vertex)
    {
        m_even[std::size_t(vertex)] = true;
        m_seen[std::size_t(vertex)] = true;
        m_reached.push_back(vertex);
    }

    /// A pair of two who are joined already leads nowhere. So the rows of all who are not of the largest
    /// group of those tell of every pair that may lead somewhere; the rows of all who are reached do as well.
    bool lookAtRows(const Progress& progress)
    {
        std::vector<int> joined(std::size_t(m_island.people()), 0); // by base
        for (const int v : m_reached)
            ++joined[std::size_t(baseOf(v))];
        const auto largest = std::max_element(joined.begin(), joined.end());
        const int base = int(largest - joined.begin());
        std::vector<int> rows = m_reached;
        if (int(rows.size()) > m_island.people() - *largest) {
            rows.clear();
            for (int v = 0; v < m_island.people(); ++v)
                if (!isAside(m_pairs, v) && !(m_even[std::size_t(v)] && baseOf(v) == base))
                    rows.push_back(v);
        }
        std::vector<qint8> scratch;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (i % 64 == 0 && progress.stopped())
                return false;
            const int v = rows[i];
            const std::span<const qint8> row = m_island.points.wholeRow(v, scratch);
            for (int w = 0; w < m_island.people(); ++w) {
                if (row[std::size_t(w)] < m_island.floor || isAside(m_pairs, w))
                    continue;
                if (m_even[std::size_t(w)])
                    step(w, v);
                else if (m_even[std::size_t(v)])
                    step(v, w);
            }
        }
        return true;
    }

    void step(int v, int w)
    {
        if (!m_seen[std::size_t(w)]) {
            ++m_steps;
            m_seen[std::size_t(w)] = true;
            m_from[std::size_t(w)] = v;
            reach(m_pairs.mateOf(w));
        } else if (m_even[std::size_t(w)] && baseOf(v) != baseOf(w)) {
            ++m_steps;
            const int ancestor = m_ancestors.common(baseOf(v), baseOf(w), m_island.people(),
                                                    [this](int base) { return baseAbove(base); });
            join(v, ancestor);
            join(w, ancestor);
        }
    }

    int baseOf(int vertex)
    {
        while (m_base[std::size_t(vertex)] != vertex) {
            int& above = m_base[std::size_t(vertex)];
            above = m_base[std::size_t(above)];
            vertex = above;
        }
        return vertex;
    }
    int baseAbove(int base) { return isRoot(base) ? -1 : baseOf(m_from[std::size_t(m_pairs.mateOf(base))]); }

    /// All on the way up to a base become one with it, and even.
    void join(int vertex, int ancestor)
    {
        for (int base = baseOf(vertex); base != ancestor; base = baseOf(vertex)) {
            const int odd = m_pairs.mateOf(base);
            if (!m_even[std::size_t(odd)])
                reach(odd);
            vertex = m_from[std::size_t(odd)];
            m_base[std::size_t(base)] = ancestor;
            m_base[std::size_t(baseOf(odd))] = ancestor;
        }
    }

    const Island& m_island;
    const Solution& m_pairs;
    std::vector<int> m_base;
    std::vector<int> m_from; ///< of an odd vertex: where the tree came in
    std::vector<bool> m_even;
    std::vector<bool> m_seen;
    Ancestors m_ancestors;
    std::vector<int> m_reached; ///< even ones, in this order
    std::size_t m_all;          ///< so many can be reached at most
    std::size_t m_steps = 0;    ///< that led somewhere
};

} // namespace

std::optional<std::vector<bool>> whoMayWait(const Island& island, const Solution& pairs,
                                            const Progress& progress)
{
    EvenWays ways(island, pairs);
    if (!ways.walk(progress))
        return std::nullopt;
    return ways.even();
}

} // namespace core
