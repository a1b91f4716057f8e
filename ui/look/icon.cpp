// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/icon.h"

#include <QAbstractButton>
#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

// The pictures are in a static library: nobody would link them without being asked.
static bool bringIconsAlong()
{
    Q_INIT_RESOURCE(icons);
    return true;
}

namespace ui {
namespace {

QColor colorFor(QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    switch (mode) {
    case QIcon::Disabled:
        return palette.color(QPalette::Disabled, QPalette::WindowText);
    case QIcon::Selected:
        return palette.color(QPalette::Active, QPalette::HighlightedText);
    case QIcon::Normal:
    case QIcon::Active:
        break;
    }
    return palette.color(QPalette::Active, QPalette::WindowText);
}

class SymbolEngine final : public QIconEngine
{
public:
    explicit SymbolEngine(QString name) : m_name(std::move(name)) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const int side = std::min(rect.width(), rect.height());
        const QPixmap picture = symbol(m_name, side, colorFor(mode), painter->device()->devicePixelRatioF());
        painter->drawPixmap(QRect(rect.center() - QPoint((side - 1) / 2, (side - 1) / 2), QSize(side, side)),
                            picture);
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override
    {
        return symbol(m_name, std::min(size.width(), size.height()), colorFor(mode), 1);
    }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        // The size comes in pixels of the device here.
        const int side = qRound(std::min(size.width(), size.height()) / scale);
        return symbol(m_name, side, colorFor(mode), scale);
    }
    QSize actualSize(const QSize& size, QIcon::Mode, QIcon::State) override
    {
        const int side = std::min(size.width(), size.height());
        return {side, side};
    }
    QIconEngine* clone() const override { return new SymbolEngine(m_name); }
    QString key() const override { return QStringLiteral("bifolium-symbol"); }
    QString iconName() override { return m_name; }

private:
    QString m_name;
};

QByteArray drawing(const QString& name)
{
    static const bool along = bringIconsAlong();
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    const bool there = along && file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(there, "icon", qPrintable(name));
    return there ? file.readAll() : QByteArray();
}

} // namespace

QIcon icon(const QString& name)
{
    return QIcon(new SymbolEngine(name));
}

void setSymbol(QAbstractButton* button, const QString& name)
{
    const int side = std::max(16, button->fontMetrics().height());
    button->setIcon(icon(name));
    button->setIconSize({side, side});
}

QIcon applicationIcon()
{
    QIcon made;
    if (bringIconsAlong())
        for (const int size : {16, 32, 48, 128, 256})
            made.addFile(QStringLiteral(":/icons/bifolium-%1.png").arg(size));
    return made;
}

QPixmap symbol(const QString& name, int size, const QColor& color, qreal ratio)
{
    const QString key =
        QStringLiteral("symbol %1 %2 %3 %4").arg(name).arg(size).arg(color.rgba(), 8, 16).arg(ratio);
    QPixmap picture;
    if (QPixmapCache::find(key, &picture))
        return picture;
    QByteArray svg = drawing(name);
    svg.replace("#000000", color.name(QColor::HexRgb).toLatin1());
    picture = QPixmap(QSize(size, size) * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setOpacity(color.alphaF());
    QSvgRenderer(svg).render(&painter, QRectF(0, 0, size, size));
    QPixmapCache::insert(key, picture);
    return picture;
}

} // namespace ui
