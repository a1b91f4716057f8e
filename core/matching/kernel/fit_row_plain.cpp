// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// For every processor.
#define BIFOLIUM_FIT_ROW fitRowPlain
#include "core/matching/kernel/fit_row.h"
