// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Reading and writing whole rows of any table through core/domain/columns.h. The only SQL about programme
// content.

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/domain/columns.h"

#include <QSqlDatabase>

namespace core {

/// Everything in the file; refused as damaged when a value is none that this program writes.
Result<Snapshot> loadSnapshot(QSqlDatabase& database);

/// Makes each of these rows in the file look as it does in the snapshot: inserted, changed, or gone without
/// trace.
Outcome saveRows(QSqlDatabase& database, const Snapshot& snapshot,
                 const std::vector<std::pair<Table, Id>>& rows, Progress& progress);

} // namespace core
