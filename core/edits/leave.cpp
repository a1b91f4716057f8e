// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/leave.h"

#include <algorithm>

namespace core {

void leavePartnership(EditBuilder& builder, const Id& round, const Id& person,
                      const std::vector<Id>& alsoLeaving, const QString& reason)
{
    const Partnership* found = findPartnership(builder.after(), round, person);
    if (!found)
        return;
    const Partnership ended = *found;
    builder.remove<Partnership>(ended.id);
    std::vector<Id> rest;
    for (const Id& member : ended.members())
        if (member != person &&
            std::find(alsoLeaving.begin(), alsoLeaving.end(), member) == alsoLeaving.end())
            rest.push_back(member);
    if (rest.size() != 2)
        return;
    Partnership pair = makePartnership(round, rest);
    pair.byHand = true;
    pair.locked = ended.locked;
    pair.reason = reason;
    pair.despite = ended.despite; // what was agreed to of three holds of two of them
    builder.put(pair);
}

} // namespace core
