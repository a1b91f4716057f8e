// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/look_at_backups.h"

#include "core/store/store.h"

#include <QDir>
#include <QFileInfo>
#include <QTimeZone>

#include <algorithm>

namespace core {
namespace {

constexpr int stampLength = 17; ///< "2026-03-01 100000"

} // namespace

std::vector<BackupFile> backupsOf(const QString& programmePath)
{
    std::vector<BackupFile> found;
    const QDir folder(backupFolderOf(programmePath));
    for (const QFileInfo& file : folder.entryInfoList({QStringLiteral("*.bifolium")}, QDir::Files)) {
        const QString name = file.completeBaseName();
        const QDateTime read =
            QDateTime::fromString(name.left(stampLength), QStringLiteral("yyyy-MM-dd HHmmss"));
        if (read.isValid())
            found.push_back({file.filePath(), QDateTime(read.date(), read.time(), QTimeZone::utc()),
                             name.mid(stampLength).trimmed(), file.size()});
    }
    std::sort(found.begin(), found.end(),
              [](const BackupFile& a, const BackupFile& b) { return std::tie(b.at, b.path) < std::tie(a.at, a.path); });
    return found;
}

} // namespace core
