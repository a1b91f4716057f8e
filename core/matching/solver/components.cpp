// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/solver/components.h"

#include "core/matching/solver/joined_sets.h"

#include <algorithm>

namespace core {
namespace {

/// The set that most of those present are in; -1 when nobody is.
int largestOf(JoinedSets& sets, const std::vector<bool>& isPresent)
{
    std::vector<int> sizes(isPresent.size(), 0);
    for (std::size_t v = 0; v < isPresent.size(); ++v)
        if (isPresent[v])
            ++sizes[std::size_t(sets.of(int(v)))];
    const auto largest = std::max_element(sizes.begin(), sizes.end());
    return largest == sizes.end() || *largest == 0 ? -1 : int(largest - sizes.begin());
}

} // namespace

std::vector<int> componentsOf(const Island& island, const std::vector<bool>& isPresent)
{
    const auto isThere = [&](int v) { return isPresent[std::size_t(v)]; };
    JoinedSets sets(island.people());
    for (int a = 0; a < island.people(); ++a)
        for (const Shortlists::Partner& partner : island.shortlists.of(a))
            if (isThere(a) && isThere(partner.vertex) && partner.points >= island.floor)
                sets.join(a, partner.vertex);
    // Shortlists nearly always show that all hang together. Whoever they leave apart is looked at in full.
    const int likely = largestOf(sets, isPresent);
    std::vector<qint8> scratch;
    for (int a = 0; a < island.people(); ++a) {
        if (!isThere(a) || sets.of(a) == sets.of(likely))
            continue;
        const std::span<const qint8> row = island.points.wholeRow(a, scratch);
        for (int b = 0; b < island.people(); ++b)
            if (isThere(b) && row[std::size_t(b)] >= 0 && row[std::size_t(b)] >= island.floor)
                sets.join(a, b);
    }
    const int main = largestOf(sets, isPresent);
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
