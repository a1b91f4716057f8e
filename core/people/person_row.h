// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The people of a round as rows of a table: who they are, what needs work, and their words folded once for
// searching. Made from a snapshot; rows of people who did not change are taken over from the last time.

#include "core/domain/snapshot.h"

#include <QHash>

#include <vector>

namespace core {

/// What Clean-up asks about somebody.
struct PersonNeeds
{
    QStringList kinds; ///< of problems, in the order of the queue
    QString titles;    ///< the same for people: "Country, Time zone"

    bool operator==(const PersonNeeds&) const = default;
};

struct PersonRow
{
    Person person;
    Application application;
    PersonNeeds needs;
    bool wasHereBefore = false; ///< has an application in an earlier round
    QString search;             ///< folded: all that somebody wrote or that is kept about them
    QString sortName;           ///< folded name

    bool needsWork() const { return !needs.kinds.isEmpty(); }
};

/// By id of the person. `last` are the rows of an earlier snapshot, in the same order.
std::vector<PersonRow> personRows(const Snapshot& snapshot, const Id& round,
                                  const QHash<Id, PersonNeeds>& needs,
                                  const std::vector<PersonRow>& last = {});

} // namespace core
