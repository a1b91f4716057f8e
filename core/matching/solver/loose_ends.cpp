// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/solver/loose_ends.h"

#include "core/matching/solver/pair_session.h"
#include "core/matching/solver/waiters.h"

#include <algorithm>

namespace core {
namespace {

/// Rounded towards less, and one less than that because of ties.
qint64 inPoints(qint64 twice, qint64 loss)
{
    const qint64 unit = 2 * loss;
    return (twice >= 0 ? twice / unit : -((unit - 1 - twice) / unit)) - 1;
}

} // namespace

/// Without a vertex, half of the duals of the others is all that they can be worth; and without the empty
/// chair, which goes when the number becomes even.
Result<std::vector<LooseEnd>> PairSession::looseEnds(Progress& progress)
{
    if (const Outcome solved = solveParts(0, progress); !solved)
        return solved.error();
    std::vector<LooseEnd> ends;
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        const Island& island = m_parts[i].island;
        const Solution& pairs = m_parts[i].pairs;
        const auto mayWait = whoMayWait(island, pairs, progress);
        if (!mayWait)
            return stopped();
        const qint64 chair =
            hasChair(island, pairs) ? pairs.family.dualOf(island.emptyChair()) - 2 * island.scale.person : 0;
        int leftOut = 0;
        for (int v = 0; v < island.people(); ++v)
            leftOut += !isAside(pairs, v) && isAlone(island, pairs, v);
        for (int v = 0; v < island.people(); ++v) {
            if (!(*mayWait)[std::size_t(v)] || isAside(pairs, v))
                continue;
            const qint64 dual = pairs.family.dualOf(v);
            ends.push_back({island.personAt(v), int(i), leftOut, isAlone(island, pairs, v),
                            inPoints(dual + chair, island.scale.loss), inPoints(dual, island.scale.loss)});
        }
    }
    for (int person = 0; person < int(m_present.size()); ++person)
        if (isPresent(person) && !partOf(person))
            ends.push_back({person, -1, 1, true, 0, 0});
    std::sort(ends.begin(), ends.end(),
              [](const LooseEnd& x, const LooseEnd& y) { return x.person < y.person; });
    return ends;
}

} // namespace core
