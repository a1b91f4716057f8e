// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Parts of workbooks wrapped into whole files, so that a fuzzer reaches the readers behind the zip: a sheet of Excel
// with shared texts, the content of an open document, a text file in an archive.

#include "tests/support/stored_zip.h"

#include <QByteArray>

/// `sheet` stands inside <worksheet>.
inline QByteArray excelWith(const QByteArray& sheet, const QByteArray& sharedTexts = {})
{
    const QByteArray main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const QByteArray rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    return storedZip(
        {{QStringLiteral("xl/workbook.xml"),
          "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + rel +
              "\"><sheets><sheet name=\"Answers\" r:id=\"r1\"/></sheets></workbook>"},
         {QStringLiteral("xl/_rels/workbook.xml.rels"),
          "<Relationships><Relationship Id=\"r1\" Type=\"" + rel +
              "/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"r2\" Type=\"" + rel +
              "/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>"},
         {QStringLiteral("xl/sharedStrings.xml"), "<sst xmlns=\"" + main + "\">" + sharedTexts + "</sst>"},
         {QStringLiteral("xl/worksheets/sheet1.xml"), "<worksheet xmlns=\"" + main + "\">" + sheet + "</worksheet>"}});
}

inline QByteArray openDocumentWith(const QByteArray& content)
{
    return storedZip({{QStringLiteral("mimetype"), "application/vnd.oasis.opendocument.spreadsheet"},
                      {QStringLiteral("content.xml"), content}});
}

inline QByteArray archiveWith(const QByteArray& table)
{
    return storedZip({{QStringLiteral("answers.csv"), table}});
}
