// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Sizes of text and of the air around it, all taken from the font of the desktop, so that a large font makes
// everything large. Screens ask here instead of writing numbers of pixels.

#include <QFont>
#include <QLabel>

class QTextDocument;

namespace ui {

enum class TextRole
{
    Title,   ///< what the page is about, once
    Heading, ///< above a part of it
    Body,
    Strong, ///< the sentence that matters
    Figure  ///< a large number above its noun
};

QFont fontFor(TextRole role, const QFont& base);

/// A label that keeps its role when the font of the desktop changes. Plain text that begins where the layout
/// begins, in whatever writing it is; wraps unless it is a figure.
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    explicit TextLabel(TextRole role, const QString& text = {}, QWidget* parent = nullptr);

protected:
    bool event(QEvent* event) override;

private:
    void takeFont();
    void takeSide();
    TextRole m_role;
};

/// Makes rich text begin at the side where the window begins; otherwise it does at the left.
void turnText(QTextDocument& document, Qt::LayoutDirection direction);

/// Steps of air in pixels: 1 between things that belong together, 2 between groups, 4 around a page.
int air(const QWidget* widget, int steps = 1);

/// The width of so many letters in the font of the widget: for fields and columns.
int letters(const QWidget* widget, int count);

} // namespace ui
