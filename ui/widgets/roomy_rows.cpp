// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/roomy_rows.h"

#include "ui/look/text.h"

#include <QAbstractItemView>
#include <QStyledItemDelegate>

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

} // namespace ui
