// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Workbooks of Excel, and of everything else that writes XLSX.

#include "core/formats/import/catalogue.h"
#include "core/formats/import/choose_sheet.h"
#include "core/formats/import/xlsx_sheet.h"
#include "core/formats/import/zip_kinds.h"

#include <QCoreApplication>

namespace core {
namespace {

bool isXlsx(const QByteArray& bytes, const QString&)
{
    return zipKindOf(bytes) == ZipKind::Xlsx;
}

Result<ForeignTable> readXlsx(const QByteArray& bytes, const TableHints& hints, Progress& progress)
{
    auto archive = Archive::open(bytes);
    if (!archive)
        return archive.error();
    const auto book = readXlsxBook(*archive);
    if (!book)
        return book.error();
    QStringList names;
    for (const XlsxSheetPlace& place : book->sheets)
        names += place.name;
    SheetChoice choice(hints);
    if (const Outcome started = choice.start(names); !started)
        return started.error();
    for (const XlsxSheetPlace& place : book->sheets) {
        if (!choice.wants(place.name))
            continue;
        auto sheet = readXlsxSheet(*archive, *book, place, progress);
        if (!sheet)
            return sheet.error();
        choice.offer(std::move(*sheet));
    }
    return choice.makeTable(progress);
}

} // namespace

ImportFormat xlsxFormat()
{
    return {"xlsx",
            QT_TRANSLATE_NOOP("Formats", "Excel workbook (XLSX)"),
            {QStringLiteral("*.xlsx"), QStringLiteral("*.xlsm")},
            isXlsx,
            readXlsx};
}

} // namespace core
