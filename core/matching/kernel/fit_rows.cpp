// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/kernel/fit_rows.h"

#include "core/matching/fit.h"
#include "core/matching/rules/catalogue.h"

#include <algorithm>

namespace core {

FitRows::FitRows(const MatchQuestion& question, const FitWay& way)
    : m_question(question), m_way(way), m_bars(question.people.size())
{
    compile();
    for (int person = 0; person < size(); ++person)
        readBars(person);
}

void FitRows::compile()
{
    m_bounds.reset();
    m_compiled = compileFit(m_question);
    m_bounds = CompiledBounds::of(m_question, m_compiled);
}

void FitRows::readBars(int person)
{
    std::vector<int>& bars = m_bars[std::size_t(person)];
    bars.clear();
    for (std::size_t i = 0; i < rules().size(); ++i)
        if (const Rule& rule = rules()[i]; rule.against && isInForce(m_question, i))
            for (const int other : rule.against(m_question.at(person)))
                bars.push_back(other);
    std::sort(bars.begin(), bars.end());
}

/// Of rules and criteria that have no tables.
quint64 FitRows::askedOf(const Candidate& a, const Candidate& b) const
{
    quint64 sum = 0;
    for (const std::size_t i : m_compiled.rulesToAsk)
        sum += rules()[i].forbids(a, b, m_question) ? Packed::forbids : 0;
    for (const std::size_t i : m_compiled.criteriaToAsk)
        sum += packedShare(m_question, i, a, b, criteria()[i].share(a, b, m_question));
    return sum;
}

int FitRows::slowly(int a, int b) const
{
    return a != b && mayMeet(m_question, a, b) ? quickFit(m_question, a, b) : notAllowed;
}

/// Both lists of interests are ascending.
qint64 FitRows::rarityShared(int a, int b) const
{
    const CompiledFit& t = m_compiled;
    qint64 sum = 0;
    quint32 x = t.interestsFrom[std::size_t(a)], y = t.interestsFrom[std::size_t(b)];
    const quint32 endX = t.interestsFrom[std::size_t(a) + 1], endY = t.interestsFrom[std::size_t(b) + 1];
    while (x < endX && y < endY) { // which one is ahead looks like chance, so there is no branch for it
        const qint32 one = t.interests[x], other = t.interests[y];
        sum += one == other ? t.rarity[std::size_t(one)] : 0;
        x += quint32(one <= other);
        y += quint32(other <= one);
    }
    return sum;
}

/// What fit_row.h does, for one pair.
int FitRows::between(int a, int b) const
{
    const auto one = std::size_t(a), other = std::size_t(b);
    if (!m_compiled.isExact)
        return slowly(a, b);
    if (a == b || std::binary_search(m_bars[one].begin(), m_bars[one].end(), b))
        return notAllowed;
    const FitTables& t = m_compiled.tables;
    quint64 sum =
        t.first[one] + t.second[other] + (hasToAsk() ? askedOf(m_question.at(a), m_question.at(b)) : 0);
    for (const CompiledFit::Kinds& lookup : m_compiled.lookups)
        sum += lookup.values[lookup.kindOf[one] * lookup.kinds + lookup.kindOf[other]];
    if (((sum >> Packed::forbiddenAt) & 0xFF) != 0)
        return notAllowed;
    const qint64 both = t.interestWeight[one] + t.interestWeight[other];
    const qint64 share = both > 0 ? 2 * fullShare * rarityShared(a, b) / both : 0;
    const qint64 first =
        qint64((sum >> Packed::firstAt) & Packed::shares) + qint64(t.wantsInterests[one]) * share;
    const qint64 second =
        qint64((sum >> Packed::secondAt) & Packed::shares) + qint64(t.wantsInterests[other]) * share;
    const qint64 honoured = (first / qint64(t.wishes[one]) + second / qint64(t.wishes[other])) / 2;
    const qint64 weighted = qint64(sum & Packed::weighted) + qint64(t.weightOfInterests) * share +
                            qint64(t.weightOfWishes) * honoured;
    return int((2 * weighted + qint64(t.point)) / (2 * qint64(t.point)));
}

void FitRows::some(int a, std::span<const int> others, std::span<qint8> fits) const
{
    if (!m_compiled.isExact) {
        for (std::size_t i = 0; i < others.size(); ++i)
            fits[i] = qint8(slowly(a, others[i]));
        return;
    }
    std::vector<quint64> extra;
    if (hasToAsk())
        for (const int other : others)
            extra.push_back(askedOf(m_question.at(a), m_question.at(other)));
    std::vector<qint32> rarity(m_compiled.rarity.size(), 0);
    for (const Interest& interest : m_question.at(a).interests)
        rarity[std::size_t(interest.id)] = m_compiled.rarity[std::size_t(interest.id)];
    m_way.some(m_compiled.tables, a, others.data(), int(others.size()), rarity.data(),
               extra.empty() ? nullptr : extra.data(), fits.data());
    const std::vector<int>& bars = m_bars[std::size_t(a)];
    for (std::size_t i = 0; i < others.size(); ++i)
        if (others[i] == a || (!bars.empty() && std::binary_search(bars.begin(), bars.end(), others[i])))
            fits[i] = notAllowed;
}

/// Who is forbidden by name, or by a rule without a table, shows in fits only.
bool FitRows::sweep(const UseBounds& use, const Glance& glance) const
{
    if (!m_bounds)
        return PairPoints::sweep(use, glance);
    std::array<qint8, BoundTile::most> bounds;
    for (BoundTiles tiles(*m_bounds); tiles.next();) {
        const int from = tiles.tile().from;
        const auto boundsOf = [&](int a, int first) {
            const int count = tiles.end() - first;
            m_way.bounds(m_bounds->tables(), tiles.tile(), a, first - from, count, bounds.data());
            return Bounds{a, first, std::span(bounds).first(std::size_t(count))};
        };
        for (int a = 0; glance.use && a < size(); a += Glance::oneIn)
            glance.use(boundsOf(a, from));
        for (int a = 0; a + 1 < tiles.end(); ++a)
            if (!use(boundsOf(a, std::max(a + 1, from))))
                return false;
    }
    return true;
}

void FitRows::row(int a, int first, std::span<qint8> fits) const
{
    if (!m_compiled.isExact) {
        for (std::size_t i = 0; i < fits.size(); ++i)
            fits[i] = qint8(slowly(a, first + int(i)));
        return;
    }
    std::vector<quint64> extra;
    if (hasToAsk())
        for (std::size_t i = 0; i < fits.size(); ++i)
            extra.push_back(askedOf(m_question.at(a), m_question.at(first + int(i))));
    m_way.row(m_compiled.tables, a, first, int(fits.size()), extra.empty() ? nullptr : extra.data(),
              fits.data());
    const int end = first + int(fits.size());
    const std::vector<int>& bars = m_bars[std::size_t(a)];
    for (auto bar = std::lower_bound(bars.begin(), bars.end(), first); bar != bars.end() && *bar < end; ++bar)
        fits[std::size_t(*bar - first)] = notAllowed;
    if (a >= first && a < end)
        fits[std::size_t(a - first)] = notAllowed;
}

} // namespace core
