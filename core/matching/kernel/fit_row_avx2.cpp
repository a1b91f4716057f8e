// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// For x86-64 processors with AVX2; compiled with the switches for it, see CMakeLists.txt.
#define BIFOLIUM_FIT_ROW fitRowAvx2
#define BIFOLIUM_FIT_SOME fitSomeAvx2
#define BIFOLIUM_FIT_BOUNDS fitBoundsAvx2
#include "core/matching/kernel/fit_bounds.h"
#include "core/matching/kernel/fit_row.h"
