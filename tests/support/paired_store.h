// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A store with a made-up round whose pairs have been found and taken. For tests of what becomes of pairs.

#include "core/usecases/find_pairs.h"
#include "tests/support/programme.h"

namespace support {

inline std::unique_ptr<core::Store> pairedStore(const MadeRound& made)
{
    auto store = storeWith(made.snapshot);
    core::NoProgress progress;
    const auto found = core::findPairs(store->snapshot(), {.round = made.round}, progress);
    if (!found || !core::takePairs(*store, *found))
        qFatal("no pairs for the test");
    return store;
}

} // namespace support
