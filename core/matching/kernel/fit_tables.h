// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// All that is needed to compute the fit of any two people, as plain arrays: what fit_compiler.cpp makes and
// fit_row.h reads. Nothing but C types, because the reader is compiled once for each kind of processor.
//
// What criteria and rules say of two people is looked up by their kinds and added up in one 64-bit number of
// three fields (see Packed). Shared interests are added to that, as there are too many kinds of people for
// them, and so is how far wishes are met, which is made of the others.

#include <QtGlobal>

namespace core {

/// Fields of what is added up for two people; none ever overflows into the next.
struct Packed
{
    static constexpr int forbiddenAt =
        24;                             ///< below: weight x share; from here 8 bits: rules that forbid them
    static constexpr int firstAt = 32;  ///< shares of what the first one asked for
    static constexpr int secondAt = 48; ///< shares of what the second one asked for
    static constexpr quint64 forbids = quint64(1) << forbiddenAt;
    static constexpr quint32 weighted = (1u << forbiddenAt) - 1;
    static constexpr quint32 shares = 0xFFFF;
};

struct FitTables
{
    struct Lookup
    {
        const quint16* kindOf = nullptr; ///< by person
        const quint64* values = nullptr; ///< packed; kinds of the first x kinds of the second
        quint32 kinds = 0;
    };

    const Lookup* lookups = nullptr;
    int lookupCount = 0;
    const quint64* first = nullptr;  ///< by person: to begin with, packed, where they are the first of two
    const quint64* second = nullptr; ///< the same where they are the second
    const float* wishes = nullptr;   ///< by person: how many; 1 for none
    const float* wantsInterests = nullptr;  ///< by person: 1 when interests are among their wishes, else 0
    const qint32* interestWeight = nullptr; ///< by person: rarity of all their interests
    const qint32* rarity = nullptr;         ///< by interest
    const qint32* interests = nullptr;      ///< of all people, one after the other
    const quint32* interestsFrom = nullptr; ///< by person and one more: where theirs begin
    const qint32* owners = nullptr;         ///< people, ascending, of all interests, one after the other
    const quint32* ownersFrom = nullptr;    ///< by interest and one more
    const qint32* planeOf = nullptr; ///< by interest: its place among planes, -1 for those whom few have
    const qint8* planes = nullptr;   ///< for an interest that many have, by person: all bits, or none
    quint32 planeSize = 0;           ///< bytes of one of them
    float weightOfInterests = 0;
    float weightOfWishes = 0;
    float point = 1; ///< weighted shares that make one point of fit
};

/// Fits of person `a` with `count` others from `first` on; -1: forbidden. With oneself it is meaningless.
/// `extra`: to be added for each of these, packed; or null.
using FitRow = void (*)(const FitTables& tables, int a, int first, int count, const quint64* extra,
                        qint8* fits);

/// The same with `count` others anywhere, ascending or not. `rarityWithA`: by interest, 0 for those that `a`
/// has not.
using FitSome = void (*)(const FitTables& tables, int a, const int* others, int count,
                         const qint32* rarityWithA, const quint64* extra, qint8* fits);

} // namespace core
