// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Programme files to measure on: one folder per size, each with a form's table and the same round at every
// stage. Made once per run of the bench; never measured itself.

#include "core/base/clock.h"
#include "core/store/store.h"

namespace bench {

core::Store::Options someone();

/// Opens a file of the folder; whatever is wrong ends the bench, because nothing it says would be worth
/// anything.
std::unique_ptr<core::Store> open(const QString& path);
core::Id roundOf(const core::Store& store);

/// Ends the program with the reason when there is no value.
template <class T>
T must(core::Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    return std::move(*std::move(result));
}

/// applicants.csv, and empty, imported, placed (an even number of people), odd (one fewer) and matched
/// .bifolium.
void prepare(const QString& folder, int people);

} // namespace bench
