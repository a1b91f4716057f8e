// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/solver/trio_search.h"

#include "core/matching/solver/trio_ranges.h"
#include "core/matching/solver/waiters.h"

#include <algorithm>

namespace core {
namespace {

/// Tries trios of which nothing more is known than that they may be better than the best so far.
class TrioTrials
{
public:
    /// `mayWait`: by vertex, whether all others can be placed without it.
    TrioTrials(Island& island, const Solution& pairs, const std::vector<bool>& mayWait, qint64 effort,
               const Progress& progress)
        : m_island(island), m_pairs(pairs), m_mayWait(mayWait), m_progress(progress), m_effortLeft(effort),
          m_placed(tallyOf(island, pairs).placed + 1), m_toBeat(island.scale.person)
    {
        std::vector<qint64> least; // that those who stay alone yield
        for (int v = 0; v < island.people(); ++v) {
            m_toBeat += isAside(pairs, v) ? 0 : island.yieldedBy(v);
            if (mayWait[std::size_t(v)] && !isAside(pairs, v))
                least.push_back(island.yieldedBy(v));
        }
        const int alone = std::min(presentIn(island, pairs) - m_placed, int(least.size()));
        std::sort(least.begin(), least.end());
        for (int i = 0; i < alone; ++i)
            m_toBeat -= least[std::size_t(i)];
    }

    /// A plan that places as many loses less than a person counts, besides what is yielded; so with a higher
    /// bound there is none.
    qint64 toBeat() const { return m_toBeat; }
    /// What is not proven then shows in TrioPlan::gap or TrioAnswer::isCutOff.
    bool isSpent() const { return m_effortLeft <= 0; }
    const std::optional<TrioPlan>& best() const { return m_best; }

    /// The member of the best trio that likely joined the other two.
    int third() const { return m_third; }

    /// Stands for a vertex in a count of triples; counting on from it never reaches 0.
    static constexpr int lookedAt = std::numeric_limits<int>::min() / 2;

    /// Tries all of them, or leaves them away as their bounds rise.
    Outcome tryAll(std::vector<Triple> triples)
    {
        std::vector<int> counts(std::size_t(m_island.people()),
                                0); // of triples, by vertices not yet looked at
        for (const Triple& triple : triples)
            for (const int v : triple.vertices)
                counts[std::size_t(v)] += m_mayWait[std::size_t(v)];
        for (int third = commonest(counts); third >= 0; third = commonest(counts)) {
            if (isSpent())
                return success();
            m_effortLeft -= qint64(triples.size()) / 2;
            Result<Solution> others = without({third});
            if (!others)
                return others.error();
            joinTo(*others, third);
            raiseBounds(triples, *others, third);
            std::erase_if(triples, [&](const Triple& triple) {
                const bool isOut = triple.bound >= m_toBeat;
                for (const int v : triple.vertices)
                    counts[std::size_t(v)] -= isOut && m_mayWait[std::size_t(v)];
                return isOut;
            });
            counts[std::size_t(third)] = lookedAt;
        }
        std::sort(triples.begin(), triples.end());
        for (const Triple& triple : triples) {
            if (triple.bound >= m_toBeat)
                break;
            if (isSpent())
                return success();
            const auto& [a, b, c] = triple.vertices;
            const Result<Solution> others = without({a, b, c});
            if (!others)
                return others.error();
            consider(triple.vertices, *others);
        }
        return success();
    }

    Result<Solution> without(const std::vector<int>& vertices)
    {
        m_effortLeft -= m_island.people();
        Solution others = m_pairs;
        for (const int v : vertices)
            setAside(others, v);
        if (hasChair(m_island, others))
            setAside(others, m_island.emptyChair());
        if (const Outcome finished = finish(m_island, others, m_progress); !finished)
            return finished.error();
        return others;
    }

private:
    /// The vertex that most triples have; -1 when none has any.
    static int commonest(const std::vector<int>& counts)
    {
        const auto most = std::max_element(counts.begin(), counts.end());
        return most == counts.end() || *most <= 0 ? -1 : int(most - counts.begin());
    }

    /// Puts a third to each of the pairs that the others have formed: a good plan for little work.
    void joinTo(const Solution& others, int third)
    {
        const Tally tally = tallyOf(m_island, others);
        if (tally.placed + 1 != m_placed)
            return;
        std::array<int, 3> best = {-1, -1, -1};
        std::vector<qint8> scratch;
        const std::span<const qint8> row = m_island.points.wholeRow(third, scratch);
        for (int a = 0; a < m_island.people(); ++a) {
            const int b = others.mateOf(a);
            if (b < a)
                continue;
            const int ofPair = m_island.points.between(a, b);
            const std::array<int, 3> trio = {a, b, third};
            const qint64 loss = m_island.lossOfTrio(trio, {ofPair, row[std::size_t(a)], row[std::size_t(b)]});
            const qint64 total = tally.loss + loss - m_island.lossBetween(a, b, ofPair);
            if (loss >= 0 && total < m_toBeat) {
                m_toBeat = total;
                best = trio;
            }
        }
        std::sort(best.begin(), best.end());
        if (best.front() >= 0)
            keep(best, third, others);
    }

    void consider(const std::array<int, 3>& trio, const Solution& others)
    {
        const Tally tally = tallyOf(m_island, others);
        const qint64 total = tally.loss + m_island.lossOfTrio(trio, m_island.pointsOfLinks(trio));
        if (tally.placed + 3 == m_placed && total < m_toBeat) {
            m_toBeat = total;
            keep(trio, trio[0], others);
        }
    }

    qint64 yieldedWith(const std::array<int, 3>& trio, const Solution& others) const
    {
        const auto isIn = [&](int v) { return std::find(trio.begin(), trio.end(), v) != trio.end(); };
        qint64 yielded = 0;
        for (int v = 0; v < m_island.people(); ++v)
            if (isIn(v) || others.mateOf(v) >= 0)
                yielded += m_island.yieldedBy(v);
        return yielded;
    }

    void keep(const std::array<int, 3>& trio, int third, const Solution& others)
    {
        m_third = third;
        m_best = TrioPlan{trio, others.mates, others, {m_placed, m_toBeat, yieldedWith(trio, others)}, 0};
        for (const int v : trio)
            m_best->mates[std::size_t(v)] = -1;
    }

    /// Bounds of all trios from the duals of a solution without one person: nobody waits at the empty chair
    /// there, so they are other ones than those of the pairs. Takes the person back.
    void raiseBounds(std::vector<Triple>& triples, Solution& others, int third) const
    {
        bringIn(m_island, others, third);
        const TrioBounds bounds = TrioBounds::ofOthers(m_island, others, m_placed, third);
        for (Triple& triple : triples)
            if (const auto& [a, b, c] = triple.vertices; const auto known = bounds.tripleOf(a, b, c))
                triple.bound = std::max(triple.bound, known->bound);
    }

    Island& m_island;
    const Solution& m_pairs;
    const std::vector<bool>& m_mayWait;
    const Progress& m_progress;
    qint64 m_effortLeft;
    int m_placed;
    qint64 m_toBeat;
    int m_third = -1;
    std::optional<TrioPlan> m_best;
};

/// Tries trios in the order of their bounds, until a plan is found in one range; all up to it when one was
/// known. `proven`: no trio with a lower bound is left.
Outcome tryRanges(TripleRanges ranges, TrioTrials& trials, qint64& proven, const Progress& progress)
{
    const bool wasKnown = trials.best().has_value();
    if (!ranges.prepare(progress))
        return stopped();
    std::vector<Triple> triples;
    while (ranges.upTo() < trials.toBeat() && (wasKnown || !trials.best())) {
        const auto likely = wasKnown ? std::optional(trials.toBeat()) : std::nullopt;
        if (!ranges.next(triples, likely, progress))
            return stopped();
        if (const Outcome tried = trials.tryAll(std::move(triples)); !tried)
            return tried.error();
        if (!trials.isSpent())
            proven = std::max(proven, std::min(ranges.upTo(), trials.toBeat()));
        if (trials.isSpent())
            return success();
    }
    return success();
}

} // namespace

Result<TrioAnswer> findTrioPlan(Island& island, const Solution& pairs, TrioWish wish, qint64 effort,
                                const Progress& progress)
{
    const int placed = tallyOf(island, pairs).placed;
    const int present = presentIn(island, pairs);
    if (placed == present)
        return TrioAnswer{};
    const auto mayWait = whoMayWait(island, pairs, progress);
    if (!mayWait)
        return stopped();
    TrioTrials trials(island, pairs, *mayWait, effort, progress);
    const TrioBounds first = TrioBounds::ofPairs(island, pairs);
    qint64 proven = 0;
    if (const Outcome tried =
            tryRanges(TripleRanges(island, pairs, first, *mayWait), trials, proven, progress);
        !tried)
        return tried.error();
    // With a plan at hand, duals of the others than its third tell more: nobody waits at the empty chair
    // there.
    if (trials.best() && wish == TrioWish::Best && proven < trials.toBeat() && !trials.isSpent()) {
        const int third = trials.third();
        Result<Solution> others = trials.without({third});
        if (!others)
            return others.error();
        bringIn(island, *others, third);
        const TrioBounds second = TrioBounds::ofOthers(island, *others, trials.best()->tally.placed, third);
        if (const Outcome tried =
                tryRanges(TripleRanges(island, *others, second, *mayWait), trials, proven, progress);
            !tried)
            return tried.error();
    }
    TrioAnswer answer{trials.best(), !trials.best() && trials.isSpent()};
    if (answer.plan)
        answer.plan->gap = std::max<qint64>(0, trials.toBeat() - proven);
    return answer;
}

} // namespace core
