// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/quality_strip.h"

#include "ui/look/text.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyleOptionFocusRect>
#include <QStylePainter>
#include <QToolTip>

#include <algorithm>
#include <numeric>

namespace ui {
namespace {

int lowestOf(int step)
{
    return step * 10;
}
int highestOf(int step)
{
    return step == QualityStrip::steps - 1 ? 100 : step * 10 + 9;
}

} // namespace

QString stepText(int step)
{
    return QualityStrip::tr("%1 to %2", "range of fits").arg(lowestOf(step)).arg(highestOf(step));
}

QualityStrip::QualityStrip(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setObjectName(QStringLiteral("qualityStrip"));
    describe();
}

void QualityStrip::setFits(const std::vector<int>& fits)
{
    m_counts = {};
    for (const int fit : fits)
        ++m_counts[size_t(std::clamp(fit / 10, 0, steps - 1))];
    describe();
    update();
}

std::optional<std::pair<int, int>> QualityStrip::chosen() const
{
    if (m_from < 0)
        return {};
    return std::pair(lowestOf(qMin(m_from, m_to)), highestOf(qMax(m_from, m_to)));
}

int QualityStrip::countChosen() const
{
    int count = 0;
    for (int step = 0; step < steps; ++step)
        if (m_from < 0 || isChosen(step))
            count += countOf(step);
    return count;
}

void QualityStrip::setReadOnly()
{
    m_isReadOnly = true;
    setFocusPolicy(Qt::NoFocus);
    describe();
}

void QualityStrip::choose(int first, int last)
{
    take(first, last);
}
void QualityStrip::chooseAll()
{
    take(-1, -1);
}

void QualityStrip::take(int from, int to)
{
    if (from == m_from && to == m_to)
        return;
    m_from = from;
    m_to = to;
    describe();
    update();
    Q_EMIT chosenChanged();
}

void QualityStrip::describe()
{
    setAccessibleName(tr("Pairs by fit"));
    QString text = tr("%n pair(s) of any fit.", nullptr, countChosen());
    if (const auto range = chosen())
        text = tr("Fit %1 to %2: %n pair(s).", nullptr, countChosen()).arg(range->first).arg(range->second);
    setAccessibleDescription(
        m_isReadOnly
            ? text
            : text + u' ' +
                  tr("Arrow keys choose a step, Shift and arrow keys widen the choice, Escape shows all."));
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

QSize QualityStrip::sizeHint() const
{
    return {letters(this, 60), fontMetrics().height() * 5};
}

QSize QualityStrip::minimumSizeHint() const
{
    return {fontMetrics().horizontalAdvance(QStringLiteral("00–00 ")) * steps, fontMetrics().height() * 5};
}

QRect QualityStrip::rectOf(int step) const
{
    const int left = width() * step / steps;
    QRect rect(left, 0, width() * (step + 1) / steps - left, height());
    if (isRightToLeft())
        rect.moveRight(width() - 1 - left);
    return rect;
}

int QualityStrip::stepAt(const QPoint& point) const
{
    const int x = isRightToLeft() ? width() - 1 - point.x() : point.x();
    return std::clamp(x * steps / qMax(1, width()), 0, steps - 1);
}

int QualityStrip::columnsHeight() const
{
    return height() - 2 * fontMetrics().height() - 6;
}

void QualityStrip::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    const int most = qMax(1, *std::max_element(m_counts.begin(), m_counts.end()));
    const int line = fontMetrics().height();
    for (int step = 0; step < steps; ++step) {
        const QRect place = rectOf(step).adjusted(2, 0, -2, 0);
        const bool shown = m_from < 0 || isChosen(step);
        const int tall = countOf(step) == 0 ? 1 : qMax(3, columnsHeight() * countOf(step) / most);
        const QRect column(place.left(), line + 2 + columnsHeight() - tall, place.width(), tall);
        const QColor color = palette().color(shown ? QPalette::Highlight : QPalette::Mid);
        painter.fillRect(column, countOf(step) == 0 ? palette().color(QPalette::Mid) : color);
        if (isChosen(step)) {
            // A bar under the chosen steps says the same as the colour.
            painter.fillRect(QRect(place.left() - 2, height() - 3, place.width() + 4, 3),
                             palette().color(QPalette::Highlight));
        }
        painter.setPen(palette().color(QPalette::WindowText));
        if (countOf(step) > 0)
            painter.drawText(QRect(place.left(), column.top() - line - 1, place.width(), line),
                             Qt::AlignCenter, QLocale().toString(countOf(step)));
        painter.drawText(QRect(place.left(), height() - line - 3, place.width(), line), Qt::AlignCenter,
                         tr("%1–%2", "range of fits, short").arg(lowestOf(step)).arg(highestOf(step)));
    }
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        option.rect = rect();
        painter.drawPrimitive(QStyle::PE_FrameFocusRect, option);
    }
}

void QualityStrip::keyPressEvent(QKeyEvent* event)
{
    const bool widen = event->modifiers() & Qt::ShiftModifier;
    const int key = event->key();
    const bool back = key == (isRightToLeft() ? Qt::Key_Right : Qt::Key_Left);
    const bool on = key == (isRightToLeft() ? Qt::Key_Left : Qt::Key_Right);
    if (key == Qt::Key_Escape && m_from >= 0)
        return chooseAll();
    int to = m_to;
    if (back || on)
        to = m_from < 0 ? (back ? steps - 1 : 0) : std::clamp(m_to + (on ? 1 : -1), 0, steps - 1);
    else if (key == Qt::Key_Home)
        to = 0;
    else if (key == Qt::Key_End)
        to = steps - 1;
    else
        return QWidget::keyPressEvent(event);
    take(widen && m_from >= 0 ? m_from : to, to);
}

void QualityStrip::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || m_isReadOnly)
        return;
    const int step = stepAt(event->position().toPoint());
    if (event->modifiers() & Qt::ShiftModifier && m_from >= 0)
        take(m_from, step);
    else if (m_from == step && m_to == step)
        chooseAll();
    else
        take(step, step);
}

void QualityStrip::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons() & Qt::LeftButton && m_from >= 0)
        take(m_from, stepAt(event->position().toPoint()));
}

void QualityStrip::focusInEvent(QFocusEvent* event)
{
    update();
    QWidget::focusInEvent(event);
}

void QualityStrip::focusOutEvent(QFocusEvent* event)
{
    update();
    QWidget::focusOutEvent(event);
}

bool QualityStrip::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        const int step = stepAt(help->pos());
        QToolTip::showText(help->globalPos(),
                           tr("Fit %1: %n pair(s)", nullptr, countOf(step)).arg(stepText(step)), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace ui
