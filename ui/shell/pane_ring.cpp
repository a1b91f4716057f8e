// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pane_ring.h"

#include <QApplication>
#include <QWidget>

namespace ui {
namespace {

bool takesFocus(const QWidget* widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus);
}

/// The pane itself, or what in it comes first with Tab.
QWidget* entryOf(QWidget* pane)
{
    if (!pane->isVisible() || !pane->isEnabled())
        return nullptr;
    if (takesFocus(pane))
        return pane;
    for (QWidget* next = pane->nextInFocusChain(); next && next != pane; next = next->nextInFocusChain())
        if (pane->isAncestorOf(next) && takesFocus(next))
            return next;
    return nullptr;
}

} // namespace

QWidget* turnPanes(const QList<QWidget*>& panes, int step)
{
    const qsizetype count = panes.size();
    qsizetype at = step > 0 ? -1 : count;
    for (qsizetype i = 0; i < count; ++i)
        if (const QWidget* focus = QApplication::focusWidget();
            focus && (panes[i] == focus || panes[i]->isAncestorOf(focus)))
            at = i;
    for (qsizetype tries = 0; tries < count; ++tries) {
        at = (at + step + count) % count;
        if (QWidget* entry = entryOf(panes[at])) {
            entry->setFocus(step > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return panes[at];
        }
    }
    return nullptr;
}

} // namespace ui
