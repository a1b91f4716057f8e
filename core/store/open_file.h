// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Getting hold of the file: what it is (read from its first bytes, before SQLite sees it), the lock against
// other processes, the connection with its settings, and the schema steps. Used by the store alone.

#include "core/base/result.h"

#include <QLockFile>
#include <QSqlDatabase>
#include <QString>

#include <memory>

namespace core {

constexpr qint32 programmeApplicationId = 0x4249464F; // "BIFO"

/// Ours, whole, and not newer than this program: read-only look at the header.
Outcome checkHeader(const QString& path);

/// The lock file beside the programme; a sentence names who holds it.
Result<std::unique_ptr<QLockFile>> lockFile(const QString& path);

/// A connection of its own name with foreign keys on, TRUNCATE journal and FULL synchronisation.
Result<QSqlDatabase> connectTo(const QString& path);
void disconnectFrom(QSqlDatabase& database);

/// Runs the schema steps that the file lacks, in one transaction with the version number.
Outcome bringUpToDate(QSqlDatabase& database);
int newestSchema();
int schemaOf(QSqlDatabase& database);

/// Runs one statement without results.
Outcome run(QSqlDatabase& database, const QString& sql);

} // namespace core
