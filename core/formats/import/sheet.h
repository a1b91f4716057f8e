// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One sheet of a workbook while it is read: cells that hold something, where they stand, and what there is to
// know about the rest. Empty cells cost nothing, however far away they are and however often repeated; room
// is taken only when the records are. Readers of workbooks fill it, choose_sheet makes a table of it.

#include "core/base/finding.h"
#include "core/base/result.h"
#include "core/formats/import/record.h"

#include <map>
#include <vector>

namespace core {

/// Numbers from 0, as "B7" with 1 and 6.
QString cellName(qint64 column, qint64 row);

struct SheetCell
{
    int column = 0;
    QString text;
};

class Sheet
{
public:
    QString name;
    bool isHidden = false;
    int merged = 0; ///< areas of merged cells

    /// Cells from left to right, `row` from 0, below the rows before it. Repeated rows are one call.
    Outcome addRow(qint64 row, std::vector<SheetCell> cells, qint64 times = 1);

    void noteHiddenRows(qint64 times) { m_hiddenRows += times; }
    void noteHiddenColumns(qint64 first, qint64 last);
    void noteFault(qint64 column, qint64 row) { note(m_faults, column, row); }
    void noteUncalculated(qint64 column, qint64 row) { note(m_uncalculated, column, row); }

    /// Rows with two cells or more: how much it looks like a table.
    qint64 tableRows() const { return m_tableRows; }
    qint64 rows() const { return m_rows; }

    /// What to say when a cell lies farther right than any sheet of answers reaches.
    Error tooManyColumns() const;
    std::vector<Finding> findings() const;
    /// Leaves the sheet empty.
    Result<std::vector<Record>> takeRecords();

private:
    struct Row
    {
        qint64 number = 0;
        qint64 times = 1;
        std::vector<SheetCell> cells;
    };
    struct Cells
    {
        int count = 0;
        QStringList names; ///< of the first
    };

    static void note(Cells& cells, qint64 column, qint64 row);
    int hiddenColumns() const;

    std::vector<Row> m_filled;
    qint64 m_rows = 0;
    qint64 m_tableRows = 0;
    qint64 m_cells = 0;
    qint64 m_repeated = 0; ///< cells that repeated rows will take
    qint64 m_hiddenRows = 0;
    std::vector<bool> m_usedColumns;
    std::map<qint64, int> m_hiddenEdges; ///< +1 where hidden columns begin, -1 behind them
    Cells m_faults;
    Cells m_uncalculated;
};

} // namespace core
