// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/roomy_rows.h"

#include "ui/look/text.h"

#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QTableView>

#include <algorithm>

namespace ui {
namespace {

class RoomyDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        const auto* view = static_cast<const QWidget*>(parent());
        size.setHeight(std::max({24, size.height(), view->fontMetrics().height() + air(view)}));
        return size;
    }
};

} // namespace

void makeRowsRoomy(QAbstractItemView& view)
{
    view.setItemDelegate(new RoomyDelegate(&view));
}

void makeTableOfRows(QTableView& table)
{
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setTextElideMode(Qt::ElideMiddle);
    table.setWordWrap(false);
    table.setTabKeyNavigation(false);
    table.setShowGrid(false);
    table.setAlternatingRowColors(true);
    table.verticalHeader()->hide();
    table.horizontalHeader()->setHighlightSections(false);
    fitRows(table);
}

void fitRows(QTableView& table)
{
    table.verticalHeader()->setMinimumSectionSize(1);
    table.verticalHeader()->setDefaultSectionSize(std::max(24, table.fontMetrics().height() * 8 / 5));
}

} // namespace ui
