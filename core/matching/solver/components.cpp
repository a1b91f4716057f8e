// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/solver/components.h"

#include "core/matching/solver/joined_sets.h"

#include <algorithm>

namespace core {

std::vector<int> componentsOf(const Island& island, const std::vector<bool>& isPresent)
{
    const auto isThere = [&](int v) { return isPresent[std::size_t(v)]; };
    JoinedSets sets(island.people());
    auto apart =
        std::count(isPresent.begin(), isPresent.end(), true) - 1; // so many joins make one set of all
    for (int a = 0; a < island.people() && apart > 0; ++a)
        for (const Shortlists::Partner& partner : island.shortlists.of(a))
            if (isThere(a) && isThere(partner.vertex) && partner.points >= island.floor)
                apart -= sets.join(a, partner.vertex);
    // Shortlists nearly always show that all hang together. Whoever they leave apart is looked at in full.
    const int likely = sets.largest(isThere);
    std::vector<qint8> scratch;
    for (int a = 0; a < island.people(); ++a) {
        if (!isThere(a) || sets.of(a) == sets.of(likely))
            continue;
        const std::span<const qint8> row = island.points.wholeRow(a, scratch);
        for (int b = 0; b < island.people(); ++b)
            if (isThere(b) && row[std::size_t(b)] >= island.floor)
                sets.join(a, b);
    }
    const int main = sets.largest(isThere);
    std::vector<int> numbers(std::size_t(island.people()), -1);
    int next = 1;
    std::vector<int> components;
    for (int v = 0; v < island.people(); ++v) {
        const int set = sets.of(v);
        int& number = numbers[std::size_t(set)];
        if (isThere(v) && number < 0)
            number = set == main ? 0 : next++;
        components.push_back(isThere(v) ? number : Island::absent);
    }
    return components;
}

} // namespace core
