// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/planned_rows_model.h"

#include "core/base/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {
namespace {

QString whyText(const core::PlannedRow& row)
{
    QStringList parts;
    for (const core::AnswerChange& change : row.changes)
        parts += core::textOf(change);
    if (!row.reason.isEmpty() && row.changes.empty())
        parts += row.outcome == core::RowOutcome::Changed
                     ? PlannedRowsModel::tr("Changed: %1").arg(row.reason)
                     : row.reason;
    if (!row.moved.isEmpty())
        parts += row.moved;
    if (row.returner)
        parts += PlannedRowsModel::tr("Took part in an earlier round");
    if (!row.kept.isEmpty() && row.changes.empty())
        parts += PlannedRowsModel::tr("Your correction stays: %1").arg(core::listOf(row.kept));
    return parts.join(QStringLiteral(" · "));
}

QString displayText(const core::PlannedRow& row, int column)
{
    switch (column) {
    case PlannedRowsModel::Row:
        return QString::number(row.row);
    case PlannedRowsModel::Outcome:
        return titleOf(row.outcome);
    case PlannedRowsModel::Name:
        return row.name;
    default:
        return whyText(row);
    }
}

} // namespace

void PlannedRowsModel::show(std::vector<core::PlannedRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

bool PlannedRowsModel::saysWhy() const
{
    return std::any_of(m_rows.begin(), m_rows.end(),
                       [](const core::PlannedRow& row) { return !whyText(row).isEmpty(); });
}

int PlannedRowsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}
int PlannedRowsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PlannedRowsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const core::PlannedRow& row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return displayText(row, index.column());
    case RawRole:
        return core::nameOf(row.outcome);
    case SortRole:
        if (index.column() == Row)
            return row.row;
        if (index.column() == Outcome)
            return int(row.outcome);
        return displayText(row, index.column()).toCaseFolded();
    default:
        return {};
    }
}

QVariant PlannedRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    const bool tip = role == Qt::ToolTipRole;
    if (!tip && role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Row:
        return tip ? tr("Row of the file, counted below the headings") : tr("Row");
    case Outcome:
        return tip ? tr("What happens to this row") : tr("Outcome");
    case Name:
        return tip ? tr("The name or the address in the file") : tr("Name");
    case Why:
        return tip ? tr("Why, in words") : tr("Why");
    default:
        return {};
    }
}

QString titleOf(core::RowOutcome outcome)
{
    switch (outcome) {
    case core::RowOutcome::New:
        return PlannedRowsModel::tr("New");
    case core::RowOutcome::Same:
        return PlannedRowsModel::tr("Same");
    case core::RowOutcome::Changed:
        return PlannedRowsModel::tr("Changed");
    case core::RowOutcome::MaybeSame:
        return PlannedRowsModel::tr("Maybe the same");
    case core::RowOutcome::Rejected:
        break;
    }
    return PlannedRowsModel::tr("Not readable");
}

} // namespace ui
