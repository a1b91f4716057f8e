// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/solver/trio_ranges.h"

#include <algorithm>

namespace core {
namespace {

constexpr qint64 widening = 4; ///< of a range against the one before

} // namespace

bool TripleRanges::prepare(const Progress& progress)
{
    if (!hasLinks()) {
        m_upTo = TrioBounds::never;
        return true;
    }
    // A link is 3 x slack less the duals around, and slack is no less than 0 …
    for (int v = 0; v < m_island.people(); ++v)
        m_leastOf.push_back(-m_bounds.oddDualsAround(v));
    // … but below the floor, where links are no pairs.
    const auto note = [this](int a, int b, int, qint64 slack) {
        const qint64 link = m_bounds.linkOf(a, b, slack);
        m_leastOf[std::size_t(a)] = std::min(m_leastOf[std::size_t(a)], link);
        m_leastOf[std::size_t(b)] = std::min(m_leastOf[std::size_t(b)], link);
    };
    if (m_island.floor > 0 && !forEachPairOfSlack(m_island, m_pairs, {}, true, progress, note))
        return false;
    m_least = *std::min_element(m_leastOf.begin(), m_leastOf.end());
    m_upTo = m_bounds.boundOfLinks(3 * m_least) - 1;
    return true;
}

bool TripleRanges::next(std::vector<Triple>& triples, std::optional<qint64> likely, const Progress& progress)
{
    const qint64 before = m_upTo;
    m_step *= widening;
    m_upTo = likely ? std::clamp(*likely, m_upTo, m_upTo + m_step) : m_upTo + m_step;
    m_most = m_bounds.mostOfLinks(m_upTo + 1);
    triples.clear();
    m_near.assign(std::size_t(m_island.people()), {});
    const bool looked = forEachPairOfSlack(
        m_island, m_pairs, sharesOfLinks(), true, progress, [&](int a, int b, int, qint64 slack) {
            if (!mayBeLink(a, b))
                return;
            if (const qint64 link = m_bounds.linkOf(a, b, slack); link <= m_most - leastOf(a) - leastOf(b))
                m_near[std::size_t(a)].push_back({b, link});
        });
    for (int a = 0; looked && a < m_island.people(); ++a) {
        if (progress.stopped())
            return false;
        collect(a, before, triples);
        if (triples.size() > 2 * m_atOnce)
            narrow(triples);
    }
    m_atOnce = std::min(2 * m_atOnce, manyTriples);
    return looked;
}

/// The other two links of a trio are no less than the least of either end, and no sets around a link have
/// larger duals than those around one of its ends. So three times the slack of a link is at most what three
/// links may have, less three times half of both ends' least.
SlackShares TripleRanges::sharesOfLinks() const
{
    SlackShares shares;
    for (const qint64 least : m_leastOf) {
        const qint64 sixfold = m_most - 3 * least;
        shares.push_back(sixfold / 6 + 2); // never less, and slack may be equal to both
    }
    return shares;
}

bool TripleRanges::mayBeLink(int a, int b) const
{
    return m_island.floor > 0 || (m_mayWait[std::size_t(a)] && m_mayWait[std::size_t(b)]);
}

/// Where partners are short, those who may wait are often people who may not meet each other at all.
bool TripleRanges::hasLinks() const
{
    if (m_island.floor > 0)
        return true;
    std::vector<qint8> scratch;
    for (int a = 0; a < m_island.people(); ++a) {
        if (!m_mayWait[std::size_t(a)])
            continue;
        const std::span<const qint8> row = m_island.points.rowAfter(a, scratch);
        for (std::size_t i = 0; i < row.size(); ++i)
            if (row[i] >= 0 && m_mayWait[std::size_t(a) + 1 + i])
                return true;
    }
    return false;
}

void TripleRanges::narrow(std::vector<Triple>& triples)
{
    const auto last = triples.begin() + std::ptrdiff_t(m_atOnce);
    std::nth_element(triples.begin(), last, triples.end());
    m_step = std::max<qint64>(1, (last->bound - (m_upTo - m_step)) / widening); // the next ones are as dense
    m_upTo = last->bound;
    m_most = m_bounds.mostOfLinks(m_upTo + 1);
    std::erase_if(triples, [this](const Triple& triple) { return triple.bound > m_upTo; });
}

/// With two of a trio as a pair instead, as many as possible are placed, and the third could wait.
bool TripleRanges::mayBeTrio(int a, int b, int c) const
{
    const auto isFine = [this](int x, int y, int third) {
        return m_mayWait[std::size_t(third)] || m_island.points.between(x, y) < m_island.floor;
    };
    return isFine(a, b, c) && isFine(a, c, b) && isFine(b, c, a);
}

void TripleRanges::collect(int a, qint64 before, std::vector<Triple>& triples) const
{
    const std::vector<Near>& near = m_near[std::size_t(a)];
    for (std::size_t i = 0; i < near.size(); ++i)
        for (std::size_t j = i + 1; j < near.size(); ++j) {
            const qint64 third = m_most - near[i].link - near[j].link;
            if (third < std::max(leastOf(near[i].vertex), leastOf(near[j].vertex)) ||
                third < m_bounds.linkOf(near[i].vertex, near[j].vertex))
                continue;
            if (!mayBeTrio(a, near[i].vertex, near[j].vertex))
                continue;
            const auto triple = m_bounds.tripleOf(a, near[i].vertex, near[j].vertex);
            if (triple && triple->bound > before && triple->bound <= m_upTo)
                triples.push_back(*triple);
        }
}

} // namespace core
