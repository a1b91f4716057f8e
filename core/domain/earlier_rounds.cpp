// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/earlier_rounds.h"

namespace core {

std::vector<Id> earlierRounds(const Snapshot& snapshot, const Id& round)
{
    std::vector<Id> earlier;
    for (const Round& one : roundsInOrder(snapshot)) {
        if (one.id == round)
            return earlier;
        earlier.push_back(one.id);
    }
    return {};
}

} // namespace core
