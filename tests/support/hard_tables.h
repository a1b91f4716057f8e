// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Tables of points that are hard on a search in different ways: odd circles inside odd circles, islands of
// odd size, people who are alike, a country that nearly everybody comes from, ties everywhere. Small ones are
// compared with trying all, middle ones with LEMON.

#include "tests/support/point_table.h"

#include <array>

namespace support {

/// Circles of 3, 5, 7 or 9 who like each other most, circles of such circles, and little between them: what
/// is best inside always leaves somebody over.
inline PointTable oddCircles(int size, Dice& dice)
{
    PointTable table = randomTable(size, dice.below(20), 60, dice);
    for (int a = 0; a < size; ++a)
        for (int b = a + 1; b < size; ++b)
            if (table.between(a, b) >= 0)
                table.set(a, b, table.between(a, b) - 40);
    int first = 0;
    int before = -1;
    while (first < size) {
        const int length = std::min(3 + 2 * dice.below(4), size - first);
        const int points = 90 + dice.below(11);
        for (int i = 0; i < length; ++i)
            if (const int next = first + (i + 1) % length; next != first + i)
                table.set(first + i, next, points);
        if (before >= 0 && dice.percent(80))
            table.set(before, first, 60 + dice.below(35));
        before = first + dice.below(length);
        first += length;
    }
    if (before > 0 && dice.percent(50))
        table.set(before, 0, 60 + dice.below(35));
    return table;
}

inline PointTable islands(int size, Dice& dice)
{
    PointTable table(size);
    const PointTable within = randomTable(size, 40 + dice.below(61), 1 + dice.below(100), dice);
    for (int first = 0; first < size;) {
        const int end = std::min(size, first + 1 + 2 * dice.below(1 + size / 6));
        for (int a = first; a < end; ++a)
            for (int b = a + 1; b < end; ++b)
                table.set(a, b, within.between(a, b));
        first = end;
    }
    return table;
}

/// A few kinds of people; points depend on the kinds alone.
inline PointTable clones(int size, Dice& dice)
{
    const int kinds = 2 + dice.below(6);
    const PointTable ofKinds = randomTable(2 * kinds, 80, 1 + dice.below(100), dice);
    std::vector<int> kind;
    for (int i = 0; i < size; ++i)
        kind.push_back(dice.below(kinds));
    PointTable table(size);
    for (int a = 0; a < size; ++a)
        for (int b = a + 1; b < size; ++b)
            table.set(a, b, ofKinds.between(kind[std::size_t(a)], kinds + kind[std::size_t(b)]));
    return table;
}

/// So many percent are of one country, and nobody meets compatriots: people must be left out.
inline PointTable oneCountry(int size, int percent, Dice& dice)
{
    PointTable table = randomTable(size, 97, 1 + dice.below(100), dice);
    std::vector<int> country;
    for (int i = 0; i < size; ++i)
        country.push_back(dice.percent(percent) ? 0 : 1 + dice.below(12));
    for (int a = 0; a < size; ++a)
        for (int b = a + 1; b < size; ++b)
            if (country[std::size_t(a)] == country[std::size_t(b)])
                table.set(a, b, PointTable::notAllowed);
    return table;
}

/// Pairs of those who stand close together in a row, as in a chain.
inline PointTable neighbours(int size, Dice& dice)
{
    PointTable table = randomTable(size, 30 + dice.below(71), 1 + dice.below(100), dice);
    const int reach = 1 + dice.below(6);
    for (int a = 0; a < size; ++a)
        for (int b = a + reach + 1; b < size; ++b)
            table.set(a, b, PointTable::notAllowed);
    return table;
}

inline PointTable anyPairs(int size, Dice& dice)
{
    return randomTable(size, 2 + dice.below(99), 1 + dice.below(dice.percent(30) ? 4 : 100), dice);
}

inline PointTable shortOfPartners(int size, Dice& dice)
{
    return oneCountry(size, 30 + dice.below(50), dice);
}

struct HardTable
{
    const char* name;
    PointTable (*make)(int size, Dice& dice);
};

inline const HardTable& hardTable(int index)
{
    static const std::array<HardTable, 6> all = {{{"any pairs", anyPairs},
                                                  {"odd circles", oddCircles},
                                                  {"islands", islands},
                                                  {"clones", clones},
                                                  {"short of partners", shortOfPartners},
                                                  {"neighbours", neighbours}}};
    return all[std::size_t(index) % all.size()];
}

} // namespace support
