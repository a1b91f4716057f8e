// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/kernel/bound_compiler.h"

#include "core/matching/criteria/catalogue.h"

#include <algorithm>
#include <bit>
#include <limits>
#include <map>

namespace core {
namespace {

constexpr int mostUnitBits = 6;
constexpr int lowest = -32'000;          ///< of a sum of all that forbid
constexpr int mostInterests = 2000;      ///< of one person; each is rounded up by one at most
constexpr std::size_t mostClasses = 512; ///< their factors stay in the nearest cache but one
constexpr int mostBitsOfClass = 5;       ///< a thirtieth more or less is one class

int roundedUp(qint64 dividend, qint64 divisor)
{
    return int((dividend + divisor - 1) / divisor);
}

/// Keeps so many bits of a number, and makes it no less.
qint32 coarsened(qint32 number, int bits)
{
    const int dropped = std::max(0, int(std::bit_width(quint32(number))) - bits - 1);
    return ((number + (1 << dropped) - 1) >> dropped) << dropped;
}

} // namespace

std::optional<CompiledBounds> CompiledBounds::of(const MatchQuestion& question, const CompiledFit& fit)
{
    if (!fit.isExact || question.people.empty())
        return std::nullopt;
    CompiledBounds bounds(fit);
    const FitTables& t = fit.tables;
    BoundTables& tables = bounds.m_tables;
    bounds.compileLookups();
    bounds.compilePeople(question);
    if (!bounds.compileInterests())
        return std::nullopt;
    bounds.compileFactors();
    bounds.sortIntoClasses();
    tables.first = bounds.m_first.data();
    tables.second = bounds.m_second.data();
    tables.interestsFrom = t.interestsFrom;
    tables.interests = t.interests;
    tables.rarity = bounds.m_rarity.data();
    tables.planeOf = t.planeOf;
    tables.planes = t.planes;
    tables.planeSize = t.planeSize;
    tables.owners = t.owners;
    tables.classOf = bounds.m_classOf.data();
    return bounds;
}

/// Wishes of one kind of people are taken to be as few as any of them has: then each of them counts most.
void CompiledBounds::compileLookups()
{
    const FitTables& t = m_fit->tables;
    const int lookups = int(m_fit->lookups.size());
    int unitBits = mostUnitBits;
    // One that forbids must outweigh all that is good about a pair.
    while (unitBits > 0 && -lowest / std::max(1, lookups) <= (101 << unitBits) + lookups)
        --unitBits;
    m_tables.unitBits = unitBits;
    const qint64 point = qint64(t.point);
    const qint64 weightOfWishes = qint64(t.weightOfWishes);
    for (const CompiledFit::Kinds& one : m_fit->lookups) {
        std::vector<qint64> wishes(one.kinds, std::numeric_limits<quint16>::max());
        for (std::size_t person = 0; person < one.kindOf.size(); ++person) {
            qint64& least = wishes[one.kindOf[person]];
            least = std::min(least, qint64(t.wishes[person]));
        }
        Kinds made{&one, {}};
        made.values.reserve(one.values.size());
        for (std::size_t x = 0; x < one.kinds; ++x)
            for (std::size_t y = 0; y < one.kinds; ++y) {
                const quint64 packed = one.values[x * one.kinds + y];
                const auto weighted = qint64(packed & Packed::weighted);
                const auto first = qint64((packed >> Packed::firstAt) & Packed::shares);
                const auto second = qint64((packed >> Packed::secondAt) & Packed::shares);
                const bool isForbidden = ((packed >> Packed::forbiddenAt) & 0xFF) != 0;
                const qint64 twice = 2 * weighted * wishes[x] * wishes[y] +
                                     weightOfWishes * (first * wishes[y] + second * wishes[x]);
                made.values.push_back(
                    qint16(isForbidden ? lowest / lookups
                                       : roundedUp(twice << unitBits, 2 * point * wishes[x] * wishes[y])));
            }
        m_lookups.push_back(std::move(made));
    }
}

/// Who wishes nothing is content with everybody. Of criteria without tables, any share is possible.
void CompiledBounds::compilePeople(const MatchQuestion& question)
{
    const FitTables& t = m_fit->tables;
    const qint64 twicePoint = 2 * qint64(t.point);
    qint64 asked = 0; // twice
    for (const std::size_t criterion : m_fit->criteriaToAsk)
        asked += 2 * (question.weights.of[criterion] + qint64(t.weightOfWishes)) * fullShare;
    const auto unitsOf = [&](qint64 twice) { return roundedUp(twice << m_tables.unitBits, twicePoint); };
    const int most = 100 << m_tables.unitBits;
    const int forEverybody = std::min(most, unitsOf(asked)) + 1; // one for what factors round down
    for (std::size_t person = 0; person < m_fit->first.size(); ++person) {
        const auto content = qint64((m_fit->first[person] >> Packed::firstAt) & Packed::shares);
        const int units = unitsOf(qint64(t.weightOfWishes) * content);
        m_first.push_back(qint16(units + forEverybody));
        m_second.push_back(qint16(units));
    }
}

bool CompiledBounds::compileInterests()
{
    const std::vector<quint32>& from = m_fit->interestsFrom;
    for (std::size_t person = 0; person + 1 < from.size(); ++person) {
        if (from[person + 1] - from[person] > mostInterests)
            return false;
        for (quint32 at = from[person]; at < from[person + 1]; ++at)
            m_rarity.push_back(qint16(
                roundedUp(qint64(m_fit->rarity[std::size_t(m_fit->interests[at])]) * BoundTables::wholeRarity,
                          std::max(1, m_fit->interestWeight[person]))));
    }
    return true;
}

/// What a share of interests counts at most, by how much either of two wants interests.
void CompiledBounds::compileFactors()
{
    const FitTables& t = m_fit->tables;
    std::map<qint64, quint16> kinds; // by number of wishes, 0 where interests are none of them
    std::vector<qint64> wishesOf;
    for (std::size_t person = 0; person < m_fit->interestWeight.size(); ++person) {
        const qint64 wishes = t.wantsInterests[person] > 0 ? qint64(t.wishes[person]) : 0;
        const auto [at, isNew] = kinds.try_emplace(wishes, quint16(wishesOf.size()));
        if (isNew)
            wishesOf.push_back(wishes);
        m_wanting.push_back(at->second);
    }
    m_wantingKinds = wishesOf.size();
    const auto weightOfInterests = qint64(t.weightOfInterests), weightOfWishes = qint64(t.weightOfWishes);
    constexpr int partsOfTwoShares = BoundTables::wholeRarity / (2 * fullShare);
    for (const qint64 x : wishesOf)
        for (const qint64 y : wishesOf) {
            const qint64 first = std::max<qint64>(1, x), second = std::max<qint64>(1, y);
            const qint64 weight = 2 * weightOfInterests * first * second +
                                  weightOfWishes * ((x > 0 ? second : 0) + (y > 0 ? first : 0));
            m_mostFactors.push_back(roundedUp(weight << (BoundTables::factorBits + m_tables.unitBits),
                                              2 * partsOfTwoShares * qint64(t.point) * first * second));
        }
}

void CompiledBounds::sortIntoClasses()
{
    for (int bits = mostBitsOfClass; bits >= 0; --bits) {
        std::map<std::pair<qint32, quint16>, quint16> classes;
        m_classOf.clear();
        m_classes.clear();
        for (std::size_t person = 0; person < m_fit->interestWeight.size(); ++person) {
            const qint32 rarity = coarsened(m_fit->interestWeight[person], bits);
            const auto [at, isNew] =
                classes.try_emplace({rarity, m_wanting[person]}, quint16(m_classes.size()));
            if (isNew)
                m_classes.push_back({rarity, m_wanting[person]});
            m_classOf.push_back(at->second);
        }
        if (m_classes.size() <= mostClasses)
            return;
    }
}

BoundTiles::BoundTiles(const CompiledBounds& bounds)
    : m_bounds(bounds), m_people(int(bounds.m_first.size())),
      m_ownersFrom(bounds.m_fit->ownersFrom.begin(), bounds.m_fit->ownersFrom.end() - 1),
      m_ownersEnd(m_ownersFrom)
{
    for (const CompiledBounds::Kinds& one : bounds.m_lookups) {
        m_values.emplace_back(one.fit->kinds * std::size_t(BoundTile::most));
        m_streams.push_back({one.fit->kindOf.data(), m_values.back().data()});
    }
    m_factors.resize(bounds.m_classes.size() * std::size_t(BoundTile::most));
    m_tile.streams = m_streams.data();
    m_tile.streamCount = int(m_streams.size());
    m_tile.factors = m_factors.data();
    m_tile.ownersFrom = m_ownersFrom.data();
    m_tile.ownersEnd = m_ownersEnd.data();
}

bool BoundTiles::next()
{
    m_tile.from = m_end;
    m_end = std::min(m_people, m_end + BoundTile::most);
    if (m_tile.from == m_end)
        return false;
    fillStreams();
    fillFactors();
    findOwners();
    return true;
}

void BoundTiles::fillStreams()
{
    const auto count = std::size_t(m_end - m_tile.from);
    for (std::size_t i = 0; i < m_values.size(); ++i) {
        const CompiledBounds::Kinds& lookup = m_bounds.m_lookups[i];
        const quint16* kinds = lookup.fit->kindOf.data() + m_tile.from;
        for (std::size_t kind = 0; kind < lookup.fit->kinds; ++kind) {
            const qint16* row = lookup.values.data() + kind * lookup.fit->kinds;
            qint16* values = m_values[i].data() + kind * std::size_t(BoundTile::most);
            for (std::size_t b = 0; b < count; ++b)
                values[b] = row[kinds[b]];
        }
    }
}

/// With s of the rarity a that the first one has of interests, and b for the second one: they share
/// 2000 x s / (a + b), which is 2000 x (s / a) x a / (a + b), and no less for a larger a.
void BoundTiles::fillFactors()
{
    const int count = m_end - m_tile.from;
    const qint32* rarity = m_bounds.m_fit->interestWeight.data() + m_tile.from;
    const quint16* wanting = m_bounds.m_wanting.data() + m_tile.from;
    for (std::size_t i = 0; i < m_bounds.m_classes.size(); ++i) {
        const CompiledBounds::Class& one = m_bounds.m_classes[i];
        const qint32* most = m_bounds.m_mostFactors.data() + one.wanting * m_bounds.m_wantingKinds;
        qint16* factors = m_factors.data() + i * std::size_t(BoundTile::most);
        // The dividend is exact and a single division is rounded alike everywhere, so factors are the same on
        // every machine. One more than that is no less than they are.
        for (int b = 0; one.mostRarity > 0 && b < count; ++b)
            factors[b] = qint16(qint32(double(most[wanting[b]]) * double(one.mostRarity) /
                                       double(one.mostRarity + rarity[b])) +
                                1);
    }
}

void BoundTiles::findOwners()
{
    const CompiledFit& fit = *m_bounds.m_fit;
    for (std::size_t interest = 0; interest < m_ownersEnd.size(); ++interest) {
        quint32& end = m_ownersEnd[interest];
        m_ownersFrom[interest] = end;
        while (end < fit.ownersFrom[interest + 1] && fit.owners[end] < m_end)
            ++end;
    }
}

} // namespace core
