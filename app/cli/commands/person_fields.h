// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// FIELD=VALUE words about a person as one edit. Shared by person set and person add.

#include "app/cli/answers.h"

namespace cli {

using FieldValues = std::vector<std::pair<QString, QString>>;

/// Cut at the first "=". Refused, with all fields named, where there is none.
core::Result<FieldValues> fieldValues(const QStringList& words);

/// Sets the fields, and the status where one of them is "status", as one step.
core::Result<core::Edit> setPerson(const core::Snapshot& snapshot, const core::Id& round,
                                   const core::Id& person, const FieldValues& values, const QString& reason);

} // namespace cli
