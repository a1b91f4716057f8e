// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Fits of one person with many. Included by one source file for each kind of processor, which says in
// BIFOLIUM_FIT_ROW and BIFOLIUM_FIT_SOME what the functions are called there; loops are written without
// branches, so that compilers turn them into vector instructions. Calls nothing: a function shared with other
// files might be kept in the wrong kind.
//
// Whole numbers are kept in floats where they are divided. All of them are below 2^24, so they are exact, and
// so is a quotient of them when it is cut off. The result is the same on every machine, bit by bit.

#include "core/matching/kernel/fit_tables.h"

namespace core {
namespace {

constexpr int tile = 1024; ///< people at a time, so that everything stays in the nearest cache
constexpr int few = 64;    ///< the same where they are not one after the other

inline void addUp(const FitTables& t, int a, int from, int count, quint64* sums)
{
    int done = 0;
    const auto rowOf = [&t, a](int i) {
        const FitTables::Lookup& one = t.lookups[i];
        return one.values + quint64(one.kindOf[a]) * one.kinds;
    };
    for (; t.lookupCount - done >= 3; done += 3) {
        const quint64 *x = rowOf(done), *y = rowOf(done + 1), *z = rowOf(done + 2);
        const quint16 *kx = t.lookups[done].kindOf + from, *ky = t.lookups[done + 1].kindOf + from,
                      *kz = t.lookups[done + 2].kindOf + from;
        for (int i = 0; i < count; ++i)
            sums[i] += x[kx[i]] + y[ky[i]] + z[kz[i]];
    }
    for (; done < t.lookupCount; ++done) {
        const quint64* x = rowOf(done);
        const quint16* kx = t.lookups[done].kindOf + from;
        for (int i = 0; i < count; ++i)
            sums[i] += x[kx[i]];
    }
}

/// Rarity of the interests that each of them shares with a.
inline void addInterests(const FitTables& t, int a, int from, int count, qint32* shared)
{
    for (quint32 at = t.interestsFrom[a]; at < t.interestsFrom[a + 1]; ++at) {
        const qint32 interest = t.interests[at];
        const qint32 rarity = t.rarity[interest];
        if (t.planeOf[interest] >= 0) {
            const qint8* plane = t.planes + quint64(quint32(t.planeOf[interest])) * t.planeSize + from;
            for (int i = 0; i < count; ++i)
                shared[i] += rarity & plane[i];
            continue;
        }
        quint32 owner = t.ownersFrom[interest];
        const quint32 end = t.ownersFrom[interest + 1];
        for (quint32 length = end - owner; length > 0;) { // the first who is not before `from`
            const quint32 half = length / 2;
            if (t.owners[owner + half] < from) {
                owner += half + 1;
                length -= half + 1;
            } else {
                length = half;
            }
        }
        for (; owner < end && t.owners[owner] < from + count; ++owner)
            shared[t.owners[owner] - from] += rarity;
    }
}

/// What is known of the others of a row, one after the other.
struct Others
{
    const qint32* interestWeight;
    const float* wishes;
    const float* wantsInterests;
};

/// Shares of interests, and points from them and from all sums. In steps, each of which is a loop without
/// branches over arrays that do not overlap.
inline void toShares(const FitTables& t, int a, const Others& others, int count, const qint32* shared,
                     float* shares)
{
    const qint32 ownWeight = t.interestWeight[a];
    const qint32* weights = others.interestWeight;
    for (int i = 0; i < count; ++i) {
        const qint32 both = ownWeight + weights[i];
        const qint32 divisor = both + qint32(both == 0);
        const qint32 dividend = 2000 * shared[i]; // of which floats know 24 bits: one too much or too little
        const qint32 share = qint32(float(dividend) / float(divisor));
        const qint32 rest = dividend - share * divisor;
        const qint32 tooLittle = (divisor - 1 - rest) >> 31; // all bits or none: -1 or 0
        const qint32 tooMuch = rest >> 31;
        shares[i] = float(share - tooLittle + tooMuch);
    }
}

inline void toFits(const FitTables& t, int a, const Others& others, int count, const quint64* sums,
                   const float* shares, qint32* fits)
{
    const float ownWishes = t.wishes[a];
    const float ownWant = t.wantsInterests[a];
    const float weightOfInterests = t.weightOfInterests;
    const float weightOfWishes = t.weightOfWishes;
    const float point = t.point;
    const float* wishes = others.wishes;
    const float* wants = others.wantsInterests;
    for (int i = 0; i < count; ++i) {
        const qint32 low = qint32(quint32(sums[i]));
        const qint32 high = qint32(quint32(sums[i] >> 32));
        const float first = float(high & qint32(Packed::shares)) + ownWant * shares[i];
        const float second = float((high >> 16) & qint32(Packed::shares)) + wants[i] * shares[i];
        const float met = float(qint32(first / ownWishes) + qint32(second / wishes[i]));
        const float honoured = float(qint32(met * 0.5f));
        const float weighted =
            float(low & qint32(Packed::weighted)) + weightOfInterests * shares[i] + weightOfWishes * honoured;
        const qint32 fit = qint32((2 * weighted + point) / (2 * point));
        const qint32 forbidden = (low >> Packed::forbiddenAt) & 0xFF;
        fits[i] = fit | (-forbidden >> 31); // all bits or none
    }
}

} // namespace

void BIFOLIUM_FIT_ROW(const FitTables& t, int a, int first, int count, const quint64* extra, qint8* fits)
{
    alignas(64) quint64 sums[tile];
    alignas(64) qint32 shared[tile], wide[tile];
    alignas(64) float shares[tile];
    for (int done = 0; done < count; done += tile) {
        const int from = first + done;
        const int many = count - done < tile ? count - done : tile;
        const quint64 start = t.first[a];
        for (int i = 0; i < many; ++i)
            sums[i] = start + t.second[from + i];
        for (int i = 0; extra && i < many; ++i)
            sums[i] += extra[done + i];
        for (int i = 0; i < many; ++i)
            shared[i] = 0;
        addUp(t, a, from, many, sums);
        addInterests(t, a, from, many, shared);
        const Others others = {t.interestWeight + from, t.wishes + from, t.wantsInterests + from};
        toShares(t, a, others, many, shared, shares);
        toFits(t, a, others, many, sums, shares, wide);
        for (int i = 0; i < many; ++i)
            fits[done + i] = qint8(wide[i]);
    }
}

void BIFOLIUM_FIT_SOME(const FitTables& t, int a, const int* others, int count, const qint32* rarityWithA,
                       const quint64* extra, qint8* fits)
{
    alignas(64) quint64 sums[few];
    alignas(64) qint32 shared[few], wide[few], interestWeight[few];
    alignas(64) float shares[few], wishes[few], wantsInterests[few];
    for (int done = 0; done < count; done += few) {
        const int* some = others + done;
        const int many = count - done < few ? count - done : few;
        for (int i = 0; i < many; ++i) {
            const int b = some[i];
            quint64 sum = t.first[a] + t.second[b] + (extra ? extra[done + i] : 0);
            for (int l = 0; l < t.lookupCount; ++l) {
                const FitTables::Lookup& one = t.lookups[l];
                sum += one.values[quint64(one.kindOf[a]) * one.kinds + one.kindOf[b]];
            }
            sums[i] = sum;
            qint32 rarity = 0;
            for (quint32 at = t.interestsFrom[b]; at < t.interestsFrom[b + 1]; ++at)
                rarity += rarityWithA[t.interests[at]];
            shared[i] = rarity;
            interestWeight[i] = t.interestWeight[b];
            wishes[i] = t.wishes[b];
            wantsInterests[i] = t.wantsInterests[b];
        }
        const Others gathered = {interestWeight, wishes, wantsInterests};
        toShares(t, a, gathered, many, shared, shares);
        toFits(t, a, gathered, many, sums, shares, wide);
        for (int i = 0; i < many; ++i)
            fits[done + i] = qint8(wide[i]);
    }
}

} // namespace core
