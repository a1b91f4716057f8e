// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/volunteers.h"

#include "tests/support/people.h"

#include <bit>

namespace bench {
namespace {

constexpr int mostKept = 8192; ///< 64 MB

constexpr int things = 6; ///< interests, sector, role, career stage, languages, hours
constexpr std::array<int, things> weights = {5, 2, 2, 1, 1, 2};
/// Both of a pair hold most important what counts most, and have all of it in common.
constexpr int highest = 2 * (5 + 2 + 2 + 1 + 1 + 2 + 2 * 5) * 100;

/// Quarter hours in which two people are both awake, of 15 hours a day, as a share.
int hoursTogether(int a, int b)
{
    constexpr int day = 96;
    constexpr int awake = 60;
    const int apart = std::min(std::abs(a - b), day - std::abs(a - b));
    return std::min(awake, std::max(0, awake - apart) + std::max(0, awake - (day - apart))) * 5 / 3;
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
    one.mostImportant = dice.percent(10) ? things : std::min(dice.below(things), dice.below(things));
    const int wanted = 2 + dice.below(5);
    while (std::popcount(one.interests) < wanted) {
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

int Volunteers::between(int a, int b) const
{
    const std::size_t place = std::size_t(a) * m_all.size() + std::size_t(b);
    if (place < m_kept.size())
        return m_kept[place];
    const Volunteer& x = m_all[std::size_t(a)];
    const Volunteer& y = m_all[std::size_t(b)];
    const quint64 languages = x.languages & y.languages;
    if (a == b || x.country == y.country || languages == 0)
        return notAllowed;
    const int shared = std::popcount(x.interests & y.interests);
    const std::array<int, things> common = {
        100 * shared / (std::popcount(x.interests) + std::popcount(y.interests) - shared),
        x.sector == y.sector ? 100 : 0,
        x.role == y.role ? 100 : 0,
        std::max(0, 100 - 30 * std::abs(x.stage - y.stage)),
        std::min(100, 50 + 25 * (std::popcount(languages) - 1)),
        hoursTogether(x.quarterHour, y.quarterHour)};
    int score = 0;
    for (int thing = 0; thing < things; ++thing) {
        const int times = 2 + 2 * (x.mostImportant == thing) + 2 * (y.mostImportant == thing);
        score += times * weights[std::size_t(thing)] * common[std::size_t(thing)];
    }
    return score * most / highest;
}

void Volunteers::row(int a, int first, std::span<qint8> points) const
{
    if (m_kept.empty()) {
        PairPoints::row(a, first, points);
        return;
    }
    const auto from = m_kept.begin() + std::ptrdiff_t(a) * size() + first;
    std::copy(from, from + std::ptrdiff_t(points.size()), points.begin());
}

} // namespace bench
