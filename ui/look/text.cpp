// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/text.h"

#include <QApplication>
#include <QEvent>
#include <QFontMetrics>
#include <QTextCursor>
#include <QTextDocument>

namespace ui {
namespace {

QFont scaled(QFont font, qreal factor, QFont::Weight weight)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(font.pixelSize() * factor));
    font.setWeight(weight);
    return font;
}

} // namespace

QFont fontFor(TextRole role, const QFont& base)
{
    switch (role) {
    case TextRole::Title:
        return scaled(base, 1.6, QFont::DemiBold);
    case TextRole::Heading:
        return scaled(base, 1.15, QFont::DemiBold);
    case TextRole::Strong:
        return scaled(base, 1.0, QFont::DemiBold);
    case TextRole::Figure:
        return scaled(base, 2.0, QFont::Normal);
    case TextRole::Body:
        break;
    }
    return base;
}

TextLabel::TextLabel(TextRole role, const QString& text, QWidget* parent) : QLabel(text, parent), m_role(role)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(role != TextRole::Figure);
    takeFont();
    takeSide();
}

/// A label of its own accord goes by the writing direction of its text: an Arabic name would stand at the far
/// side.
void TextLabel::takeSide()
{
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    setAlignment((rightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter);
}

void TextLabel::takeFont()
{
    setFont(fontFor(m_role, QApplication::font(this)));
}

bool TextLabel::event(QEvent* event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        takeFont();
    if (event->type() == QEvent::LayoutDirectionChange && alignment().testFlag(Qt::AlignAbsolute))
        takeSide();
    return QLabel::event(event);
}

void turnText(QTextDocument& document, Qt::LayoutDirection direction)
{
    if (direction != Qt::RightToLeft)
        return;
    QTextBlockFormat turned;
    turned.setLayoutDirection(direction);
    QTextCursor all(&document);
    all.select(QTextCursor::Document);
    all.mergeBlockFormat(turned);
}

int air(const QWidget* widget, int steps)
{
    return qMax(4, widget->fontMetrics().height() * 2 / 5) * steps;
}

int letters(const QWidget* widget, int count)
{
    return widget->fontMetrics().averageCharWidth() * count;
}

} // namespace ui
