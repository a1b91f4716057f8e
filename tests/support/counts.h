// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How many random cases a test looks at. Every day a sample; tests/long.sh asks for many times as many, and
// for other ones. Each case has a seed of its own, so that one alone can be looked at again.

#include <QtGlobal>

#include <algorithm>

namespace support {

struct Cases
{
    unsigned first = 0;
    unsigned end = 0;
};

/// BIFOLIUM_LONG: how many times the sample; BIFOLIUM_FIRST: the seed to begin with.
inline Cases casesToTry(int sample)
{
    const int first = qEnvironmentVariableIntValue("BIFOLIUM_FIRST");
    return {unsigned(first),
            unsigned(first + sample * std::max(1, qEnvironmentVariableIntValue("BIFOLIUM_LONG")))};
}

} // namespace support
