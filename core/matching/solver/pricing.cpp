// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/solver/pricing.h"

#include <algorithm>
#include <array>
#include <limits>
#include <tuple>

namespace core {
namespace {

/// Somebody short of partners makes all their pairs uncovered at once; a few of them will do.
constexpr int uncoveredEach = 8;
constexpr int rowsBetweenLooks = 64;

/// Half a dual in whole points of loss, so that two of them and a loss compare without multiplying.
using Allowance = qint64;
constexpr Allowance never = Allowance(1) << 60;

/// What a pair of this vertex may lose and yet be uncovered: its share, rounded up.
Allowance allowanceOf(qint64 personValue, qint64 dual, qint64 unit)
{
    const qint64 left = 2 * personValue - dual;
    return left >= 0 ? (left + unit - 1) / unit : -(-left / unit);
}

/// Walks through vertices such that those of a blossom follow each other, and keeps allowances lowered by the
/// duals of the blossoms that it is in: so pairs inside are compared with what holds for them.
class NestedWalk
{
public:
    NestedWalk(const LaminarFamily& family, std::vector<Allowance>& allowances, qint64 unit)
        : m_family(family), m_allowances(allowances), m_unit(unit)
    {
        for (int v = family.vertices() - 1; v >= 0; --v)
            if (const int top = family.topOf(v); family.baseOf(top) == v)
                m_steps.push_back({top, false});
    }

    /// The next vertex; -1 at the end.
    int next()
    {
        while (!m_steps.empty()) {
            const Step step = m_steps.back();
            m_steps.pop_back();
            if (!m_family.isBlossom(step.node))
                return step.node;
            lower(step.node, step.leaves ? -1 : 1);
            if (step.leaves)
                continue;
            m_steps.push_back({step.node, true});
            for (const int child : m_family.childrenOf(step.node))
                m_steps.push_back({child, false});
        }
        return -1;
    }

private:
    struct Step
    {
        int node;
        bool leaves;
    };

    void lower(int node, int sign)
    {
        const Allowance amount = sign * (m_family.storedOddDualOf(node) / m_unit);
        if (amount != 0)
            m_family.forEachVertex(node, [&](int v) { m_allowances[std::size_t(v)] -= amount; });
    }

    const LaminarFamily& m_family;
    std::vector<Allowance>& m_allowances;
    qint64 m_unit;
    std::vector<Step> m_steps;
};

/// Looks at pairs with one question: may this one have no more slack than `most`?
class SlackLook
{
public:
    SlackLook(const Island& island, const Solution& solution, qint64 most, bool evenBelowFloor,
              const PairOfSlack& use)
        : m_island(island), m_family(solution.family), m_most(most), m_use(use),
          m_unit(2 * island.scale.loss), m_more(most < 0 ? 0 : most / m_unit + 1),
          m_lowest(evenBelowFloor ? 0 : island.floor)
    {
        for (int v = 0; v < island.people(); ++v)
            m_own.push_back(isAside(solution, v) ? -never
                                                 : allowanceOf(island.scale.person - island.yieldedBy(v),
                                                               m_family.dualOf(v), m_unit));
        addUpLargeSets();
        for (int points = PairPoints::notAllowed; points <= PairPoints::most; ++points)
            m_losses[std::size_t(points + 1)] =
                points < m_lowest ? noLoss : island.problem.loss[std::size_t(points)];
    }

    /// Those who are together now lose less than their points say.
    void lookAtThoseTogether() const
    {
        for (int a = 0; a < m_island.people(); ++a)
            for (const int b : m_island.togetherWith(a))
                if (a < b && ownOf(a) > -never && ownOf(b) > -never)
                    if (const int points = m_island.points.between(a, b); points >= m_lowest)
                        lookCloselyAt(a, b, points);
    }

    void lookAtShortlists() const
    {
        for (int a = 0; a < m_island.people(); ++a) {
            const Allowance allowance = ownOf(a) + m_more;
            for (const Shortlists::Partner& partner : m_island.shortlists.of(a)) {
                const Allowance around = std::min(largeSetsOf(a), largeSetsOf(partner.vertex));
                if (lossOf(partner.points) > allowance + ownOf(partner.vertex) - around)
                    continue;
                const bool isListedTwice = partner.vertex < a && isListed(partner.vertex, a);
                if (!isListedTwice)
                    lookClosely(std::min(a, partner.vertex), std::max(a, partner.vertex), partner.points);
            }
        }
    }

    /// All other pairs; nearly always the bounds of shortlists say that few rows need a look, or none.
    bool lookElsewhere(const Progress& progress) const
    {
        const std::vector<bool> needsLook = whoNeedsLook();
        if (std::find(needsLook.begin(), needsLook.end(), true) == needsLook.end())
            return true;
        std::vector<Allowance> allowances; // lowered for those who share blossoms with the vertex looked at
        for (int v = 0; v < m_island.people(); ++v)
            allowances.push_back(needsLook[std::size_t(v)] ? ownOf(v) : -never);
        allowances.push_back(-never);
        std::vector<int> lookedAt;
        for (int v = 0; v < m_island.people(); ++v)
            if (needsLook[std::size_t(v)])
                lookedAt.push_back(v);
        const bool oneByOne =
            m_island.problem.points.isQuick() && 4 * int(lookedAt.size()) < m_island.people();
        NestedWalk walk(m_family, allowances, m_unit);
        std::vector<qint8> scratch;
        int looks = 0;
        for (int a = walk.next(); a >= 0; a = walk.next()) {
            if (a >= m_island.people() || !needsLook[std::size_t(a)])
                continue;
            if (++looks % rowsBetweenLooks == 0 && progress.stopped())
                return false;
            const auto look = [&](int b, int points) {
                if (lossOf(points) <= ownOf(a) + m_more + allowances[std::size_t(b)] && !isListed(a, b) &&
                    !isListed(b, a))
                    lookClosely(a, b, points);
            };
            if (oneByOne) {
                for (auto b = std::upper_bound(lookedAt.begin(), lookedAt.end(), a); b != lookedAt.end(); ++b)
                    look(*b, m_island.points.between(a, *b));
                continue;
            }
            const std::span<const qint8> row = m_island.points.rowAfter(a, scratch);
            for (std::size_t i = 0; i < row.size(); ++i)
                look(a + 1 + int(i), row[i]);
        }
        return true;
    }

private:
    static constexpr int noLoss = std::numeric_limits<int>::max();

    Allowance ownOf(int vertex) const { return m_own[std::size_t(vertex)]; }
    int lossOf(int points) const { return m_losses[std::size_t(points + 1)]; }

    bool isListed(int vertex, int partner) const
    {
        const auto& list = m_island.shortlists.of(vertex);
        return std::any_of(list.begin(), list.end(),
                           [partner](const Shortlists::Partner& one) { return one.vertex == partner; });
    }

    void lookClosely(int a, int b, int points) const
    {
        if (!m_island.areTogether(a, b))
            lookCloselyAt(a, b, points);
    }

    void lookCloselyAt(int a, int b, int points) const
    {
        const qint64 slack = m_family.dualOf(a) + m_family.dualOf(b) + m_family.oddDualsAround(a, b) -
                             2 * m_island.valueOfPair(a, b, points);
        if (slack <= m_most)
            m_use(a, b, points, slack);
    }

    /// Sets of more than half of all vertices lie in each other like onions. Without them nearly all pairs
    /// inside would seem to be uncovered. The duals around two vertices are those around the outer one.
    void addUpLargeSets()
    {
        m_largeSets.assign(std::size_t(m_island.vertices()), 0);
        for (int node = m_family.vertices(); node < m_family.nodes(); ++node)
            if (m_family.isAlive(node) && 2 * m_family.sizeOf(node) > m_island.vertices())
                m_family.forEachVertex(node, [&](int v) {
                    m_largeSets[std::size_t(v)] += m_family.storedOddDualOf(node) / m_unit;
                });
    }
    Allowance largeSetsOf(int vertex) const { return m_largeSets[std::size_t(vertex)]; }

    /// The largest allowances of some vertices, by how many points others than those on their lists may have
    /// with them.
    class Elsewhere
    {
    public:
        explicit Elsewhere(const SlackLook& look) : m_look(look) { m_largest.fill(-never); }

        void add(int points, Allowance allowance)
        {
            Allowance& one = m_largest[std::size_t(points)];
            m_used = one == -never ? m_used + 1 : m_used;
            one = std::max(one, allowance);
        }
        /// Whether somebody with these points elsewhere may make a pair with one of them: it has no more
        /// points than either of both.
        bool mayPair(int points, Allowance allowance) const
        {
            int left = m_used;
            for (int other = m_look.m_lowest; left > 0; ++other) {
                const Allowance largest = m_largest[std::size_t(other)];
                if (largest == -never)
                    continue;
                --left;
                if (m_look.lossOf(std::min(points, other)) <= allowance + largest)
                    return true;
            }
            return false;
        }

    private:
        const SlackLook& m_look;
        std::array<Allowance, PairPoints::most + 1> m_largest;
        int m_used = 0;
    };

    /// Pairs that are on neither list have no more points than either list says of others, so they lose at
    /// least as much. Both of them need a look, or the pair cannot be one of those looked for.
    std::vector<bool> whoNeedsLook() const
    {
        std::vector<int> order; // from the outermost to the innermost of the large sets
        for (int v = 0; v < m_island.people(); ++v)
            if (m_island.shortlists.mostElsewhere(v) >= m_lowest && ownOf(v) > -never)
                order.push_back(v);
        std::stable_sort(order.begin(), order.end(),
                         [this](int x, int y) { return largeSetsOf(x) < largeSetsOf(y); });
        std::vector<bool> needs(std::size_t(m_island.people()), false);
        const auto compare = [&](int v, const Elsewhere& others, Allowance allowance) {
            if (!needs[std::size_t(v)] && others.mayPair(m_island.shortlists.mostElsewhere(v), allowance))
                needs[std::size_t(v)] = true;
        };
        Elsewhere outer(*this);
        for (const int v : order) {
            outer.add(m_island.shortlists.mostElsewhere(v), ownOf(v) - largeSetsOf(v));
            compare(v, outer, ownOf(v) + m_more);
        }
        Elsewhere inner(*this);
        for (auto at = order.rbegin(); at != order.rend(); ++at) {
            compare(*at, inner, ownOf(*at) - largeSetsOf(*at) + m_more);
            inner.add(m_island.shortlists.mostElsewhere(*at), ownOf(*at));
        }
        return needs;
    }

    const Island& m_island;
    const LaminarFamily& m_family;
    qint64 m_most;
    const PairOfSlack& m_use;
    qint64 m_unit;
    Allowance m_more;
    int m_lowest;
    std::vector<Allowance> m_own;
    std::vector<Allowance> m_largeSets;             ///< by vertex: duals of the large sets around it
    std::array<int, PairPoints::most + 2> m_losses; ///< by points and one more
};

} // namespace

bool forEachPairOfSlack(const Island& island, const Solution& solution, qint64 most, bool evenBelowFloor,
                        const Progress& progress, const PairOfSlack& use)
{
    const SlackLook look(island, solution, most, evenBelowFloor, use);
    look.lookAtThoseTogether();
    look.lookAtShortlists();
    return look.lookElsewhere(progress);
}

Result<std::vector<ValuedEdge>> findUncovered(const Island& island, const Solution& solution,
                                              const Progress& progress)
{
    struct Uncovered
    {
        qint64 slack;
        ValuedEdge edge;
    };
    std::vector<Uncovered> all;
    const PairOfSlack note = [&](int a, int b, int points, qint64 slack) {
        all.push_back({slack, {a, b, island.valueOfPair(a, b, points)}});
    };
    if (!forEachPairOfSlack(island, solution, -1, false, progress, note))
        return stopped();
    const int chair = island.emptyChair();
    for (int v = 0; !isAside(solution, chair) && v < island.people(); ++v) {
        if (!island.mayTakeChair(v))
            continue;
        const qint64 value = island.valueOfChair(v);
        const qint64 slack = solution.family.dualOf(v) + solution.family.dualOf(chair) +
                             solution.family.oddDualsAround(v, chair) - 2 * value;
        if (slack < 0)
            all.push_back({slack, {v, chair, value}});
    }
    std::sort(all.begin(), all.end(), [](const Uncovered& x, const Uncovered& y) {
        return std::tie(x.edge.a, x.slack, x.edge.b) < std::tie(y.edge.a, y.slack, y.edge.b);
    });
    std::vector<ValuedEdge> found;
    int of = -1, taken = 0;
    for (const Uncovered& one : all) {
        taken = one.edge.a == of ? taken + 1 : 1;
        of = one.edge.a;
        if (taken <= uncoveredEach)
            found.push_back(one.edge);
    }
    return found;
}

} // namespace core
