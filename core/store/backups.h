// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Copies of a programme file that are known to be good: written by SQLite itself to a temporary name, opened
// and checked, then renamed. Never a copy of the bytes of a live file. Older copies are thinned.

#include "core/base/result.h"

#include <QDateTime>
#include <QSqlDatabase>
#include <QStringList>

namespace core {

/// A verified copy; refuses to overwrite.
Outcome copyVerified(QSqlDatabase& database, const QString& target);

/// A copy in the backups folder, named by time and reason; gives its path.
Result<QString> makeBackup(QSqlDatabase& database, const QString& path, const QString& why,
                           const QDateTime& now);

/// What to say about a file that SQLite cannot make sense of.
Error damaged(const QString& path);

/// Structure and references, fast: for opening.
Outcome quickCheck(QSqlDatabase& database, const QString& path);

/// Everything that the rows refer to is there; asked when a step could not be kept.
Outcome checkReferences(QSqlDatabase& database);

/// Sentences about broken structure and broken references; empty when all is well.
QStringList problemsIn(QSqlDatabase& database);

/// Which of these backups may go: all of the last two days stay, then the newest of each day for a month, of
/// each week for half a year, of each month for good.
QStringList superfluous(const QList<std::pair<QString, QDateTime>>& backups, const QDateTime& now);

} // namespace core
