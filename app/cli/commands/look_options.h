// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How the table of people shall look, said by options: a saved view, and what is to differ from it. Shared by
// the verbs about lists of people and views.

#include "app/cli/open_programme.h"

#include "core/usecases/list_people.h"

namespace cli {

/// --view, --search, --only, --status, --columns, --sort.
std::vector<Option> lookOptions();

/// The view, or everybody in the order of the file, and what the options say on top of it.
core::Result<core::ListLook> lookFrom(const Arguments& given, const core::Snapshot& snapshot);

/// Columns by name, with commas between them.
core::Result<std::vector<core::ListColumn>> columnsNamed(const QString& words);

QJsonObject lookAsJson(const core::ListLook& look);

} // namespace cli
