// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One edit into the file: its rows and its line of the history in one transaction. Used by the store,
// wherever it writes.

#include "core/base/progress.h"
#include "core/store/store.h"

#include <QSqlDatabase>

namespace core {

/// The rows that changes touch, each once.
std::vector<std::pair<Table, Id>> rowsIn(const std::vector<FieldChange>& changes);

/// `snapshot` is as it shall be. When that fails or is stopped, the file is as it was.
Outcome persist(QSqlDatabase& database, const Snapshot& snapshot, const std::vector<FieldChange>& changes,
                const HistoryLine& line, const Touched& touched, Progress& progress);

} // namespace core
