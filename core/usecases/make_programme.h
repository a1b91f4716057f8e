// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A new programme file, and one full of made-up people to look around in.

#include "core/base/progress.h"
#include "core/store/store.h"

namespace core {

/// Refused when a file of that name is there, the name is empty or the zone is not in our list.
Result<std::unique_ptr<Store>> makeProgramme(const QString& path, const QString& name, const QString& zone,
                                             const Store::Options& options);

} // namespace core
