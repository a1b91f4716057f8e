// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/kernel/choose_row.h"

namespace core {

#define BIFOLIUM_FIT_WAY(kind)                                                                               \
    void fitRow##kind(const FitTables&, int, int, int, const quint64*, qint8*);                              \
    void fitSome##kind(const FitTables&, int, const int*, int, const qint32*, const quint64*, qint8*);       \
    void fitBounds##kind(const BoundTables&, const BoundTile&, int, int, int, qint8*);

BIFOLIUM_FIT_WAY(Plain)
#ifdef BIFOLIUM_X86_VECTORS
BIFOLIUM_FIT_WAY(Avx2)
BIFOLIUM_FIT_WAY(Avx512)
#endif

const std::vector<FitWay>& waysOfThisMachine()
{
    static const std::vector<FitWay> ways = [] {
        std::vector<FitWay> found;
#ifdef BIFOLIUM_X86_VECTORS
        __builtin_cpu_init();
        if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
            __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl"))
            found.push_back({"avx512", fitRowAvx512, fitSomeAvx512, fitBoundsAvx512});
        if (__builtin_cpu_supports("avx2"))
            found.push_back({"avx2", fitRowAvx2, fitSomeAvx2, fitBoundsAvx2});
#endif
        found.push_back({"plain", fitRowPlain, fitSomePlain, fitBoundsPlain});
        return found;
    }();
    return ways;
}

} // namespace core
