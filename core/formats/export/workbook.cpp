// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Workbooks for Word, Excel and LibreOffice: one sheet, one row of headings, every cell text, so that no
// "=1+1" is worked out and no "+61 …" becomes a number. The same list gives the same bytes.

#include "core/formats/export/list_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <algorithm>
#include <memory>

namespace core {
namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Formats", text);
}

constexpr qsizetype longestCell = 32767;
constexpr size_t mostRows = 1048575;
constexpr qsizetype mostColumns = 16384;
constexpr qsizetype mostColumnsForWord = 255;
constexpr uint8_t textFormat = 49; // "@" in every workbook

enum class Dress
{
    Bare,
    ForReading
};

/// XML has no way to write these; half a pair of surrogates is no letter.
bool hasUnwritable(const QString& cell)
{
    return cell.contains(QChar(u'\0')) || cell.contains(QChar(0xFFFE)) || cell.contains(QChar(0xFFFF)) ||
           !cell.isValidUtf16();
}

Error tooLong(size_t row, const QString& heading)
{
    return refused(
        say("Row %1, column “%2” has more than 32,767 letters, which no workbook holds. Shorten that "
            "text, or write the list as CSV.")
            .arg(row)
            .arg(heading));
}

Outcome checkCell(const QString& cell, const QString& heading, size_t row)
{
    if (cell.size() > longestCell)
        return tooLong(row, heading);
    if (hasUnwritable(cell))
        return refused(
            say("Row %1, column “%2” has an invisible character that no workbook holds. Type that text "
                "anew, or write the list as CSV.")
                .arg(row)
                .arg(heading));
    return success();
}

Outcome checkList(const ListToWrite& list)
{
    if (list.headings.size() > mostColumns || list.rows.size() > mostRows)
        return refused(say("The list is larger than a sheet of a workbook. Write it as CSV."));
    for (size_t r = 0; r < list.rows.size(); ++r)
        for (qsizetype c = 0; c < list.headings.size(); ++c)
            if (const Outcome fine = checkCell(list.rows[r].at(c), list.headings.at(c), r + 1); !fine)
                return fine;
    return success();
}

/// As a workbook wants it: one kind of line break, and no text that spells one of its escapes.
QByteArray written(QString cell)
{
    cell.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    if (cell.contains(u"_x")) {
        static const QRegularExpression escape(QStringLiteral("_(?=x[0-9A-Fa-f]{4}_)"));
        cell.replace(escape, QStringLiteral("_x005F_"));
    }
    return cell.toUtf8();
}

/// The widest text of the first rows decides, within reason.
double widthOf(const ListToWrite& list, qsizetype column)
{
    qsizetype widest = list.headings.at(column).size();
    for (size_t r = 0; r < std::min<size_t>(list.rows.size(), 200); ++r)
        widest = std::max(widest, list.rows[r].at(column).size());
    return double(std::clamp<qsizetype>(widest + 2, 8, 50));
}

Error notMade(const QString& detail)
{
    return ioError(say("The workbook could not be put together. Look whether the disk is full, or write the "
                       "list as CSV."),
                   detail);
}

Outcome fillSheet(lxw_workbook* book, const ListToWrite& list, Dress dress)
{
    lxw_worksheet* sheet = workbook_add_worksheet(book, nullptr);
    lxw_format* text = workbook_add_format(book);
    format_set_num_format_index(text, textFormat); // stays text when somebody edits it
    lxw_format* bold = workbook_add_format(book);
    format_set_num_format_index(bold, textFormat);
    format_set_bold(bold);
    const auto columns = lxw_col_t(list.headings.size());
    for (lxw_col_t c = 0; c < columns; ++c) {
        const double width = dress == Dress::ForReading ? widthOf(list, c) : LXW_DEF_COL_WIDTH;
        worksheet_set_column(sheet, c, c, width, text);
        worksheet_write_string(sheet, 0, c, written(list.headings.at(c)).constData(), bold);
        for (size_t r = 0; r < list.rows.size(); ++r) {
            const QByteArray cell = written(list.rows[r].at(c));
            const lxw_error wrong =
                worksheet_write_string(sheet, lxw_row_t(r + 1), c, cell.constData(), text);
            if (wrong == LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED)
                return tooLong(r + 1, list.headings.at(c));
            if (wrong != LXW_NO_ERROR)
                return notMade(QString::fromUtf8(lxw_strerror(wrong)));
        }
    }
    worksheet_freeze_panes(sheet, 1, 0);
    if (dress == Dress::ForReading)
        worksheet_autofilter(sheet, 0, 0, lxw_row_t(list.rows.size()), lxw_col_t(columns - 1));
    return success();
}

/// The library takes paths of 8-bit letters only, which the name of a person's own folder may not have.
std::unique_ptr<QTemporaryDir> makeDraftFolder()
{
    const QStringList places = QStringList(QDir::tempPath()) +
                               QStandardPaths::standardLocations(QStandardPaths::GenericDataLocation);
    for (const QString& place : places) {
        auto folder =
            std::make_unique<QTemporaryDir>(QDir(place).filePath(QStringLiteral("bifolium-XXXXXX")));
        if (folder->isValid() && QFile::decodeName(QFile::encodeName(folder->path())) == folder->path())
            return folder;
    }
    return nullptr;
}

Result<QByteArray> makeWorkbook(const ListToWrite& list, Dress dress)
{
    if (const Outcome fine = checkList(list); !fine)
        return fine.error();
    const auto folder = makeDraftFolder();
    if (!folder)
        return notMade(QStringLiteral("no folder for the draft"));
    const QString path = folder->filePath(QStringLiteral("list.xlsx"));
    QByteArray folderName = QFile::encodeName(QDir::toNativeSeparators(folder->path()));
    lxw_workbook_options options = {LXW_FALSE, folderName.data(), LXW_FALSE};
    lxw_workbook* book =
        workbook_new_opt(QFile::encodeName(QDir::toNativeSeparators(path)).constData(), &options);
    if (!book)
        return notMade(QStringLiteral("no workbook"));
    // Without a time of its own the library asks the computer's clock.
    lxw_doc_properties properties = {};
    properties.created = 315532800; // 1980, the beginning of time in a zip file
    workbook_set_properties(book, &properties);
    const Outcome filled = fillSheet(book, list, dress);
    const lxw_error wrong = workbook_close(book);
    if (!filled)
        return filled.error();
    if (wrong != LXW_NO_ERROR)
        return notMade(QString::fromUtf8(lxw_strerror(wrong)));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return notMade(file.errorString());
    return file.readAll();
}

Result<QByteArray> makeForWord(const ListToWrite& list)
{
    if (list.headings.size() > mostColumnsForWord)
        return refused(say("Word reads no more than 255 columns. Choose fewer columns for this list."));
    return makeWorkbook(list, Dress::Bare);
}

Result<QByteArray> makeBare(const ListToWrite& list)
{
    return makeWorkbook(list, Dress::Bare);
}

Result<QByteArray> makeForReading(const ListToWrite& list)
{
    return makeWorkbook(list, Dress::ForReading);
}

} // namespace

ExportFormat wordFormat()
{
    return {"word", QT_TRANSLATE_NOOP("Formats", "Word mail merge"), "xlsx",
            QT_TRANSLATE_NOOP("Formats",
                              "In Word choose Mailings, Select Recipients, Use an Existing List, then this "
                              "file and its first sheet."),
            makeForWord};
}

ExportFormat excelFormat()
{
    return {
        "excel", QT_TRANSLATE_NOOP("Formats", "Excel workbook"), "xlsx",
        QT_TRANSLATE_NOOP("Formats", "Open it with a double click; all cells are text and stay as they are."),
        makeForReading};
}

ExportFormat libreOfficeFormat()
{
    return {"libreoffice", QT_TRANSLATE_NOOP("Formats", "LibreOffice mail merge"), "xlsx",
            QT_TRANSLATE_NOOP("Formats",
                              "In Writer choose Tools, Mail Merge Wizard, then this file as the address "
                              "list."),
            makeBare};
}

} // namespace core
