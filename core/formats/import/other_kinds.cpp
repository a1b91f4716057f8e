// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/import/other_kinds.h"

#include "core/formats/containers/utf.h"
#include "core/formats/import/zip_kinds.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace core {
namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Formats", text);
}

constexpr qsizetype lookedAt = 65536;

/// Workbooks and archives of one table have readers of their own; this is what is left.
QString zipKind(ZipKind kind)
{
    if (kind == ZipKind::BinaryWorkbook)
        return say(
            "This is an Excel workbook in binary form. Open it, save it as an Excel workbook (.xlsx), and "
            "bring that in.");
    if (kind == ZipKind::Numbers)
        return say("This is a Numbers spreadsheet. Open it, export it to Excel, and bring that in.");
    if (kind == ZipKind::TextDocument)
        return say(
            "This is a text document. Put the answers into a sheet, save it as a workbook, and bring that "
            "in.");
    return say("This is a zip archive. Unpack it and bring in the table from inside.");
}

QString oldOfficeKind(const QByteArray& bytes)
{
    // Names inside such a file are written with two bytes a letter.
    static const QByteArray locked("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32);
    if (bytes.contains(locked))
        return say(
            "This workbook is locked with a password. Open it, save a copy without the password, and bring "
            "that in.");
    return say(
        "This is a workbook of an old Excel. Open it, save it as an Excel workbook (.xlsx), and bring that "
        "in.");
}

QString markupKind(const QByteArray& start, const QString& fileName)
{
    if (start.startsWith("<!doctype html") || start.startsWith("<html") || start.startsWith("<head") ||
        start.startsWith("<table") || start.startsWith("<body") || start.startsWith("<meta")) {
        if (fileName.endsWith(QStringLiteral(".xls"), Qt::CaseInsensitive))
            return say("This is a web page under the name of a workbook. Open it in Excel or LibreOffice, "
                       "save it as "
                       "an Excel workbook (.xlsx), and bring that in.");
        return say(
            "This is a web page, not the table itself. Download the answers as CSV and bring that in.");
    }
    if (start.startsWith("<?xml"))
        return say("This is an XML file. Download or save the answers as CSV and bring that in.");
    return {};
}

bool isJson(const QByteArray& text)
{
    const QByteArray trimmed = text.trimmed();
    const char first = trimmed.isEmpty() ? '\0' : trimmed.front();
    if (first != '{' && first != '[')
        return false;
    if (trimmed.back() != (first == '{' ? '}' : ']'))
        return false;
    if (trimmed.size() > 20'000'000)
        return true;
    QJsonParseError wrong;
    QJsonDocument::fromJson(trimmed, &wrong);
    // A long list nested deeper than Qt follows is still no table.
    return wrong.error == QJsonParseError::NoError || wrong.error == QJsonParseError::DeepNesting;
}

/// Text hardly ever holds NUL or control characters; pictures, programs and archives are full of them.
bool isBinary(const QByteArray& bytes)
{
    const QByteArray head = bytes.left(lookedAt);
    qsizetype odd = 0;
    for (const char c : head) {
        const auto byte = static_cast<unsigned char>(c);
        odd += byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r' && byte != '\f' && byte != '\v';
    }
    return odd * 50 > head.size();
}

} // namespace

QString whyNotATable(const QByteArray& bytes, const QString& fileName)
{
    if (bytes.isEmpty())
        return say("This file is empty. Download it once more and bring in the new one.");
    if (const ZipKind kind = zipKindOf(bytes); kind != ZipKind::None)
        return zipKind(kind);
    if (bytes.startsWith("\xD0\xCF\x11\xE0"))
        return oldOfficeKind(bytes);
    if (bytes.startsWith("%PDF-"))
        return say("This is a PDF. Ask for the answers as CSV or as a sheet; a table cannot be read safely "
                   "from a PDF.");
    if (bytes.startsWith("{\\rtf"))
        return say(
            "This is a text document. Put the answers into a sheet, save it as CSV UTF-8 and bring that in.");
    if (bytes.startsWith("\x1F\x8B"))
        return say("This file is compressed. Unpack it and bring in the CSV file from inside.");
    if (findUtf16(bytes) != Utf16::None)
        return {};
    if (isBinary(bytes))
        return say("This is not a file of text. Save the sheet as CSV UTF-8 and bring that in.");
    const QByteArray text = bytes.startsWith("\xEF\xBB\xBF") ? bytes.mid(3) : bytes;
    if (const QString kind = markupKind(text.left(200).trimmed().toLower(), fileName); !kind.isEmpty())
        return kind;
    if (isJson(text))
        return say("This is a JSON file. Download or save the answers as CSV and bring that in.");
    const bool blank = std::all_of(text.begin(), text.end(), [](char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v';
    });
    if (blank)
        return say("This file is empty but for blanks. Download it once more and bring in the new one.");
    return {};
}

} // namespace core
