// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/solid_pairs.h"

#include "core/usecases/find_pairs.h"
#include "core/usecases/look_at_pairs.h"

#include <algorithm>
#include <tuple>

namespace core {

int SolidPairs::solid() const
{
    return int(std::count_if(pairs.begin(), pairs.end(),
                             [&](const SolidPair& one) { return one.holds == settings; }));
}

Result<SolidPairs> findSolidPairs(const Snapshot& snapshot, const Id& round, Progress& progress)
{
    auto session = sessionFor(snapshot, {.round = round});
    if (!session)
        return session.error();
    SolidPairs found;
    std::vector<std::vector<int>> groups;
    for (const Partnership& one : partnershipsOf(snapshot, round)) {
        std::vector<int> members = indicesOf(session->question(), one.members());
        if (members.empty())
            continue;
        std::sort(members.begin(), members.end());
        groups.push_back(std::move(members));
        found.pairs.push_back({one.id, one.members(), 0, one.locked});
    }
    const auto solidity = solidityOf(*session, groups, progress);
    if (!solidity)
        return solidity.error();
    found.settings = solidity->settings;
    for (std::size_t i = 0; i < groups.size(); ++i)
        found.pairs[i].holds = solidity->holds[i];
    std::sort(found.pairs.begin(), found.pairs.end(), [](const SolidPair& x, const SolidPair& y) {
        return std::tie(x.holds, x.partnership) < std::tie(y.holds, y.partnership);
    });
    return found;
}

} // namespace core
