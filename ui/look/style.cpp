// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/style.h"

#include <QApplication>
#include <QProxyStyle>
#include <QStyleOption>

#include <algorithm>

namespace ui {
namespace {

const QString fusion = QStringLiteral("fusion");

int lineHeight(const QStyleOption* option, const QWidget* widget)
{
    return option   ? option->fontMetrics.height()
           : widget ? widget->fontMetrics().height()
                    : QFontMetrics(QApplication::font()).height();
}

/// Half way between the words and what they stand on: seen on light and on dark.
QColor frameColor(const QPalette& palette)
{
    const QColor text = palette.color(QPalette::Text);
    const QColor base = palette.color(QPalette::Base);
    return QColor((text.red() + base.red()) / 2, (text.green() + base.green()) / 2,
                  (text.blue() + base.blue()) / 2);
}

class ClearStyle final : public QProxyStyle
{
public:
    ClearStyle() : QProxyStyle(fusion) {}

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override
    {
        const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        if (!button || (element != PE_IndicatorCheckBox && element != PE_IndicatorRadioButton))
            return QProxyStyle::drawPrimitive(element, option, painter, widget);
        // Fusion frames them in the colour of the window made darker.
        QStyleOptionButton clear = *button;
        clear.palette.setColor(QPalette::Window, frameColor(option->palette).lighter(140));
        QProxyStyle::drawPrimitive(element, &clear, painter, widget);
    }

    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override
    {
        const int usual = QProxyStyle::pixelMetric(metric, option, widget);
        switch (metric) {
        case PM_IndicatorWidth:
        case PM_IndicatorHeight:
        case PM_ExclusiveIndicatorWidth:
        case PM_ExclusiveIndicatorHeight:
        case PM_ButtonIconSize:
        case PM_LineEditIconSize:
            return std::max(usual, lineHeight(option, widget) * 4 / 5);
        default:
            return usual;
        }
    }

    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                           const QWidget* widget) const override
    {
        QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        if (type != CT_PushButton || !button)
            return size;
        size.rwidth() += lineHeight(option, widget) / 2;
        if (!button->icon.isNull() && button->iconSize.height() > 16)
            size.rheight() += 2; // Fusion takes them away, so that buttons in a row differ
        return size;
    }
};

} // namespace

QStyle* makeClearStyle()
{
    return new ClearStyle;
}

void installClearStyle()
{
    if (QApplication::style()->name() == fusion)
        QApplication::setStyle(makeClearStyle());
}

} // namespace ui
