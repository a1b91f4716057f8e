// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/solver/shortlists.h"

#include <algorithm>
#include <limits>

namespace core {

void Shortlists::choose(int vertex, std::span<const qint8> row, std::size_t many)
{
    std::array<std::size_t, PairPoints::most + 1> counts = {};
    for (const qint8 points : row)
        if (points != PairPoints::notAllowed)
            ++counts[std::size_t(points)];
    int least = PairPoints::most;
    for (std::size_t count = counts.back(); least > 0 && count < many;)
        count += counts[std::size_t(--least)];
    std::vector<Partner> partners;
    for (std::size_t other = 0; other < row.size(); ++other)
        if (row[other] >= least)
            partners.push_back({int(other), row[other]});
    std::stable_sort(partners.begin(), partners.end(),
                     [](const Partner& x, const Partner& y) { return x.points > y.points; });
    set(vertex, std::move(partners), least - 1);
}

void Shortlists::changed(int a, int b, int points)
{
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

ShortlistMaker::ShortlistMaker(int vertices, int each)
    : m_each(std::size_t(each)), m_offers(std::size_t(vertices)),
      m_worst(std::size_t(vertices), std::numeric_limits<Offer>::max()), m_enters(std::size_t(vertices), 0)
{
    for (std::vector<Offer>& offers : m_offers)
        offers.reserve(2 * m_each);
}

void ShortlistMaker::dropHalf(int vertex)
{
    std::vector<Offer>& offers = m_offers[std::size_t(vertex)];
    const auto last = offers.begin() + std::ptrdiff_t(m_each) - 1;
    std::nth_element(offers.begin(), last, offers.end());
    m_worst[std::size_t(vertex)] = *last;
    m_enters[std::size_t(vertex)] = qint8(pointsOf(*last));
    offers.resize(m_each);
}

Shortlists ShortlistMaker::take()
{
    Shortlists lists(int(m_offers.size()));
    for (std::size_t v = 0; v < m_offers.size(); ++v) {
        std::vector<Offer>& offers = m_offers[v];
        if (offers.size() > m_each)
            dropHalf(int(v));
        std::sort(offers.begin(), offers.end());
        std::vector<Shortlists::Partner> partners;
        partners.reserve(offers.size());
        for (const Offer one : offers)
            partners.push_back({int(quint32(one)), pointsOf(one)});
        const bool isAll = m_worst[v] == std::numeric_limits<Offer>::max();
        lists.set(int(v), std::move(partners), isAll ? PairPoints::notAllowed : m_enters[v]);
        offers = {};
    }
    return lists;
}

} // namespace core
