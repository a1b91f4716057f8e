// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Lists of acquaintances; shared by the two rules about people who know each other.

#include "core/matching/question.h"

#include <algorithm>

namespace core {

inline const Acquaintance* findAcquaintance(const std::vector<Acquaintance>& known, const Candidate& other)
{
    if (known.empty())
        return nullptr;
    const auto at = std::lower_bound(known.begin(), known.end(), other.index,
                                     [](const Acquaintance& one, int wanted) { return one.person < wanted; });
    return at != known.end() && at->person == other.index ? &*at : nullptr;
}

inline std::vector<int> peopleOf(const std::vector<Acquaintance>& known)
{
    std::vector<int> people;
    for (const Acquaintance& one : known)
        people.push_back(one.person);
    return people;
}

} // namespace core
