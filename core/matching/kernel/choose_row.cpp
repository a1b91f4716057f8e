// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/kernel/choose_row.h"

namespace core {

void fitRowPlain(const FitTables&, int, int, int, const quint64*, qint8*);
#ifdef BIFOLIUM_X86_VECTORS
void fitRowAvx2(const FitTables&, int, int, int, const quint64*, qint8*);
void fitRowAvx512(const FitTables&, int, int, int, const quint64*, qint8*);
#endif

const std::vector<NamedRow>& rowsOfThisMachine()
{
    static const std::vector<NamedRow> rows = [] {
        std::vector<NamedRow> found;
#ifdef BIFOLIUM_X86_VECTORS
        __builtin_cpu_init();
        if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
            __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl"))
            found.push_back({"avx512", fitRowAvx512});
        if (__builtin_cpu_supports("avx2"))
            found.push_back({"avx2", fitRowAvx2});
#endif
        found.push_back({"plain", fitRowPlain});
        return found;
    }();
    return rows;
}

} // namespace core
