// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The symbols of resources/icons in the colours of the desktop: drawn when they are shown, in the text colour
// of the palette that holds at that moment, so they follow dark, light and high contrast without being made
// again.

#include <QIcon>
#include <QPalette>

class QAbstractButton;

namespace ui {

/// "undo" for :/icons/undo.svg.
QIcon icon(const QString& name);

/// Puts a symbol on a button, as large as its text.
void setSymbol(QAbstractButton* button, const QString& name);

/// The application's own picture, in its own colours.
QIcon applicationIcon();

/// The symbol as a picture in one colour, for delegates that paint themselves.
QPixmap symbol(const QString& name, int size, const QColor& color, qreal ratio);

} // namespace ui
