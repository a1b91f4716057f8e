// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A table in which people can be taken hold of and dropped onto others. Says whom is over whom while a drag
// goes on, and what was dropped; what it means is decided by the screen.

#include "core/base/id.h"

#include <QTableView>

#include <optional>

namespace ui {

class PeopleView : public QTableView
{
    Q_OBJECT

public:
    explicit PeopleView(QWidget* parent = nullptr);

    /// The person of the cell with the keyboard's mark; else the first of its row.
    std::optional<core::Id> currentPerson() const;
    std::optional<core::Id> personAt(const QModelIndex& index) const;

    /// A few rows below the heading.
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void draggedOver(const core::Id& dragged, const core::Id& target, const QPoint& where);
    void dragEnded();
    void dropped(const core::Id& dragged, const core::Id& target);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void startDrag(Qt::DropActions actions) override;
    void changeEvent(QEvent* event) override;
};

} // namespace ui
