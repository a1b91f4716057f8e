// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/solver/row_bounds.h"

#include <algorithm>
#include <limits>

namespace core {
namespace {

constexpr qint64 none = std::numeric_limits<qint64>::min() / 4;

/// By points that a vertex may have at most with others: what is left of the largest allowance among some
/// vertices when the pair loses as little as these points let it. The second is the largest of any other
/// child of the same set, so that a vertex is not compared with those it shares more sets with.
struct Reach
{
    qint64 most = none;
    qint64 second = none;
    int from = -1; ///< the child that has the most

    void add(qint64 left, int child)
    {
        if (left <= most) {
            second = std::max(second, left);
            return;
        }
        second = most;
        most = left;
        from = child;
    }
    qint64 without(int child) const { return from == child ? second : most; }
};

/// All sets from the outside to the inside; the first one stands for everybody.
class NestedReaches
{
public:
    NestedReaches(const Shortlists& shortlists, const LaminarFamily& family, const Allowances& allowances)
        : m_shortlists(shortlists), m_family(family), m_allowances(allowances)
    {
        for (int v = 0; v < int(allowances.of.size()); ++v)
            if (counts(v)) {
                m_first = std::min(m_first, elsewhere(v));
                m_last = std::max(m_last, elsewhere(v));
            }
    }

    std::vector<bool> compare()
    {
        std::vector<bool> needs(m_allowances.of.size(), false);
        if (m_last < m_first)
            return needs;
        listSets();
        for (std::size_t i = m_sets.size(); i-- > 0;)
            collect(m_sets[i]);
        for (std::size_t i = 0; i < m_sets.size(); ++i)
            handDown(i, needs);
        return needs;
    }

private:
    using Reaches = std::vector<Reach>;
    struct Set
    {
        std::vector<int> children; ///< nodes
        qint64 duals = 0;          ///< its own and of all around it
        Reaches reaches;           ///< of its members
        std::vector<qint64> above; ///< the most that is left with anybody outside of it, by points
    };

    bool counts(int v) const
    {
        return v < int(m_allowances.of.size()) && elsewhere(v) >= m_allowances.lowest;
    }
    int elsewhere(int v) const { return m_shortlists.mostElsewhere(v); }
    std::size_t width() const { return std::size_t(m_last - m_first + 1); }
    qint64 loss(int points) const { return m_allowances.loss[std::size_t(points)]; }

    void listSets()
    {
        m_placeOf.assign(std::size_t(m_family.nodes()), -1);
        m_sets.push_back({m_family.tops(), 0, {}, {}});
        for (std::size_t i = 0; i < m_sets.size(); ++i)
            for (const int child : std::vector<int>(m_sets[i].children))
                if (m_family.isBlossom(child)) {
                    m_placeOf[std::size_t(child)] = int(m_sets.size());
                    const qint64 duals = m_sets[i].duals + m_family.storedOddDualOf(child);
                    m_sets.push_back({m_family.childrenOf(child), duals, {}, {}});
                }
    }

    /// Reaches of the sets inside are known already.
    void collect(Set& set)
    {
        set.reaches.assign(width(), {});
        Reaches byElsewhere(width()); // allowances of members that are in no set inside
        for (const int child : set.children) {
            if (!m_family.isBlossom(child)) {
                if (counts(child))
                    byElsewhere[std::size_t(elsewhere(child) - m_first)].add(
                        m_allowances.of[std::size_t(child)], child);
                continue;
            }
            const Reaches& inside = m_sets[std::size_t(m_placeOf[std::size_t(child)])].reaches;
            for (std::size_t i = 0; i < width(); ++i)
                if (inside[i].most > none)
                    set.reaches[i].add(inside[i].most, child);
        }
        for (std::size_t other = 0; other < width(); ++other) {
            const Reach& one = byElsewhere[other];
            if (one.most == none)
                continue;
            for (std::size_t i = 0; i < width(); ++i) {
                const qint64 lost = loss(m_first + int(std::min(i, other)));
                set.reaches[i].add(one.most - lost, one.from);
                if (one.second > none)
                    set.reaches[i].add(one.second - lost, anybodyElse);
            }
        }
    }

    /// Members of this set against each other, and against all outside of it.
    void handDown(std::size_t index, std::vector<bool>& needs)
    {
        Set& set = m_sets[index];
        if (set.above.empty())
            set.above.assign(width(), none);
        const qint64 spared = set.duals / m_allowances.unit; // rounded down
        for (const int child : set.children) {
            const auto leftAt = [&](std::size_t i) {
                return std::max(set.above[i], set.reaches[i].without(child) - spared);
            };
            if (m_family.isBlossom(child)) {
                std::vector<qint64>& above = m_sets[std::size_t(m_placeOf[std::size_t(child)])].above;
                for (std::size_t i = 0; i < width(); ++i)
                    above.push_back(leftAt(i));
            } else if (counts(child)) {
                const qint64 left = leftAt(std::size_t(elsewhere(child) - m_first));
                needs[std::size_t(child)] = left + m_allowances.of[std::size_t(child)] >= 0;
            }
        }
        set.reaches = {};
        set.above = {};
    }

    static constexpr int anybodyElse = -2;

    const Shortlists& m_shortlists;
    const LaminarFamily& m_family;
    const Allowances& m_allowances;
    int m_first = PairPoints::most + 1; ///< fewest points that anybody has elsewhere
    int m_last = PairPoints::notAllowed;
    std::vector<Set> m_sets;
    std::vector<int> m_placeOf; ///< by node
};

} // namespace

std::vector<bool> whoNeedsLook(const Shortlists& shortlists, const LaminarFamily& family,
                               const Allowances& allowances)
{
    return NestedReaches(shortlists, family, allowances).compare();
}

} // namespace core
