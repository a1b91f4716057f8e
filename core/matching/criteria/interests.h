// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How much shared interests count. For interests.cpp and for compiled_fit.cpp, which adds up what is shared
// in its own way.

#include "core/matching/criteria/criterion.h"

namespace core {

/// Twice what is shared against what both have: ticking everything does not help. Rare interests count more.
/// Both must have some.
inline int shareOfInterests(std::int64_t shared, const Candidate& a, const Candidate& b)
{
    return int(2 * fullShare * shared / (std::int64_t(a.interestWeight) + b.interestWeight));
}

} // namespace core
