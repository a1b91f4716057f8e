// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/solver/shortlists.h"

#include <algorithm>
#include <cstring>
#include <limits>
#include <numeric>

namespace core {
namespace {

constexpr std::size_t smallCount = 128; ///< fits into a byte

/// Calls `use` with all numbers below `count` for which `test` holds; those are few. Tests are made for many
/// at a time, so `use` may be called for some more if it changes what they say.
template <class Test, class Use>
void forEachSet(std::size_t count, Test test, Use use)
{
    constexpr std::size_t block = 64;
    constexpr std::size_t word = sizeof(quint64);
    alignas(block) std::array<quint8, block> holds = {};
    for (std::size_t start = 0; start < count; start += block) {
        const std::size_t many = std::min(block, count - start);
        for (std::size_t i = 0; i < many; ++i) // in bytes, such plain loops become vector instructions
            holds[i] = quint8(test(start + i));
        for (std::size_t from = 0; from < many; from += word) {
            quint64 any = 0; // of eight: nearly always nobody
            std::memcpy(&any, holds.data() + from, word);
            for (std::size_t i = from; any != 0 && i < std::min(many, from + word); ++i)
                if (holds[i] != 0)
                    use(start + i);
        }
    }
}

} // namespace

void Shortlists::choose(int vertex, std::span<const qint8> row, std::size_t many)
{
    const auto atLeast = [&](int least) { // in bytes, such plain loops become vector instructions
        std::size_t count = 0;
        for (std::size_t start = 0; start < row.size(); start += smallCount) {
            const std::size_t end = std::min(row.size(), start + smallCount);
            quint8 some = 0;
            for (std::size_t i = start; i < end; ++i)
                some = quint8(some + quint8(row[i] >= least));
            count += some;
        }
        return count;
    };
    int least = 0;
    for (int step = 64; step > 0; step /= 2)
        if (least + step <= PairPoints::most && atLeast(least + step) >= many)
            least += step;
    std::vector<Partner> partners;
    const qint8* points = row.data();
    forEachSet(
        row.size(), [=](std::size_t i) { return points[i] >= least; },
        [&](std::size_t i) {
            partners.push_back({int(i), row[i]});
        });
    set(vertex, std::move(partners), least - 1);
}

/// Who is listed by somebody with a higher number is looked for in their own list by marks.
const std::vector<Shortlists::Pair>& Shortlists::pairs() const
{
    if (!m_pairs.empty())
        return m_pairs;
    const std::size_t vertices = m_partners.size();
    std::vector<std::size_t> from(vertices + 1,
                                  0); // by vertex: where those who list it, and come later, begin
    for (std::size_t v = 0; v < vertices; ++v)
        for (const Partner& one : m_partners[v])
            if (one.vertex < int(v))
                ++from[std::size_t(one.vertex) + 1];
    std::partial_sum(from.begin(), from.end(), from.begin());
    std::vector<Partner> listedBy(from.back());
    std::vector<std::size_t> next(from.begin(), from.end() - 1);
    for (std::size_t v = 0; v < vertices; ++v)
        for (const Partner& one : m_partners[v])
            if (one.vertex < int(v))
                listedBy[next[std::size_t(one.vertex)]++] = {int(v), one.points};
    std::vector<int> markedBy(vertices, -1);
    for (std::size_t v = 0; v < vertices; ++v) {
        for (const Partner& one : m_partners[v])
            if (one.vertex > int(v)) {
                m_pairs.push_back({int(v), one.vertex, one.points});
                markedBy[std::size_t(one.vertex)] = int(v);
            }
        for (std::size_t i = from[v]; i < from[v + 1]; ++i)
            if (markedBy[std::size_t(listedBy[i].vertex)] != int(v))
                m_pairs.push_back({int(v), listedBy[i].vertex, listedBy[i].points});
    }
    return m_pairs;
}

void Shortlists::changed(int a, int b, int points)
{
    m_pairs.clear();
    changedFor(a, b, points);
    changedFor(b, a, points);
}

void Shortlists::changedFor(int vertex, int partner, int points)
{
    std::vector<Partner>& partners = m_partners[std::size_t(vertex)];
    const auto at = std::find_if(partners.begin(), partners.end(),
                                 [partner](const Partner& one) { return one.vertex == partner; });
    if (at != partners.end() && points == PairPoints::notAllowed)
        partners.erase(at);
    else if (at != partners.end())
        at->points = points;
    else if (points > mostElsewhere(vertex))
        partners.push_back({partner, points});
}

ShortlistMaker::ShortlistMaker(const PairProblem& problem, const IslandPoints& points)
    : m_points(points), m_each(std::size_t(problem.shortlisted)), m_room(3 * m_each),
      m_offers(std::size_t(points.people()) * m_room), m_count(std::size_t(points.people()), 0),
      m_enters(std::size_t(points.people()), 0),
      m_mostTie(std::size_t(points.people()), std::numeric_limits<quint64>::max())
{
    for (int v = 0; v < points.people(); ++v)
        m_keys.push_back(problem.tieKeys[std::size_t(points.personAt(v))]);
}

void ShortlistMaker::glance(const PairPoints::Bounds& bounds)
{
    m_glancedAt = bounds.first;
    ++m_glances;
    m_glanced.insert(m_glanced.end(), bounds.most.begin(), bounds.most.end());
}

/// Of all, so many times as many as were seen have as many points; twice as many as are wanted, so that there
/// are seldom too few. Points are found bit by bit, for all vertices at a time.
void ShortlistMaker::learnFromGlances()
{
    if (m_glances == 0)
        return;
    const std::size_t count = m_glanced.size() / m_glances;
    const std::size_t enough = 2 * m_each / std::size_t(PairPoints::Glance::oneIn) + 1;
    std::vector<qint8> least(count, 0);
    std::vector<quint16> counts(count);
    for (int step = 64; step > 0; step /= 2) {
        std::fill(counts.begin(), counts.end(), quint16(0));
        for (std::size_t partner = 0; partner < m_glances; ++partner) {
            const qint8* points = m_glanced.data() + partner * count;
            for (std::size_t i = 0; i < count; ++i)
                counts[i] = quint16(counts[i] + quint16(points[i] >= least[i] + step));
        }
        for (std::size_t i = 0; i < count; ++i)
            if (counts[i] >= enough)
                least[i] = qint8(least[i] + step);
    }
    std::copy(least.begin(), least.end(), m_enters.begin() + m_glancedAt);
    m_glances = 0;
    m_glanced.clear();
}

void ShortlistMaker::offer(const PairPoints::Bounds& bounds)
{
    learnFromGlances();
    const auto& [a, first, most] = bounds;
    const qint8* enters = m_enters.data() + first;
    const qint8* points = bounds.most.data();
    const qint8 entersA = m_enters[std::size_t(a)];
    const auto mayEnter = [=](std::size_t i) {
        return int(points[i] >= entersA) | int(points[i] >= enters[i]);
    };
    forEachSet(most.size(), mayEnter, [&](std::size_t i) {
        const int b = first + int(i);
        offer(a, b, most[i]);
        offer(b, a, most[i]);
    });
}

/// All who have more points than the last of as many as are wanted stay, and those who have just as many, as
/// long as these are few.
void ShortlistMaker::dropSome(int vertex)
{
    const auto v = std::size_t(vertex);
    const std::span<Offer> offers = offersOf(vertex);
    std::array<std::size_t, PairPoints::most + 1> counts = {};
    for (const Offer one : offers)
        ++counts[std::size_t(pointsOf(one))];
    int least = PairPoints::most;
    std::size_t better = 0; // of more points than that
    for (; better + counts[std::size_t(least)] < m_each; --least)
        better += counts[std::size_t(least)];
    const auto firstOut =
        std::partition(offers.begin(), offers.end(), [least](Offer one) { return pointsOf(one) >= least; });
    m_count[v] = std::size_t(firstOut - offers.begin());
    if (least > m_enters[v])
        m_mostTie[v] = std::numeric_limits<quint64>::max();
    m_enters[v] = qint8(least);
    if (m_count[v] <= 2 * m_each)
        return;
    const auto isBefore = [this, vertex](Offer x, Offer y) {
        return std::pair(-pointsOf(x), tieOf(vertex, vertexOf(x))) <
               std::pair(-pointsOf(y), tieOf(vertex, vertexOf(y)));
    };
    const auto last = offers.begin() + std::ptrdiff_t(m_each) - 1;
    std::nth_element(offers.begin(), last, firstOut, isBefore);
    m_mostTie[v] = tieOf(vertex, vertexOf(*last));
    m_count[v] = m_each;
}

Shortlists ShortlistMaker::take()
{
    Shortlists lists(m_points.people());
    std::vector<int> others;
    std::vector<qint8> points;
    for (int v = 0; v < m_points.people(); ++v) {
        if (m_count[std::size_t(v)] > m_each)
            dropSome(v);
        others.clear();
        for (const Offer one : offersOf(v))
            others.push_back(vertexOf(one));
        points.resize(others.size());
        m_points.some(v, others, points);
        std::vector<Shortlists::Partner> partners;
        partners.reserve(others.size());
        for (std::size_t i = 0; i < others.size(); ++i)
            if (points[i] != PairPoints::notAllowed)
                partners.push_back({others[i], points[i]});
        const int elsewhere = m_enters[std::size_t(v)] - (hasAllEntering(v) ? 1 : 0);
        lists.set(v, std::move(partners), elsewhere);
    }
    return lists;
}

} // namespace core
