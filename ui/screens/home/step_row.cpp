// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/home/step_row.h"

#include "ui/look/text.h"

#include <QEvent>
#include <QPainter>
#include <QStyleOptionFocusRect>

namespace ui {

StepButton::StepButton(bool first, bool last, QWidget* parent)
    : QAbstractButton(parent), m_first(first), m_last(last)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
}

void StepButton::show(const RoundStep& step)
{
    m_step = step;
    setText(step.title);
    QStringList words = {step.title, wordFor(step.mark)};
    if (!step.note.isEmpty())
        words += step.note;
    setAccessibleName(words.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

void StepButton::setWide(bool wide)
{
    m_wide = wide;
    update();
}

int StepButton::markSide() const
{
    return std::max(20, fontMetrics().height() * 6 / 5) | 1;
}

int StepButton::textWidth() const
{
    const QFontMetrics strong(fontFor(TextRole::Strong, font()));
    return std::max(strong.horizontalAdvance(m_step.title), fontMetrics().horizontalAdvance(m_step.note));
}

QSize StepButton::wideSize() const
{
    return {std::max(textWidth(), markSide()) + 2 * air(this, 2),
            markSide() + 2 * fontMetrics().lineSpacing() + 4 * air(this)};
}

QSize StepButton::narrowSize() const
{
    return {markSide() + textWidth() + 4 * air(this),
            std::max(markSide(), 2 * fontMetrics().lineSpacing()) + 2 * air(this)};
}

void StepButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int side = markSide();
    const int gap = air(this);
    const QRect mark = m_wide ? QRect((width() - side) / 2, gap, side, side)
                              : QStyle::visualRect(layoutDirection(), rect(), QRect(gap, gap, side, side));
    paintLine(painter, mark);
    paintMark(painter, mark);

    const QFont strong =
        fontFor(m_step.mark == RoundStep::Mark::Now ? TextRole::Strong : TextRole::Body, font());
    QRect line = m_wide ? QRect(0, mark.bottom() + gap * 3 / 2, width(), fontMetrics().lineSpacing())
                        : QStyle::visualRect(layoutDirection(), rect(),
                                             QRect(side + 3 * gap, gap, width() - side - 4 * gap,
                                                   fontMetrics().lineSpacing()));
    const Qt::Alignment along =
        m_wide ? Qt::AlignHCenter : QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    painter.setPen(palette().color(QPalette::WindowText));
    QFont title = strong;
    title.setUnderline(underMouse());
    painter.setFont(title);
    painter.drawText(line, int(along) | int(Qt::AlignVCenter), m_step.title);
    line.translate(0, fontMetrics().lineSpacing());
    painter.setFont(font());
    painter.drawText(line, int(along) | int(Qt::AlignVCenter), m_step.note);

    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        option.rect = rect().adjusted(1, 1, -1, -1);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

/// The thread from this mark to the edges where a neighbour goes on with it.
void StepButton::paintLine(QPainter& painter, const QRect& mark) const
{
    const int clear = mark.width() / 4;
    painter.setPen(QPen(palette().color(QPalette::Mid), 2));
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    const int y = mark.center().y() + 1;
    if (m_wide) {
        if (!(rightToLeft ? m_last : m_first))
            painter.drawLine(0, y, mark.left() - clear, y);
        if (!(rightToLeft ? m_first : m_last))
            painter.drawLine(mark.right() + clear, y, width(), y);
        return;
    }
    const int x = mark.center().x() + 1;
    if (!m_first)
        painter.drawLine(x, 0, x, mark.top() - clear / 2);
    if (!m_last)
        painter.drawLine(x, mark.bottom() + clear / 2, x, height());
}

void StepButton::paintMark(QPainter& painter, const QRect& mark) const
{
    const QColor ink = palette().color(QPalette::WindowText);
    const QRectF ring = QRectF(mark).adjusted(1.5, 1.5, -1.5, -1.5);
    const qreal unit = ring.width() / 20;
    painter.setBrush(Qt::NoBrush);
    switch (m_step.mark) {
    case RoundStep::Mark::Done:
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawEllipse(ring);
        painter.setPen(
            QPen(palette().color(QPalette::Window), 2.2 * unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(
            QPolygonF({ring.topLeft() + QPointF(5.5, 10.5) * unit, ring.topLeft() + QPointF(8.8, 13.8) * unit,
                       ring.topLeft() + QPointF(14.5, 7) * unit}));
        break;
    case RoundStep::Mark::Now:
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2.6 * unit));
        painter.drawEllipse(ring);
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette().color(QPalette::Highlight));
        painter.drawEllipse(ring.center(), 4.6 * unit, 4.6 * unit);
        break;
    case RoundStep::Mark::Later:
        painter.setPen(QPen(palette().color(QPalette::Mid), 1.8 * unit));
        painter.drawEllipse(ring);
        break;
    }
}

void StepButton::enterEvent(QEnterEvent* event)
{
    update();
    QAbstractButton::enterEvent(event);
}

void StepButton::leaveEvent(QEvent* event)
{
    update();
    QAbstractButton::leaveEvent(event);
}

StepRow::StepRow(QWidget* parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void StepRow::show(const std::vector<RoundStep>& steps)
{
    while (m_buttons.size() < qsizetype(steps.size())) {
        const qsizetype number = m_buttons.size();
        auto* button = new StepButton(number == 0, number + 1 == qsizetype(steps.size()), this);
        button->setVisible(true);
        m_buttons += button;
        connect(button, &StepButton::clicked, this,
                [this, number] { Q_EMIT wanted(m_screens.value(number)); });
    }
    m_screens.clear();
    for (size_t i = 0; i < steps.size(); ++i) {
        m_buttons[qsizetype(i)]->show(steps[i]);
        m_screens += steps[i].screen;
    }
    place();
    updateGeometry();
}

QSize StepRow::largest(bool wide) const
{
    QSize size(0, 0);
    for (const StepButton* button : m_buttons)
        size = size.expandedTo(wide ? button->wideSize() : button->narrowSize());
    return size;
}

/// All beside each other, or in rows of about equal length; 1: one below the other.
int StepRow::columnsFor(int width) const
{
    const int count = std::max(1, int(m_buttons.size()));
    const int most = std::clamp(width / std::max(1, largest(true).width()), 1, count);
    const int rows = (count + most - 1) / most;
    return (count + rows - 1) / rows;
}

int StepRow::heightForWidth(int width) const
{
    const int columns = columnsFor(width);
    const int rows = (int(m_buttons.size()) + columns - 1) / columns;
    return rows * largest(columns > 1).height();
}

QSize StepRow::sizeHint() const
{
    const QSize one = largest(true);
    return {one.width() * int(m_buttons.size()), one.height()};
}

QSize StepRow::minimumSizeHint() const
{
    return {largest(false).width(), largest(true).height()};
}

void StepRow::place()
{
    const int columns = columnsFor(width());
    const int high = largest(columns > 1).height();
    for (int i = 0; i < int(m_buttons.size()); ++i) {
        const int column = i % columns;
        const int left = width() * column / columns;
        const QRect cell(left, i / columns * high, width() * (column + 1) / columns - left, high);
        m_buttons[i]->setWide(columns > 1);
        m_buttons[i]->setGeometry(QStyle::visualRect(layoutDirection(), rect(), cell));
    }
}

void StepRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    place();
}

void StepRow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange) {
        place();
        updateGeometry();
    }
}

} // namespace ui
