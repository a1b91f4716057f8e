// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// For every processor.
#define BIFOLIUM_FIT_ROW fitRowPlain
#define BIFOLIUM_FIT_SOME fitSomePlain
#define BIFOLIUM_FIT_BOUNDS fitBoundsPlain
#include "core/matching/kernel/fit_bounds.h"
#include "core/matching/kernel/fit_row.h"
