// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a screen reader would find in a window: walks the tree of what is shown and lists the controls that
// have no name, the ones that the keyboard cannot reach, and the texts that do not fit.

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
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
        if (widget->isWindow() || !widget->isVisibleTo(root) || !isInteractive(widget) ||
            isPartOfControl(widget))
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
        if (!widget->isVisibleTo(root) || !widget->isEnabled() || !isInteractive(widget) ||
            isPartOfControl(widget))
            continue;
        const bool inToolBar = widget->parentWidget() && widget->parentWidget()->inherits("QToolBar");
        if (!(widget->focusPolicy() & Qt::TabFocus) && !inToolBar)
            unreachable += whereIs(widget);
    }
    return unreachable;
}

/// Labels and buttons whose text does not fit where it stands. Texts that elide on purpose say the whole in
/// their tip.
inline QStringList clippedTexts(QWidget* root)
{
    QStringList clipped;
    for (QWidget* widget : root->findChildren<QWidget*>()) {
        if (!widget->isVisibleTo(root) || isPartOfControl(widget))
            continue;
        const auto* label = qobject_cast<QLabel*>(widget);
        const bool isText = (label && !label->text().isEmpty()) || qobject_cast<QAbstractButton*>(widget);
        if (!isText || !widget->toolTip().isEmpty() || widget->parentWidget()->inherits("QToolBar"))
            continue;
        const bool wraps = label && label->wordWrap();
        const int height = wraps ? widget->heightForWidth(widget->width()) : widget->sizeHint().height();
        if (widget->height() < height || (!wraps && widget->width() < widget->sizeHint().width()))
            clipped += whereIs(widget) + u' ' + (label ? label->text() : QString());
    }
    return clipped;
}

/// Twice the letters while it lives.
class LargeFont
{
public:
    LargeFont() : m_before(QApplication::font())
    {
        QFont large = m_before;
        large.setPointSizeF(m_before.pointSizeF() * 2);
        QApplication::setFont(large);
    }
    ~LargeFont() { QApplication::setFont(m_before); }
    LargeFont(const LargeFont&) = delete;
    LargeFont& operator=(const LargeFont&) = delete;

private:
    QFont m_before;
};

} // namespace support
