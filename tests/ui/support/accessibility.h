// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a screen reader would find in a window: walks the tree of what is shown and lists the controls that have no
// name, and the ones that the keyboard cannot reach.

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QLineEdit>
#include <QScrollBar>
#include <QStringList>
#include <QTabBar>
#include <QTextEdit>
#include <QWidget>

namespace support {

/// "QLineEdit in QComboBox#zone in RoundDialog": enough to find it.
inline QString whereIs(const QWidget* widget)
{
    QStringList path;
    for (; widget && path.size() < 5; widget = widget->parentWidget()) {
        QString step = QLatin1String(widget->metaObject()->className());
        if (!widget->objectName().isEmpty())
            step += u'#' + widget->objectName();
        path += step;
    }
    return path.join(QStringLiteral(" in "));
}

inline bool isInteractive(const QWidget* widget)
{
    if (qobject_cast<const QScrollBar*>(widget))
        return false;
    return qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QAbstractItemView*>(widget) ||
           qobject_cast<const QAbstractSlider*>(widget) || qobject_cast<const QAbstractSpinBox*>(widget) ||
           qobject_cast<const QComboBox*>(widget) || qobject_cast<const QLineEdit*>(widget) ||
           qobject_cast<const QTextEdit*>(widget) || widget->focusPolicy() != Qt::NoFocus;
}

/// Parts that Qt makes inside a control and that speak through it.
inline bool isPartOfControl(const QWidget* widget)
{
    for (const QWidget* parent = widget->parentWidget(); parent; parent = parent->parentWidget())
        if (qobject_cast<const QComboBox*>(parent) || qobject_cast<const QAbstractSpinBox*>(parent) ||
            qobject_cast<const QLineEdit*>(parent) || qobject_cast<const QAbstractItemView*>(parent) ||
            qobject_cast<const QTabBar*>(parent))
            return true;
    // Extension buttons of menus and tool bars, the mover of a dock or a splitter.
    return widget->objectName().startsWith(QStringLiteral("qt_"));
}

inline QStringList namelessControls(QWidget* root)
{
    QStringList nameless;
    QList<QWidget*> all = root->findChildren<QWidget*>();
    all.prepend(root);
    for (QWidget* widget : std::as_const(all)) {
        if (widget->isWindow() || !widget->isVisibleTo(root) || !isInteractive(widget) || isPartOfControl(widget))
            continue;
        QAccessibleInterface* face = QAccessible::queryAccessibleInterface(widget);
        if (!face || face->text(QAccessible::Name).trimmed().isEmpty())
            nameless += whereIs(widget);
    }
    return nameless;
}

/// Buttons and fields that Tab never reaches and no shortcut presses.
inline QStringList unreachableControls(QWidget* root)
{
    QStringList unreachable;
    for (QWidget* widget : root->findChildren<QWidget*>()) {
        if (!widget->isVisibleTo(root) || !widget->isEnabled() || !isInteractive(widget) || isPartOfControl(widget))
            continue;
        const bool inToolBar = widget->parentWidget() && widget->parentWidget()->inherits("QToolBar");
        if (!(widget->focusPolicy() & Qt::TabFocus) && !inToolBar)
            unreachable += whereIs(widget);
    }
    return unreachable;
}

} // namespace support
