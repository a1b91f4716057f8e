// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/pairs/people_view.h"

#include "ui/models/person_drag.h"
#include "ui/widgets/roomy_rows.h"

#include <QDrag>
#include <QDropEvent>
#include <QHeaderView>
#include <QPainter>

namespace ui {

PeopleView::PeopleView(QWidget* parent) : QTableView(parent)
{
    makeTableOfRows(*this);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDragDropMode(DragDrop);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setHorizontalScrollMode(ScrollPerPixel);
}

void PeopleView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitRows(*this);
}

QSize PeopleView::minimumSizeHint() const
{
    const int rows = verticalHeader()->defaultSectionSize() * 4;
    return {QTableView::minimumSizeHint().width(),
            horizontalHeader()->sizeHint().height() + rows + 2 * frameWidth()};
}

std::optional<core::Id> PeopleView::personAt(const QModelIndex& index) const
{
    const core::Id person = core::Id::fromString(index.data(personRole).toString());
    return person.isNull() ? std::nullopt : std::optional(person);
}

std::optional<core::Id> PeopleView::currentPerson() const
{
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return {};
    const auto person = personAt(current);
    return person ? person : personAt(current.siblingAtColumn(0));
}

void PeopleView::dragEnterEvent(QDragEnterEvent* event)
{
    if (personIn(event->mimeData()))
        event->acceptProposedAction();
}

void PeopleView::dragMoveEvent(QDragMoveEvent* event)
{
    QTableView::dragMoveEvent(event); // scrolls at the edges
    const QPoint where = event->position().toPoint();
    const auto dragged = personIn(event->mimeData());
    const auto target = personAt(indexAt(where));
    if (!dragged || !target || *dragged == *target) {
        event->ignore();
        Q_EMIT dragEnded();
        return;
    }
    event->setDropAction(Qt::MoveAction);
    event->accept();
    Q_EMIT draggedOver(*dragged, *target, viewport()->mapToGlobal(where));
}

void PeopleView::dragLeaveEvent(QDragLeaveEvent* event)
{
    QTableView::dragLeaveEvent(event);
    Q_EMIT dragEnded();
}

void PeopleView::dropEvent(QDropEvent* event)
{
    setState(NoState);
    stopAutoScroll();
    viewport()->update();
    const auto dragged = personIn(event->mimeData());
    const auto target = personAt(indexAt(event->position().toPoint()));
    Q_EMIT dragEnded();
    if (!dragged || !target || *dragged == *target)
        return event->ignore();
    event->setDropAction(Qt::MoveAction);
    event->accept();
    Q_EMIT dropped(*dragged, *target);
}

void PeopleView::startDrag(Qt::DropActions)
{
    const QModelIndex index = currentIndex();
    if (!personAt(index))
        return;
    auto* drag = new QDrag(this);
    drag->setMimeData(model()->mimeData({index}));
    const QString name = index.data().toString();
    const QSize size(fontMetrics().horizontalAdvance(name) + 16, fontMetrics().height() + 8);
    QPixmap label(size * devicePixelRatioF());
    label.setDevicePixelRatio(devicePixelRatioF());
    label.fill(palette().color(QPalette::Highlight));
    QPainter painter(&label);
    painter.setFont(font());
    painter.setPen(palette().color(QPalette::HighlightedText));
    painter.drawText(QRect(QPoint(), size), Qt::AlignCenter, name);
    painter.end();
    drag->setPixmap(label);
    drag->exec(Qt::MoveAction); // the view must not remove rows afterwards: nothing is moved in the model
    Q_EMIT dragEnded();
}

} // namespace ui
