// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/solver/pricing.h"

#include <algorithm>

namespace core {
namespace {

/// Somebody short of partners makes all their pairs uncovered at once; a few of them will do.
constexpr std::size_t uncoveredEach = 8;
constexpr int rowsBetweenLooks = 64;

/// Half a dual in whole points of loss, so that two of them and a loss compare in small numbers.
constexpr int never = 1 << 29;

/// What a pair of this vertex may lose and yet be uncovered: its share, rounded up.
int allowanceOf(qint64 personValue, qint64 dual, qint64 unit)
{
    const qint64 left = 2 * personValue - dual;
    const qint64 share = left >= 0 ? (left + unit - 1) / unit : -(-left / unit);
    return int(std::clamp<qint64>(share, -never, never));
}

/// Walks through vertices such that those of a blossom follow each other, and keeps allowances lowered by the
/// duals of the blossoms that it is in: so pairs inside are compared with what holds for them.
class NestedWalk
{
public:
    NestedWalk(const LaminarFamily& family, std::vector<int>& allowances, qint64 unit)
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
        const int amount = sign * int(std::min<qint64>(m_family.storedOddDualOf(node) / m_unit, never));
        if (amount != 0)
            m_family.forEachVertex(node, [&](int v) { m_allowances[std::size_t(v)] -= amount; });
    }

    const LaminarFamily& m_family;
    std::vector<int>& m_allowances;
    qint64 m_unit;
    std::vector<Step> m_steps;
};

} // namespace

bool forEachPairOfSlack(const Island& island, const Solution& solution, qint64 most, bool evenBelowFloor,
                        const Progress& progress,
                        const std::function<void(int a, int b, int points, qint64 slack)>& use)
{
    const LaminarFamily& family = solution.family;
    const qint64 unit = 2 * island.scale.loss;
    std::vector<int> own;
    for (int v = 0; v < island.vertices(); ++v)
        own.push_back(allowanceOf(island.scale.person, family.dualOf(v), unit));
    std::vector<int> allowances = own; // lowered for those who share blossoms with the vertex looked at
    std::array<int, PairPoints::most + 2> losses; // by points and one more
    for (int points = PairPoints::notAllowed; points <= PairPoints::most; ++points) {
        const bool allowed = points >= (evenBelowFloor ? 0 : island.floor);
        losses[std::size_t(points + 1)] =
            allowed ? island.problem.loss[std::size_t(points)] : std::numeric_limits<int>::max();
    }
    const int more = most < 0 ? 0 : int(std::min<qint64>(most / unit + 1, never));

    NestedWalk walk(family, allowances, unit);
    int looks = 0;
    for (int a = walk.next(); a >= 0; a = walk.next()) {
        if (++looks % rowsBetweenLooks == 0 && progress.stopped())
            return false;
        if (a >= island.people())
            continue;
        const std::span<const qint8> row = island.points.row(a);
        const int allowance = own[std::size_t(a)] + more;
        const int* others = allowances.data() + a + 1;
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (losses[std::size_t(row[i] + 1)] > allowance + others[i])
                continue;
            const int b = a + 1 + int(i);
            const qint64 slack = family.dualOf(a) + family.dualOf(b) + family.oddDualsAround(a, b) -
                                 2 * island.valueOfPair(a, b, row[i]);
            if (slack <= most)
                use(a, b, row[i], slack);
        }
    }
    return true;
}

Result<std::vector<ValuedEdge>> findUncovered(const Island& island, const Solution& solution,
                                              const Progress& progress)
{
    struct Uncovered
    {
        qint64 slack;
        ValuedEdge edge;
    };
    std::vector<Uncovered> row;
    std::vector<ValuedEdge> found;
    const auto keepWorst = [&] {
        const auto worse = [](const Uncovered& x, const Uncovered& y) {
            return x.slack != y.slack ? x.slack < y.slack : x.edge.b < y.edge.b;
        };
        if (row.size() > uncoveredEach) {
            std::partial_sort(row.begin(), row.begin() + uncoveredEach, row.end(), worse);
            row.resize(uncoveredEach);
        }
        for (const Uncovered& one : row)
            found.push_back(one.edge);
        row.clear();
    };
    const auto note = [&](int a, int b, int points, qint64 slack) {
        if (!row.empty() && row.back().edge.a != a)
            keepWorst();
        row.push_back({slack, {a, b, island.valueOfPair(a, b, points)}});
    };
    if (!forEachPairOfSlack(island, solution, -1, false, progress, note))
        return stopped();
    keepWorst();
    for (int v = 0; island.hasEmptyChair() && v < island.people(); ++v) {
        const int chair = island.emptyChair();
        const qint64 value = island.valueOfChair(v);
        const qint64 slack = solution.family.dualOf(v) + solution.family.dualOf(chair) +
                             solution.family.oddDualsAround(v, chair) - 2 * value;
        if (slack < 0)
            row.push_back({slack, {v, chair, value}});
    }
    keepWorst();
    return found;
}

} // namespace core
