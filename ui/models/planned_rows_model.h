// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What each row of a form's file would do, as a table: the preview of an import. The plan stays the caller's.

#include "core/intake/import_plan.h"

#include <QAbstractTableModel>

namespace ui {

class PlannedRowsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Row,
        Outcome,
        Name,
        Why,
        ColumnCount
    };
    enum Role
    {
        RawRole = Qt::UserRole,
        SortRole
    };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<core::PlannedRow> rows);
    const std::vector<core::PlannedRow>& rows() const { return m_rows; }
    /// Is there anything to read in the last column?
    bool saysWhy() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<core::PlannedRow> m_rows;
};

/// "New", "Same", "Changed", "Maybe the same", "Not readable".
QString titleOf(core::RowOutcome outcome);

} // namespace ui
