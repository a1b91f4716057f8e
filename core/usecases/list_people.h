// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The people of a round as a table: rows that say what Clean-up asks about each, and saved looks of the
// table. Used by the window and by the command line.

#include "core/cleaning/problem.h"
#include "core/people/list_look.h"

namespace core {

/// Rows by id of the person. `last` are those of an earlier snapshot, whose folded words are taken over.
std::vector<PersonRow> listPeople(const Snapshot& snapshot, const Id& round,
                                  const std::vector<Problem>& problems,
                                  const std::vector<PersonRow>& last = {});

/// Saved views by name.
std::vector<SavedView> viewsInOrder(const Snapshot& snapshot);
/// By its name, whatever the case and accents.
Result<SavedView> findView(const Snapshot& snapshot, const QString& name);

} // namespace core
