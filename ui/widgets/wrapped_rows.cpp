// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wrapped_rows.h"

#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QTreeView>

namespace ui {
namespace {

/// A tree does not tell its delegate how wide a column is, so texts would never wrap.
class WrappingDelegate final : public QStyledItemDelegate
{
public:
    explicit WrappingDelegate(QTreeView& tree) : QStyledItemDelegate(&tree), m_tree(tree) {}
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem inColumn = option;
        inColumn.rect = QRect(0, 0, m_tree.columnWidth(index.column()), 1);
        return QStyledItemDelegate::sizeHint(inColumn, index);
    }

private:
    const QTreeView& m_tree;
};

} // namespace

void wrapRows(QTreeView& tree)
{
    tree.setWordWrap(true);
    tree.setUniformRowHeights(false);
    tree.setTextElideMode(Qt::ElideRight);
    tree.setItemDelegate(new WrappingDelegate(tree));
    QObject::connect(tree.header(), &QHeaderView::sectionResized, &tree,
                     [&tree] { QMetaObject::invokeMethod(&tree, "doItemsLayout", Qt::QueuedConnection); });
}

} // namespace ui
