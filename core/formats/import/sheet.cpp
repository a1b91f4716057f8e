// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/import/sheet.h"

#include "core/base/text.h"
#include "core/formats/import/limits.h"

#include <QCoreApplication>

#include <algorithm>

namespace core {
namespace {

constexpr int namedCells = 10;
constexpr qint64 mostRepeated = 2'000'000; ///< cells; nobody answers the same so often
constexpr qint64 anySize = 4'000'000;      ///< cells of a sheet that may be as empty as it likes
constexpr qint64 emptiest = 50;            ///< cells to one that is filled, in larger sheets

QString say(const char* text)
{
    return QCoreApplication::translate("Formats", text);
}

QString sayMany(const char* text, qint64 n)
{
    return QCoreApplication::translate("Formats", text, nullptr, int(n));
}

} // namespace

QString cellName(qint64 column, qint64 row)
{
    QString letters;
    for (qint64 rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(u'A' + char16_t((rest - 1) % 26)));
    return letters + QString::number(row + 1);
}

Error Sheet::tooManyColumns() const
{
    return unreadable(
        say("The sheet “%1” has more than 16,384 columns. Keep only the columns with answers and "
            "bring that in.")
            .arg(name));
}

Outcome Sheet::addRow(qint64 row, std::vector<SheetCell> cells, qint64 times)
{
    std::erase_if(cells, [](const SheetCell& cell) { return cell.text.isEmpty(); });
    const bool isBlank = std::all_of(cells.begin(), cells.end(), [](const SheetCell& cell) {
        return std::all_of(cell.text.begin(), cell.text.end(), [](QChar c) { return c.isSpace(); });
    });
    if (isBlank)
        return success();
    if (cells.back().column >= limits::columns)
        return tooManyColumns();
    m_cells += qint64(cells.size()) * times;
    m_repeated += qint64(cells.size()) * (times - 1);
    if (m_cells > limits::cells || m_repeated > mostRepeated)
        return unreadable(say("The sheet “%1” is too large, or repeats the same row too often (look at row "
                              "%2). Keep only the "
                              "rows and columns with answers and bring that in.")
                              .arg(name)
                              .arg(row + 1));
    m_rows += times;
    if (m_rows > limits::rows + 1 || row + times > limits::rows * 2)
        return unreadable(
            say("The sheet “%1” has more than 200,000 rows. Keep only the rows of this round and "
                "bring that in.")
                .arg(name));
    m_tableRows += cells.size() > 1 ? times : 0;
    if (m_usedColumns.size() <= size_t(cells.back().column))
        m_usedColumns.resize(size_t(cells.back().column) + 1);
    for (const SheetCell& cell : cells)
        m_usedColumns[size_t(cell.column)] = true;
    m_filled.push_back({row, times, std::move(cells)});
    return success();
}

void Sheet::noteHiddenColumns(qint64 first, qint64 last)
{
    if (first < 0 || first > last || first >= limits::columns)
        return;
    ++m_hiddenEdges[first];
    --m_hiddenEdges[std::min(last, qint64(limits::columns)) + 1];
}

void Sheet::note(Cells& cells, qint64 column, qint64 row)
{
    ++cells.count;
    if (cells.names.size() < namedCells)
        cells.names += cellName(column, row);
}

int Sheet::hiddenColumns() const
{
    int hidden = 0;
    int depth = 0;
    auto edge = m_hiddenEdges.begin();
    for (size_t column = 0; column < m_usedColumns.size(); ++column) {
        for (; edge != m_hiddenEdges.end() && edge->first <= qint64(column); ++edge)
            depth += edge->second;
        hidden += depth > 0 && m_usedColumns[column];
    }
    return hidden;
}

std::vector<Finding> Sheet::findings() const
{
    std::vector<Finding> all;
    const auto cellsOf = [](const Cells& cells) {
        return cells.count > cells.names.size()
                   ? cells.names.join(QStringLiteral(", ")) + QStringLiteral(", …")
                   : listOf(cells.names, namedCells);
    };
    if (m_faults.count > 0)
        all.push_back(
            {Severity::Warning,
             sayMany(QT_TRANSLATE_N_NOOP("Formats", "%n cell(s) hold an error instead of a value and are "
                                                    "taken as empty: %1."),
                     m_faults.count)
                 .arg(cellsOf(m_faults)),
             0, say("Mend them in the workbook if they matter, then bring the file in again.")});
    if (m_uncalculated.count > 0)
        all.push_back(
            {Severity::Warning,
             sayMany(QT_TRANSLATE_N_NOOP("Formats", "%n formula(s) were saved without a result and are "
                                                    "taken as empty: %1."),
                     m_uncalculated.count)
                 .arg(cellsOf(m_uncalculated)),
             0, say("Open the workbook in Excel or LibreOffice, save it, and bring it in again.")});
    if (m_hiddenRows > 0)
        all.push_back(
            {Severity::Note,
             sayMany(QT_TRANSLATE_N_NOOP("Formats", "%n hidden row(s) of the sheet were read as well."),
                     m_hiddenRows),
             0, say("Delete them in the workbook if they should stay out.")});
    if (const int columns = hiddenColumns(); columns > 0)
        all.push_back(
            {Severity::Note,
             sayMany(QT_TRANSLATE_N_NOOP("Formats", "%n hidden column(s) of the sheet were read as well."),
                     columns),
             0,
             {}});
    if (merged > 0)
        all.push_back(
            {Severity::Note,
             sayMany(QT_TRANSLATE_N_NOOP("Formats", "%n area(s) of merged cells have their value in the "
                                                    "first cell only."),
                     merged),
             0, say("If it was meant for all of them, split the cells and fill them.")});
    return all;
}

Result<std::vector<Record>> Sheet::takeRecords()
{
    const auto width = qsizetype(m_usedColumns.size());
    const qint64 size = width * m_rows;
    if (size > limits::cells)
        return unreadable(
            say("This table is too large: more than 10 million cells. Keep only the columns with "
                "answers and bring that in."));
    if (size > anySize && m_cells * emptiest < size) {
        const auto far = std::find_if(m_filled.begin(), m_filled.end(), [&](const Row& row) {
            return qsizetype(row.cells.back().column) + 1 == width;
        });
        return unreadable(
            say("The sheet “%1” is nearly empty but reaches to cell %2. Delete what stands far from "
                "the table, then bring the file in again.")
                .arg(name, cellName(width - 1, far->number)));
    }
    std::vector<Record> records;
    records.reserve(size_t(m_rows));
    for (Row& row : m_filled) {
        Record record;
        record.cells.resize(row.cells.back().column + 1);
        for (SheetCell& cell : row.cells)
            record.cells[cell.column] = std::move(cell.text);
        record.count = width; // a sheet is a grid: no row is short
        for (qint64 i = 0; i < row.times; ++i) {
            record.ordinal = record.line = int(row.number + i + 1);
            records.push_back(record);
        }
        row = {};
    }
    m_filled.clear();
    return records;
}

} // namespace core
