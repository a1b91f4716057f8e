// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Options of all verbs that read a foreign table: what somebody knows better than the file says.

#include "app/cli/command.h"

#include "core/formats/foreign_table.h"

namespace cli {

/// Refuses numbers that are none.
core::Result<core::TableHints> tableHintsFrom(const Arguments& given);

/// These options, then those of a table.
std::vector<Option> withTableOptions(std::vector<Option> own);

} // namespace cli
