// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Rich text as pages of paper. Each sheet begins on a page of its own and goes on over as many as it needs; the foot
// names the document and the page. Works on any thread, as nothing of the window is touched.

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QImage>
#include <QPageLayout>
#include <QStringList>

class QPagedPaintDevice;

namespace ui {

struct Sheets
{
    QString title;    ///< in the foot of every page
    QStringList html; ///< one after the other
};

QPageLayout paperOf(QPageLayout::Orientation orientation = QPageLayout::Portrait);

/// Paints all sheets; the only error is Stopped, or that the device cannot be painted on.
core::Outcome paintSheets(QPagedPaintDevice& device, const Sheets& sheets, core::Progress& progress);
/// Through a new file beside it, so that a half-written one never stands in its place.
core::Outcome writePdf(const QString& path, const Sheets& sheets, const QPageLayout& paper, core::Progress& progress);

/// A page of a sheet as it will be on paper, `width` pixels wide. Null beyond the last page.
QImage pageImage(const QString& html, const QString& foot, int page, const QPageLayout& paper, int width, qreal ratio);
int pagesOf(const QString& html, const QPageLayout& paper);

} // namespace ui
