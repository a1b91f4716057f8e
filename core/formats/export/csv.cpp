// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Text with commas for programs: RFC 4180, UTF-8 without a mark, CRLF. Answers are never altered; whoever
// opens lists in a spreadsheet takes a workbook instead.

#include "core/formats/export/list_file.h"

#include <algorithm>

namespace core {
namespace {

bool needsQuotes(const QString& cell)
{
    // A blank at an end is lost by readers that trim, and a lone empty cell would be a blank line.
    return cell.isEmpty() || cell.front().isSpace() || cell.back().isSpace() ||
           std::any_of(cell.begin(), cell.end(), [](QChar c) {
               return c == u',' || c == u';' || c == u'\t' || c == u'|' || c == u'"' || c == u'\r' ||
                      c == u'\n';
           });
}

void appendRecord(QByteArray& bytes, const QStringList& cells)
{
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            bytes += ',';
        const QString& cell = cells.at(i);
        if (!needsQuotes(cell) || (cell.isEmpty() && cells.size() > 1)) {
            bytes += cell.toUtf8();
            continue;
        }
        bytes += '"';
        bytes += QString(cell).replace(u'"', QStringLiteral("\"\"")).toUtf8();
        bytes += '"';
    }
    bytes += "\r\n";
}

Result<QByteArray> makeCsv(const ListToWrite& list)
{
    QByteArray bytes;
    appendRecord(bytes, list.headings);
    for (const QStringList& row : list.rows)
        appendRecord(bytes, row);
    return bytes;
}

} // namespace

ExportFormat thunderbirdFormat()
{
    return {"thunderbird", QT_TRANSLATE_NOOP("Formats", "Thunderbird with Mail Merge"), "csv",
            QT_TRANSLATE_NOOP("Formats",
                              "In Mail Merge choose CSV, UTF-8, comma and the double quotation mark, and "
                              "write {{Email}} in the To line."),
            makeCsv};
}

ExportFormat plainFormat()
{
    return {"plain", QT_TRANSLATE_NOOP("Formats", "CSV for another program"), "csv",
            QT_TRANSLATE_NOOP("Formats",
                              "UTF-8 with commas; bring it in with these settings, and do not open it in a "
                              "spreadsheet first."),
            makeCsv};
}

} // namespace core
