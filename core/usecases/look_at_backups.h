// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The backups of a programme file, as they lie in the folder beside it. Looks at names and sizes alone; opens nothing.

#include <QDateTime>
#include <QString>

#include <vector>

namespace core {

struct BackupFile
{
    QString path;
    QDateTime at; ///< UTC, when it was made
    QString why;  ///< "before import"
    qint64 bytes = 0;

    bool operator==(const BackupFile&) const = default;
};

/// Newest first. Files of other names in the folder are left out.
std::vector<BackupFile> backupsOf(const QString& programmePath);

} // namespace core
