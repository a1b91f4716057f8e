// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Programmes that were open on this computer, newest first, each with what the welcome page says about it without
// opening the file again.

#include <QDateTime>
#include <QString>

#include <vector>

namespace ui {

class Settings;

struct RecentFile
{
    QString path;
    QString programme; ///< its name
    QString round;     ///< label of the round that was in view; may be empty
    QString state;     ///< where the round stood, one sentence
    QDateTime at;      ///< UTC, when it was last open

    bool operator==(const RecentFile&) const = default;
};

std::vector<RecentFile> recentFiles(const Settings& settings);
/// Puts it first; the same path is listed once.
void rememberFile(Settings& settings, const RecentFile& file);
void forgetFile(Settings& settings, const QString& path);

} // namespace ui
