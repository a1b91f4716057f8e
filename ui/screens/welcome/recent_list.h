// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The list of programmes that were open on this computer: name, round and state, place of the file, when.

#include "ui/settings/recent_files.h"

#include <QListWidget>

namespace ui {

/// Rows of three lines; the data of a row is the path of its file.
class RecentList : public QListWidget
{
    Q_OBJECT

public:
    explicit RecentList(QWidget* parent = nullptr);
};

void fillRecentList(QListWidget* list, const std::vector<RecentFile>& files, const QDateTime& now);

} // namespace ui
