// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The people of a round as rows of a table: who they are, what needs work, and their words folded once for
// searching. Made from a snapshot; rows of people who did not change are taken over from the last time.

#include "core/cleaning/problem.h"
#include "core/domain/snapshot.h"

#include <vector>

namespace ui {

struct PersonRow
{
    core::Person person;
    core::Application application;
    QStringList problems; ///< kinds of problems, in the order of the queue
    QString search;       ///< folded: name, address, country, city, institution, interests
    QString sortName;     ///< folded name

    bool needsWork() const { return !problems.isEmpty(); }
};

/// By id of the person. `last` are the rows of an earlier snapshot, in the same order.
std::vector<PersonRow> peopleRows(const core::Snapshot& snapshot, const core::Id& round,
                                  const std::vector<core::Problem>& problems,
                                  const std::vector<PersonRow>& last);

} // namespace ui
