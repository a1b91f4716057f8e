// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pages.h"

#include "ui/look/text.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>
#include <QPainter>
#include <QPalette>
#include <QPdfWriter>
#include <QTextDocument>

namespace ui {
namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Print", text);
}

/// The measures of layouts: points of a 72nd inch, so that the same text breaks alike on screen and on paper.
constexpr int perInch = 72;
constexpr double footHeight = 22;

QSizeF bodyOf(const QPageLayout& paper)
{
    QSizeF body = paper.paintRectPoints().size();
    body.rheight() -= footHeight;
    return body;
}

void layOut(QTextDocument& document, const QString& html, const QPageLayout& paper)
{
    QFont font(QStringLiteral("sans-serif"));
    font.setPixelSize(10);
    document.setDefaultFont(font);
    document.setDocumentMargin(0);
    document.setPageSize(bodyOf(paper));
    document.setHtml(html);
    turnText(document, QGuiApplication::layoutDirection());
}

void paintPage(QPainter& painter, QTextDocument& document, int page, const QSizeF& body, const QString& foot)
{
    painter.save();
    painter.setClipRect(QRectF(QPointF(), body), Qt::IntersectClip);
    painter.translate(0, -page * body.height());
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, Qt::black);
    context.clip = QRectF(0, page * body.height(), body.width(), body.height());
    document.documentLayout()->draw(&painter, context);
    painter.restore();
    QFont small = document.defaultFont();
    small.setPixelSize(8);
    painter.setFont(small);
    painter.setPen(QColor(0x50, 0x50, 0x50));
    painter.drawText(QRectF(0, body.height() + 4, body.width(), footHeight - 4), Qt::AlignHCenter | Qt::AlignBottom, foot);
}

QString footOf(const QString& title, int page)
{
    return say("%1 · page %2").arg(title, QLocale().toString(page));
}

} // namespace

QPageLayout paperOf(QPageLayout::Orientation orientation)
{
    const bool metric = QLocale().measurementSystem() == QLocale::MetricSystem;
    return QPageLayout(QPageSize(metric ? QPageSize::A4 : QPageSize::Letter), orientation, QMarginsF(16, 16, 16, 14),
                       QPageLayout::Millimeter);
}

core::Outcome paintSheets(QPagedPaintDevice& device, const Sheets& sheets, core::Progress& progress)
{
    QPainter painter;
    if (!painter.begin(&device))
        return core::refused(say("The pages cannot be made there. Choose another place, or look whether the printer is on."));
    const QPageLayout paper = device.pageLayout();
    const QSizeF body = bodyOf(paper);
    const double scale = device.logicalDpiX() / double(perInch);
    int page = 0;
    for (qsizetype sheet = 0; sheet < sheets.html.size(); ++sheet) {
        if (progress.stopped())
            return core::Error{core::Error::Kind::Stopped, say("Stopped. No pages were kept."), {}};
        progress.report(say("Making pages"), sheet, sheets.html.size());
        QTextDocument document;
        layOut(document, sheets.html[sheet], paper);
        for (int own = 0; own < document.pageCount(); ++own) {
            if (page > 0)
                device.newPage();
            painter.save();
            painter.scale(scale, scale);
            paintPage(painter, document, own, body, footOf(sheets.title, ++page));
            painter.restore();
        }
    }
    painter.end();
    return core::success();
}

core::Outcome writePdf(const QString& path, const Sheets& sheets, const QPageLayout& paper, core::Progress& progress)
{
    const QString draft = path + QStringLiteral(".part");
    {
        QPdfWriter writer(draft);
        writer.setPageLayout(paper);
        writer.setTitle(sheets.title);
        writer.setCreator(QStringLiteral("Bifolium"));
        const core::Outcome painted = paintSheets(writer, sheets, progress);
        if (!painted) {
            QFile::remove(draft);
            return painted;
        }
    }
    QFile::remove(path);
    if (!QFile::rename(draft, path)) {
        QFile::remove(draft);
        return core::refused(say("“%1” cannot be written. It may be open in another program: close it there and try again.")
                                 .arg(QFileInfo(path).fileName()));
    }
    return core::success();
}

int pagesOf(const QString& html, const QPageLayout& paper)
{
    QTextDocument document;
    layOut(document, html, paper);
    return document.pageCount();
}

QImage pageImage(const QString& html, const QString& foot, int page, const QPageLayout& paper, int width, qreal ratio)
{
    QTextDocument document;
    layOut(document, html, paper);
    if (page < 0 || page >= document.pageCount())
        return {};
    const QSizeF whole = paper.fullRectPoints().size();
    const double scale = width / whole.width();
    QImage image(QSizeF(width * ratio, whole.height() * scale * ratio).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    painter.translate(paper.paintRectPoints().topLeft());
    paintPage(painter, document, page, bodyOf(paper), footOf(foot, page + 1));
    return image;
}

} // namespace ui
