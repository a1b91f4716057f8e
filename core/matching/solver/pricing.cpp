// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/solver/pricing.h"

#include "core/matching/solver/odd_duals.h"
#include "core/matching/solver/row_bounds.h"

#include <algorithm>
#include <tuple>

namespace core {
namespace {

/// Somebody short of partners makes all their pairs uncovered at once; a few of them will do.
constexpr int uncoveredEach = 8;
constexpr int rowsBetweenLooks = 64;
constexpr std::size_t fewRows = 64;
constexpr int manyRows = 16;        ///< one of so many
constexpr int mostLengthenings = 3; ///< of shortlists at one look, the first to so many times what they were:
constexpr std::size_t longer = 8;

/// What a pair of a vertex may lose and yet be one of those looked for: its share, rounded up.
qint64 allowanceOf(qint64 left, qint64 unit)
{
    return left >= 0 ? (left + unit - 1) / unit : -(-left / unit);
}

/// Looks at pairs with one question: may this one have less slack than both ends allow?
class SlackLook
{
public:
    SlackLook(const Island& island, const Solution& solution, const SlackShares& shares, bool evenBelowFloor,
              const PairOfSlack& use)
        : m_island(island), m_family(solution.family), m_oddDuals(solution.family), m_shares(shares),
          m_use(use)
    {
        m_allowances.unit = 2 * island.scale.loss;
        m_allowances.lowest = evenBelowFloor ? 0 : island.floor;
        m_allowances.loss = island.problem.loss;
        for (int v = 0; v < island.people(); ++v)
            m_allowances.of.push_back(
                allowanceOf(2 * (island.scale.person - island.yieldedBy(v)) - m_family.dualOf(v) + shareOf(v),
                            m_allowances.unit));
        evenOut();
    }

    /// Those who are together now lose less than their points say.
    void lookAtThoseTogether() const
    {
        for (int a = 0; a < m_island.people(); ++a)
            for (const int b : m_island.togetherWith(a))
                if (const int points = m_island.points.between(a, b); a < b && points >= m_allowances.lowest)
                    lookCloselyAt(a, b, points);
    }

    void lookAtShortlists() const
    {
        for (const Shortlists::Pair& pair : m_island.shortlists.pairs())
            if (mayBeOne(pair.a, pair.b, pair.points))
                lookClosely(pair.a, pair.b, pair.points);
    }

    /// Vertices with pairs beyond the shortlists that may be among those looked for. Nearly always the bounds
    /// of shortlists say that there are few of them, or none.
    std::vector<int> rowsToLookAt() const
    {
        const std::vector<bool> needsLook = whoNeedsLook(m_island.shortlists, m_family, m_allowances);
        std::vector<int> rows;
        for (int v = 0; v < m_island.people(); ++v)
            if (needsLook[std::size_t(v)])
                rows.push_back(v);
        return rows;
    }

    /// Those without a partner whose few possible ones are taken. Whatever a pair with them loses, it is one
    /// of those looked for, unless the other end is dear; so bounds of points spare nobody a look.
    std::vector<int> whoTakesAnybody() const
    {
        std::vector<int> found;
        for (int v = 0; v < m_island.people(); ++v)
            if (m_island.shortlists.mostElsewhere(v) != PairPoints::notAllowed &&
                m_evened[std::size_t(v)] > m_allowances.loss.front())
                found.push_back(v);
        return found;
    }

    /// A sixth of some vertices: those whose pairs may lose most.
    std::vector<int> mostAllowing(std::vector<int> vertices) const
    {
        const auto sixth = vertices.begin() + std::ptrdiff_t(vertices.size() / 6);
        std::nth_element(vertices.begin(), sixth, vertices.end(), [this](int a, int b) {
            return std::pair(-m_evened[std::size_t(a)], a) < std::pair(-m_evened[std::size_t(b)], b);
        });
        vertices.erase(sixth, vertices.end());
        return vertices;
    }

    bool lookAtRows(const std::vector<int>& rows, const Progress& progress) const
    {
        std::vector<qint8> points(rows.size());
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (i % rowsBetweenLooks == 0 && progress.stopped())
                return false;
            const int a = rows[i];
            const std::span<const int> others = std::span(rows).subspan(i + 1);
            m_island.points.some(a, others, points);
            for (std::size_t k = 0; k < others.size(); ++k)
                if (const int b = others[k]; mayBeOne(a, b, points[k]) && !isListed(a, b) && !isListed(b, a))
                    lookClosely(a, b, points[k]);
        }
        return true;
    }

private:
    /// Where one set is around most people and has a large dual, those inside seem to allow as much more, of
    /// which that dual leaves nothing. Half of it is taken from each, and added for those outside: that is
    /// the same for pairs of two inside or of one, and rather too much for two outside.
    void evenOut()
    {
        m_evened = m_allowances.of;
        for (const int top : m_family.tops()) {
            if (!m_family.isBlossom(top) || 2 * m_family.sizeOf(top) < m_island.people())
                continue;
            const qint64 half = m_family.storedOddDualOf(top) / m_allowances.unit / 2;
            for (qint64& allowance : m_evened)
                allowance += half;
            m_family.forEachVertex(top, [&](int v) {
                if (v < m_island.people())
                    m_evened[std::size_t(v)] -= 2 * half;
            });
        }
    }

    qint64 shareOf(int vertex) const { return m_shares.empty() ? 0 : m_shares[std::size_t(vertex)]; }
    /// Odd sets not regarded, but for the largest.
    bool mayBeOne(int a, int b, int points) const
    {
        return points >= m_allowances.lowest &&
               m_allowances.loss[std::size_t(points)] <= m_evened[std::size_t(a)] + m_evened[std::size_t(b)];
    }

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
        const qint64 slack = m_family.dualOf(a) + m_family.dualOf(b) + m_oddDuals.around(a, b) -
                             2 * m_island.valueOfPair(a, b, points);
        if (slack < shareOf(a) + shareOf(b))
            m_use(a, b, points, slack);
    }

    const Island& m_island;
    const LaminarFamily& m_family;
    OddDuals m_oddDuals;
    const SlackShares& m_shares;
    const PairOfSlack& m_use;
    Allowances m_allowances;
    std::vector<qint64> m_evened; ///< allowances with regard to the dual of a set around most people
};

} // namespace

bool forEachPairOfSlack(Island& island, const Solution& solution, const SlackShares& shares,
                        bool evenBelowFloor, const Progress& progress, const PairOfSlack& use)
{
    const SlackLook look(island, solution, shares, evenBelowFloor, use);
    std::vector<int> rows = look.rowsToLookAt();
    if (rows.size() > fewRows) {
        if (!listAllOf(island, look.whoTakesAnybody(), progress))
            return false;
        rows = look.rowsToLookAt();
    }
    // Some whose pairs may lose much are why so many others need a look. Longer lists of theirs spare it.
    for (int times = 0;
         times < mostLengthenings && rows.size() > fewRows && manyRows * int(rows.size()) > island.people();
         ++times) {
        if (!deepenShortlists(island, look.mostAllowing(rows), longer << (2 * times), progress))
            return false;
        rows = look.rowsToLookAt();
    }
    look.lookAtThoseTogether();
    look.lookAtShortlists();
    return look.lookAtRows(rows, progress);
}

Result<std::vector<ValuedEdge>> findUncovered(Island& island, const Solution& solution,
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
    if (!forEachPairOfSlack(island, solution, {}, false, progress, note))
        return stopped();
    const int chair = island.emptyChair();
    const OddDuals oddDuals(solution.family);
    for (int v = 0; !isAside(solution, chair) && v < island.people(); ++v) {
        if (!island.mayTakeChair(v))
            continue;
        const qint64 value = island.valueOfChair(v);
        const qint64 slack =
            solution.family.dualOf(v) + solution.family.dualOf(chair) + oddDuals.around(v, chair) - 2 * value;
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
