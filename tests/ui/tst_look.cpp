// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/icon.h"
#include "ui/look/text.h"

#include <QApplication>
#include <QDir>
#include <QtTest>

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
