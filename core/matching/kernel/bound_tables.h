// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// All that is needed to say of many pairs at once how well they fit at most, as plain arrays of small
// numbers: what bound_compiler.cpp makes and fit_bounds.h reads. Nearly all pairs are so far from good that a
// bound is all that is ever asked of them; it costs a quarter of their fit.
//
// A bound is a sum of parts, each of them rounded up, in units of which a point has two to the power of
// `unitBits`. Parts of one person with others are looked up once for each kind of this person and a tile of
// others, and from then on they are read one after the other.

#include <QtGlobal>

namespace core {

struct BoundTables
{
    const qint16* first = nullptr;          ///< by person: what they add where they are the first of two
    const qint16* second = nullptr;         ///< the same where they are the second
    const quint32* interestsFrom = nullptr; ///< as in FitTables
    const qint32* interests = nullptr;      ///< the same
    const qint16* rarity = nullptr;         ///< of each of `interests`: its part of a person's `wholeRarity`
    const qint32* planeOf = nullptr;  ///< as in FitTables
    const qint8* planes = nullptr;    ///< the same
    quint32 planeSize = 0;            ///< the same
    const qint32* owners = nullptr;   ///< the same
    const quint16* classOf = nullptr; ///< by person: equal for those whose interests count alike
    int unitBits = 0;

    static constexpr int wholeRarity = 30'000;
    static constexpr int factorBits = 16; ///< of factors, behind the point
};

/// Some people who follow each other, and what anybody has in common with them.
struct BoundTile
{
    static constexpr int most = 512; ///< people

    struct Stream
    {
        const quint16* kindOf = nullptr; ///< by person
        const qint16* values = nullptr;  ///< by kind, for each of the tile: units, far below 0 when forbidden
    };

    int from = 0;
    const Stream* streams = nullptr;
    int streamCount = 0;
    const qint16* factors = nullptr;     ///< by class, for each of the tile: units that rarity counts
    const quint32* ownersFrom = nullptr; ///< by interest: those of the tile among its owners
    const quint32* ownersEnd = nullptr;
};

/// Bounds of person `a` with `count` of a tile, from `begin` on: no fit is higher. -1: certainly forbidden.
using FitBounds = void (*)(const BoundTables& tables, const BoundTile& tile, int a, int begin, int count,
                           qint8* most);

} // namespace core
