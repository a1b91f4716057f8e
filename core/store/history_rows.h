// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The history table: loading the lines, adding one, reading the changes of one.

#include "core/store/history.h"

#include <QSqlDatabase>

namespace core {

Result<Timeline> loadTimeline(QSqlDatabase& database);
Outcome addLine(QSqlDatabase& database, const HistoryLine& line, const std::vector<FieldChange>& changes);
/// Bytes that decodeChanges understands.
Result<QByteArray> keptChangesOf(QSqlDatabase& database, const Stamp& stamp);
Result<std::vector<FieldChange>> changesOf(QSqlDatabase& database, const Stamp& stamp);

} // namespace core
