// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Text with delimiters: CSV, TSV and what goes under these names.

#include "core/formats/containers/encoding.h"
#include "core/formats/containers/twice.h"
#include "core/formats/import/catalogue.h"
#include "core/formats/import/delimited_reader.h"
#include "core/formats/import/find_delimiter.h"
#include "core/formats/import/limits.h"
#include "core/formats/import/other_kinds.h"
#include "core/formats/import/shape_table.h"

#include <QCoreApplication>

#include <algorithm>

namespace core {
namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Formats", text);
}

bool isDelimited(const QByteArray& bytes, const QString& fileName)
{
    return whyNotATable(bytes, fileName).isEmpty();
}

Result<QChar> delimiterOf(const QString& hint)
{
    if (hint.isEmpty())
        return QChar();
    if (hint.size() == 1 && QStringView(u",;\t|").contains(hint.front()))
        return hint.front();
    return usage(
        say("“%1” cannot be the delimiter. Use a comma, a semicolon, a tab or an upright bar.").arg(hint));
}

Result<DelimitedReader::Inside> quotesOf(const QString& hint)
{
    if (hint.isEmpty())
        return DelimitedReader::Inside::Unknown;
    if (hint == QStringLiteral("doubled"))
        return DelimitedReader::Inside::Doubled;
    if (hint == QStringLiteral("backslash"))
        return DelimitedReader::Inside::Backslash;
    return usage(say("“%1” is not a way to write quotation marks. Use doubled or backslash.").arg(hint));
}

/// Rows with thousands of empty cells at their end take no room.
void cutEmptyEnd(QStringList& cells)
{
    const qsizetype before = cells.size();
    while (!cells.isEmpty() && cells.back().isEmpty())
        cells.removeLast();
    if (before > cells.size() + 64)
        cells.squeeze();
}

Result<std::vector<Record>> readRecords(const QString& text, const Delimiter& delimiter,
                                        DelimitedReader::Inside inside, Progress& progress)
{
    const QStringView rest = QStringView(text).sliced(delimiter.beginning);
    // No table of so many cells would be taken; counting them first spares the memory for them.
    if (rest.count(delimiter.character) > limits::cells)
        return unreadable(say("This table is too large: more than 10 million cells. Keep only the columns with "
                              "answers and bring that in."));
    DelimitedReader reader(rest, delimiter.character, delimiter.width, delimiter.firstLine, inside);
    std::vector<Record> records;
    Record record;
    while (reader.next(record)) {
        if (record.ordinal % 4096 == 1) {
            if (progress.stopped())
                return stopped();
            progress.report(say("Reading the file"), reader.position(), rest.size());
        }
        if (record.count > limits::columns)
            return unreadable(
                say("Line %1 has more than 16,384 columns. Look whether the file was saved with the "
                    "right delimiter, or keep only the columns with answers.")
                    .arg(record.line));
        cutEmptyEnd(record.cells);
        if (record.isBlank())
            continue;
        if (records.size() > limits::rows)
            return unreadable(
                say("This file has more than 200,000 rows. Keep only the rows of this round and bring "
                    "that in."));
        records.push_back(std::exchange(record, {}));
    }
    return records;
}

Result<ForeignTable> readDelimited(const QByteArray& bytes, const TableHints& hints, Progress& progress)
{
    const auto wanted = delimiterOf(hints.delimiter);
    if (!wanted)
        return wanted.error();
    const auto inside = quotesOf(hints.quotes);
    if (!inside)
        return inside.error();
    auto decoded = decodeText(bytes, hints.encoding);
    if (!decoded)
        return decoded.error();
    const Delimiter delimiter = findDelimiter(decoded->text, *wanted);
    auto records = readRecords(decoded->text, delimiter, *inside, progress);
    if (!records)
        return records.error();
    const bool hasBackslashes = *inside == DelimitedReader::Inside::Backslash ||
                                std::any_of(records->begin(), records->end(), [](const Record& record) {
                                    return record.trouble == Record::Trouble::BackslashQuotes;
                                });
    auto table = shapeTable(std::move(*records), {}, hints, progress);
    if (!table)
        return table;
    table->encoding = decoded->encoding;
    table->delimiter = delimiter.character;
    table->decisions.insert(
        table->decisions.begin(),
        {{QStringLiteral("encoding"), decoded->encoding, !hints.encoding.isEmpty(), !decoded->isGuess},
         {QStringLiteral("delimiter"), table->delimiter, !wanted->isNull(), false},
         {QStringLiteral("quotes"), hasBackslashes ? QStringLiteral("backslash") : QStringLiteral("doubled"),
          !hints.quotes.isEmpty(), false}});
    QString example;
    if (const int twice = hints.encoding.isEmpty() ? countTwiceSaved(decoded->text, &example) : 0; twice > 0)
        table->findings.insert(
            table->findings.begin(),
            Finding{Severity::Warning,
                    QCoreApplication::translate(
                        "Formats",
                        "%n letter(s) look as if the file had been saved twice over, such "
                        "as %1.",
                        nullptr, twice)
                        .arg(example),
                    0, say("Choose the encoding %1 to have them mended.").arg(twiceSavedName())});
    if (decoded->isGuess)
        table->findings.insert(
            table->findings.begin(),
            Finding{Severity::Warning,
                    say("The file does not say in which encoding it was saved; it was read as %1.")
                        .arg(decoded->encoding),
                    0, say("If names look wrong, choose another encoding.")});
    return table;
}

} // namespace

ImportFormat delimitedFormat()
{
    return {"delimited",
            QT_TRANSLATE_NOOP("Formats", "Text with delimiters (CSV, TSV)"),
            {QStringLiteral("*.csv"), QStringLiteral("*.tsv"), QStringLiteral("*.txt")},
            isDelimited,
            readDelimited};
}

} // namespace core
