// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/icon.h"
#include "ui/look/style.h"
#include "ui/look/text.h"

#include <QApplication>
#include <QDir>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>
#include <QtTest>

#include <algorithm>
#include <cmath>
#include <memory>

using namespace ui;

namespace {

/// The strongest colour in a picture: that of its lines.
QColor ink(const QPixmap& picture)
{
    const QImage image = picture.toImage().convertToFormat(QImage::Format_ARGB32);
    QColor strongest(0, 0, 0, 0);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (const QColor color = image.pixelColor(x, y); color.alpha() > strongest.alpha())
                strongest = color;
    return strongest;
}

qreal luminance(const QColor& color)
{
    const auto linear = [](qreal part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

/// As accessibility guidelines reckon it: 1 is none, 21 is black on white.
qreal contrast(const QColor& a, const QColor& b)
{
    const qreal first = luminance(a) + 0.05;
    const qreal second = luminance(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

} // namespace

class LookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySymbolIsDrawn()
    {
        QVERIFY(!icon(QStringLiteral("undo")).pixmap(16).isNull());
        const auto files = QDir(QStringLiteral(":/icons")).entryInfoList({QStringLiteral("*.svg")});
        QVERIFY(!files.isEmpty());
        for (const QFileInfo& file : files) {
            if (file.baseName() == QStringLiteral("bifolium"))
                continue;
            QVERIFY2(ink(icon(file.baseName()).pixmap(16)).alpha() > 100, qPrintable(file.fileName()));
        }
    }

    void tickBoxesAreSeenOnLightAndOnDark_data()
    {
        QTest::addColumn<QColor>("text");
        QTest::addColumn<QColor>("base");
        QTest::addColumn<QColor>("window");
        QTest::newRow("light") << QColor(Qt::black) << QColor(Qt::white) << QColor(0xef, 0xef, 0xef);
        QTest::newRow("dark") << QColor(0xe6, 0xe6, 0xe6) << QColor(0x1e, 0x1f, 0x22) << QColor(0x2b, 0x2d, 0x30);
    }
    void tickBoxesAreSeenOnLightAndOnDark()
    {
        QFETCH(const QColor, text);
        QFETCH(const QColor, base);
        QFETCH(const QColor, window);
        const std::unique_ptr<QStyle> style(makeClearStyle());
        for (const QStyle::PrimitiveElement box :
             {QStyle::PE_IndicatorCheckBox, QStyle::PE_IndicatorRadioButton, QStyle::PE_IndicatorItemViewItemCheck}) {
            QStyleOptionButton button;
            QStyleOptionViewItem item;
            QStyleOption& option = box == QStyle::PE_IndicatorItemViewItemCheck ? static_cast<QStyleOption&>(item)
                                                                               : static_cast<QStyleOption&>(button);
            option.palette.setColor(QPalette::Text, text);
            option.palette.setColor(QPalette::WindowText, text);
            option.palette.setColor(QPalette::Base, base);
            option.palette.setColor(QPalette::Window, window);
            option.state = QStyle::State_Enabled | QStyle::State_Active | QStyle::State_Off;
            option.rect = QRect(3, 3, 16, 16);
            QImage picture(22, 22, QImage::Format_RGB32);
            picture.fill(base);
            QPainter painter(&picture);
            style->drawPrimitive(box, &option, &painter, nullptr);
            painter.end();
            qreal most = 1;
            for (int y = 0; y < picture.height(); ++y)
                for (int x = 0; x < picture.width(); ++x)
                    most = std::max(most, contrast(picture.pixelColor(x, y), base));
            QVERIFY2(most >= 3, qPrintable(QString::number(most)));
        }
    }

    void symbolsFollowThePalette()
    {
        const QIcon undo = icon(QStringLiteral("undo"));
        const QPalette before = QApplication::palette();
        QPalette dark = before;
        dark.setColor(QPalette::WindowText, Qt::white);
        dark.setColor(QPalette::HighlightedText, Qt::yellow);
        dark.setColor(QPalette::Disabled, QPalette::WindowText, QColor(0x80, 0x80, 0x80));
        QApplication::setPalette(dark);
        QCOMPARE(ink(undo.pixmap(32)).rgb(), QColor(Qt::white).rgb());
        QCOMPARE(ink(undo.pixmap(32, QIcon::Selected)).rgb(), QColor(Qt::yellow).rgb());
        QCOMPARE(ink(undo.pixmap(32, QIcon::Disabled)).rgb(), QColor(0x80, 0x80, 0x80).rgb());
        dark.setColor(QPalette::WindowText, Qt::black);
        QApplication::setPalette(dark);
        QCOMPARE(ink(undo.pixmap(32)).rgb(), QColor(Qt::black).rgb());
        QApplication::setPalette(before);
    }

    void symbolsAreSharpOnDenseScreens()
    {
        const QPixmap dense = icon(QStringLiteral("home")).pixmap(QSize(16, 16), 2.0);
        QCOMPARE(dense.width(), 32);
        QCOMPARE(dense.devicePixelRatio(), 2.0);
    }

    void textGrowsWithTheDesktop()
    {
        const QFont before = QApplication::font();
        TextLabel title(TextRole::Title, QStringLiteral("Round 9"));
        const int small = title.fontMetrics().height();
        const int close = air(&title, 2);
        QFont large = before;
        large.setPointSizeF(before.pointSizeF() * 2);
        QApplication::setFont(large);
        QCoreApplication::processEvents();
        QVERIFY(title.fontMetrics().height() > small * 1.7);
        QVERIFY(air(&title, 2) > close * 1.7);
        QApplication::setFont(before);
    }
};

QTEST_MAIN(LookTest)
#include "tst_look.moc"
