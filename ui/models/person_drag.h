// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A person as something to take hold of: the role by which item models say whom a cell is about, and the
// parcel that a drag carries. Used by models and views of people; never decides what a drop does.

#include "core/base/id.h"

#include <QAbstractTableModel>
#include <QMimeData>

#include <optional>

namespace ui {

/// The id of the person in a cell, as text; nothing in cells about nobody.
constexpr int personRole = Qt::UserRole + 77;

QString personMimeType();
QMimeData* parcelOf(const core::Id& person);
std::optional<core::Id> personIn(const QMimeData* parcel);

/// A table with people in its cells, each of whom can be dragged onto another.
class PeopleToDrag : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
};

} // namespace ui
