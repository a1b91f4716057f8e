// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A programme full of made-up people to look around in: a table of them is brought in, cleaned as far as that
// is safe, given places and paired, as a coordinator would. The dates of the table are moved so that the
// round is now.

#include "core/base/progress.h"
#include "core/store/store.h"

namespace core {

/// Makes the file and closes it again. When it is refused or stopped, nothing of that name is left behind.
Outcome makeRoundToLookAround(const QString& path, const QString& table, const Store::Options& options,
                              Progress& progress);

} // namespace core
