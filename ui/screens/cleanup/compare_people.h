// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The people whom a problem concerns: two or three side by side, field by field, with what differs marked by
// a sign and a word; more of them as a list.

#include "core/cleaning/problem.h"

#include <QTreeWidget>

namespace ui {

class ComparePeople : public QTreeWidget
{
    Q_OBJECT

public:
    explicit ComparePeople(QWidget* parent = nullptr);

    void show(const core::Snapshot& snapshot, const core::Id& round, const std::vector<core::Id>& people,
              bool sideBySide);

Q_SIGNALS:
    /// Somebody of the list was asked for.
    void personWanted(const core::Id& person);

private:
    void showSideBySide(const core::Snapshot& snapshot, const core::Id& round,
                        const std::vector<core::Id>& people);
    void showList(const core::Snapshot& snapshot, const core::Id& round, const std::vector<core::Id>& people);
};

} // namespace ui
