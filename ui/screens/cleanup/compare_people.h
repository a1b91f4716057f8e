// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The people whom a problem concerns: two or three side by side, field by field, with what differs marked by
// a sign and a word; more of them as a list. When two may become one, the answer that stays is ticked.

#include "core/cleaning/problem.h"

#include <QTreeWidget>

namespace ui {

class ComparePeople : public QTreeWidget
{
    Q_OBJECT

public:
    explicit ComparePeople(QWidget* parent = nullptr);

    void show(const core::Snapshot& snapshot, const core::Id& round, const std::vector<core::Id>& people,
              const core::Problem* merge);
    /// Two that may become one are shown, with answers to choose between.
    bool canChoose() const { return m_canChoose; }
    /// Fields in which the answer of the second is ticked.
    QStringList taken() const;

Q_SIGNALS:
    /// Somebody of the list was asked for.
    void personWanted(const core::Id& person);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    int wantedWidth(int column) const;
    void fitColumns();
    void showSideBySide(const core::Snapshot& snapshot, const core::Id& round,
                        const std::vector<core::Id>& people, const core::Problem& merge);
    void choose(QTreeWidgetItem* item, int column);
    void showList(const core::Snapshot& snapshot, const core::Id& round, const std::vector<core::Id>& people);

    bool m_canChoose = false;
    bool m_isSideBySide = false;
};

} // namespace ui
