// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The table of people as a view: cells can be chosen like in a spreadsheet, a number chooses a whole row,
// columns can be shown, hidden and moved, headings sort, with Shift by one more column. The rows of chosen
// cells are tinted: commands act on those people. Double click or Enter asks for the details.

#include "core/people/list_columns.h"

#include <QItemSelectionModel>
#include <QTableView>

class QMenu;

namespace ui {

class Settings;

class PeopleTable : public QTableView
{
    Q_OBJECT

public:
    explicit PeopleTable(Settings& settings, QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;

    /// Widths as they were left.
    void restoreWidths();
    /// Shown columns in their order.
    std::vector<core::ListColumn> columns() const;
    void setColumns(const std::vector<core::ListColumn>& columns);
    void moveColumn(core::ListColumn column, int by);
    /// The column of the current cell, the name where there is none.
    core::ListColumn currentColumn() const;
    /// All cells of a person, whatever the order of the columns.
    void selectRow(int row);
    /// One entry for each column, ticked when it is shown.
    void fillColumnMenu(QMenu& menu);
    bool isTouched(int row) const { return m_touched.contains(row); }

Q_SIGNALS:
    void detailsWanted();
    void columnsChanged();
    void sortWanted(core::ListColumn column, bool asWell);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void selectionChanged(const QItemSelection& now, const QItemSelection& before) override;
    void changeEvent(QEvent* event) override;

private:
    void fitRows();
    void pressNumber(int row, bool isDrag);
    void selectRows(int first, int last, QItemSelectionModel::SelectionFlags how);

    Settings& m_settings;
    QSet<int> m_touched; ///< rows with a chosen cell
    int m_anchor = 0;    ///< the row whose number was pressed
    bool m_arranging = false;
};

} // namespace ui
