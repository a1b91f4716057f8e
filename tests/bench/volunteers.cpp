// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/volunteers.h"

#include "tests/support/people.h"

#include <algorithm>

namespace bench {
namespace {

constexpr int mostKept = 8192; ///< 64 MB

constexpr std::array<int, 6> weights = {5, 2, 2, 1, 1, 2};
/// Both of a pair hold most important what counts most, and have all of it in common.
constexpr int highest = 2 * (5 + 2 + 2 + 1 + 1 + 2 + 2 * 5) * 100;

constexpr int day = 96; ///< in quarter hours
constexpr int mostInterests = 6;

/// What would take most of the time if it were computed for every pair.
struct Tables
{
    std::array<int, day> hours = {}; ///< awake together, as a share of 15 hours, by how far apart zones are
    /// Shared interests as a share of all that one of both has, by shared and by the sum of both.
    std::array<std::array<int, 2 * mostInterests + 1>, mostInterests + 1> interests = {};

    constexpr Tables()
    {
        constexpr int awake = 60;
        for (int apart = 0; apart < day; ++apart)
            hours[std::size_t(apart)] =
                std::min(awake, std::max(0, awake - apart) + std::max(0, awake - (day - apart))) * 5 / 3;
        for (int shared = 1; shared <= mostInterests; ++shared)
            for (int both = 2 * shared; both <= 2 * mostInterests; ++both)
                interests[std::size_t(shared)][std::size_t(both)] = 100 * shared / (both - shared);
    }
};

constexpr Tables tables;

/// As std::popcount, which is a call into a library where nothing newer than the first x86-64 may be used.
int bitsOf(quint64 word)
{
    word -= (word >> 1) & Q_UINT64_C(0x5555555555555555);
    word = (word & Q_UINT64_C(0x3333333333333333)) + ((word >> 2) & Q_UINT64_C(0x3333333333333333));
    word = (word + (word >> 4)) & Q_UINT64_C(0x0F0F0F0F0F0F0F0F);
    return int((word * Q_UINT64_C(0x0101010101010101)) >> 56);
}

} // namespace

/// Large countries first: their shares fall as one through their number.
class Chance
{
public:
    explicit Chance(int countries) : m_dice(7)
    {
        for (int country = 0; country < countries; ++country)
            m_shares.push_back((m_shares.empty() ? 0 : m_shares.back()) + 4000 / (country + 2));
    }
    support::Dice& dice() { return m_dice; }
    int country()
    {
        const int at = m_dice.below(m_shares.back());
        return int(std::upper_bound(m_shares.begin(), m_shares.end(), at) - m_shares.begin());
    }

private:
    support::Dice m_dice;
    std::vector<int> m_shares;
};

Volunteers::Volunteer Volunteers::make(int number, int countries, Chance& chance)
{
    constexpr int english = 0;
    constexpr int otherLanguages = 60;
    support::Dice& dice = chance.dice();
    Volunteer one;
    one.country = number < countries ? number : chance.country();
    one.quarterHour = one.country * 37 % 48 * 2;
    const bool isEnglish = one.country % 9 < 2;
    if (isEnglish || dice.percent(97))
        one.languages |= quint64(1) << english;
    if (!isEnglish)
        one.languages |= quint64(1) << (1 + one.country * 7 % otherLanguages);
    if (dice.percent(17))
        one.languages |= quint64(1) << (1 + dice.crowded(10));
    one.sector = dice.crowded(10);
    one.role = dice.below(12);
    one.stage = dice.below(6);
    const int mostImportant = dice.percent(10) ? things : dice.crowded(things);
    for (int thing = 0; thing < things; ++thing)
        one.weights[std::size_t(thing)] = weights[std::size_t(thing)] * (thing == mostImportant ? 3 : 1);
    one.interestCount = 2 + dice.below(mostInterests - 1);
    while (bitsOf(one.interests) < one.interestCount) {
        const int inSector = (one.sector * 5 + dice.below(8)) % 43;
        one.interests |= quint64(1) << (dice.percent(50) ? inSector : dice.crowded(43));
    }
    return one;
}

Volunteers::Volunteers(int people)
{
    const int countries = people < 150 ? 40 : people < 800 ? 60 : people < 3000 ? 95 : 130;
    Chance chance(countries);
    for (int number = 0; number < people; ++number)
        m_all.push_back(make(number, countries, chance));
    if (people > mostKept)
        return;
    std::vector<qint8> kept;
    for (int a = 0; a < people; ++a)
        for (int b = 0; b < people; ++b)
            kept.push_back(qint8(between(a, b)));
    m_kept = std::move(kept);
}

int Volunteers::pointsOf(const Volunteer& x, const Volunteer& y)
{
    const quint64 languages = x.languages & y.languages;
    if (x.country == y.country || languages == 0)
        return notAllowed;
    const int shared = bitsOf(x.interests & y.interests);
    const int both = x.interestCount + y.interestCount;
    const std::array<int, things> common = {
        tables.interests[std::size_t(shared)][std::size_t(both)],
        x.sector == y.sector ? 100 : 0,
        x.role == y.role ? 100 : 0,
        std::max(0, 100 - 30 * std::abs(x.stage - y.stage)),
        std::min(100, 50 + 25 * (bitsOf(languages) - 1)),
        tables.hours[std::size_t(std::abs(x.quarterHour - y.quarterHour))]};
    int score = 0;
    for (std::size_t thing = 0; thing < common.size(); ++thing)
        score += (x.weights[thing] + y.weights[thing]) * common[thing];
    return score * most / highest;
}

int Volunteers::between(int a, int b) const
{
    const std::size_t place = std::size_t(a) * m_all.size() + std::size_t(b);
    return place < m_kept.size() ? m_kept[place] : pointsOf(m_all[std::size_t(a)], m_all[std::size_t(b)]);
}

/// Nobody may meet themselves: that is being compatriots.
void Volunteers::row(int a, int first, std::span<qint8> points) const
{
    if (!m_kept.empty()) {
        const auto from = m_kept.begin() + std::ptrdiff_t(a) * size() + first;
        std::copy(from, from + std::ptrdiff_t(points.size()), points.begin());
        return;
    }
    const Volunteer& x = m_all[std::size_t(a)];
    for (std::size_t i = 0; i < points.size(); ++i)
        points[i] = qint8(pointsOf(x, m_all[std::size_t(first) + i]));
}

} // namespace bench
