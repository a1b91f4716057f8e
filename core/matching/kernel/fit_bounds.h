// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How well one person fits with many at most. Included in the same way as fit_row.h, under the name
// BIFOLIUM_FIT_BOUNDS, and written in the same way; 16-bit numbers throughout.

#include "core/matching/kernel/bound_tables.h"

namespace core {
namespace {

inline void addStreams(const BoundTile& tile, int a, int begin, int count, qint16* sums)
{
    const auto rowOf = [&tile, a, begin](int i) {
        const BoundTile::Stream& one = tile.streams[i];
        return one.values + quint64(one.kindOf[a]) * quint64(BoundTile::most) + begin;
    };
    int done = 0;
    for (; tile.streamCount - done >= 3; done += 3) {
        const qint16 *x = rowOf(done), *y = rowOf(done + 1), *z = rowOf(done + 2);
        for (int i = 0; i < count; ++i)
            sums[i] = qint16(sums[i] + x[i] + y[i] + z[i]);
    }
    for (; done < tile.streamCount; ++done) {
        const qint16* x = rowOf(done);
        for (int i = 0; i < count; ++i)
            sums[i] = qint16(sums[i] + x[i]);
    }
}

/// What part of the interests of a, by rarity, each of them shares.
inline void addSharedInterests(const BoundTables& t, const BoundTile& tile, int a, int begin, int count,
                               qint16* shared)
{
    const int from = tile.from + begin;
    for (quint32 at = t.interestsFrom[a]; at < t.interestsFrom[a + 1]; ++at) {
        const qint32 interest = t.interests[at];
        const qint16 rarity = t.rarity[at];
        if (t.planeOf[interest] >= 0) {
            const qint8* plane = t.planes + quint64(quint32(t.planeOf[interest])) * t.planeSize + from;
            for (int i = 0; i < count; ++i)
                shared[i] = qint16(shared[i] + (rarity & plane[i]));
            continue;
        }
        for (quint32 owner = tile.ownersFrom[interest]; owner < tile.ownersEnd[interest]; ++owner)
            if (t.owners[owner] >= from)
                shared[t.owners[owner] - from] = qint16(shared[t.owners[owner] - from] + rarity);
    }
}

} // namespace

void BIFOLIUM_FIT_BOUNDS(const BoundTables& t, const BoundTile& tile, int a, int begin, int count,
                         qint8* most)
{
    alignas(64) qint16 sums[BoundTile::most];
    alignas(64) qint16 shared[BoundTile::most];
    const qint16 first = t.first[a];
    const qint16* second = t.second + tile.from + begin;
    for (int i = 0; i < count; ++i)
        sums[i] = qint16(first + second[i]);
    for (int i = 0; i < count; ++i)
        shared[i] = 0;
    addStreams(tile, a, begin, count, sums);
    addSharedInterests(t, tile, a, begin, count, shared);
    const qint16* factors = tile.factors + quint64(t.classOf[a]) * quint64(BoundTile::most) + begin;
    const qint16 half = qint16((1 << t.unitBits) >> 1);
    const int unitBits = t.unitBits;
    for (int i = 0; i < count; ++i) {
        const qint16 units =
            qint16(sums[i] + ((qint32(shared[i]) * factors[i]) >> BoundTables::factorBits) + half);
        qint16 points = qint16(units >> unitBits);
        points = points < -1 ? qint16(-1) : points;
        points = points > 100 ? qint16(100) : points;
        most[i] = qint8(points);
    }
}

} // namespace core
