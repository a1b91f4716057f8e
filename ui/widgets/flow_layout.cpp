// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/flow_layout.h"

#include "ui/look/text.h"

#include <QStyle>
#include <QWidget>

namespace ui {

FlowLayout::FlowLayout(QWidget* parent) : QLayout(parent) { setContentsMargins({}); }

FlowLayout::~FlowLayout()
{
    while (QLayoutItem* item = takeAt(0))
        delete item;
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::gap() const { return parentWidget() ? air(parentWidget()) : 6; }

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    place(rect, true);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem* item : m_items)
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

int FlowLayout::place(const QRect& rect, bool really) const
{
    const QMargins margins = contentsMargins();
    const QRect area = rect.marginsRemoved(margins);
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int x = area.left();
    int y = area.top();
    int tall = 0;
    QList<std::pair<QLayoutItem*, QRect>> line;
    const auto finishLine = [&] {
        for (auto& [item, spot] : line) {
            spot.moveTop(y + (tall - spot.height()) / 2);
            if (really)
                item->setGeometry(QStyle::visualRect(direction, area, spot));
        }
        line.clear();
    };
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint().expandedTo(item->minimumSize());
        if (x + size.width() > area.right() + 1 && !line.isEmpty()) {
            finishLine();
            x = area.left();
            y += tall + gap();
            tall = 0;
        }
        const int width = qMin(size.width(), qMax(item->minimumSize().width(), area.width()));
        line.append({item, QRect(QPoint(x, y), QSize(width, size.height()))});
        x += width + gap();
        tall = qMax(tall, size.height());
    }
    finishLine();
    return y + tall - rect.top() + margins.bottom();
}

} // namespace ui
