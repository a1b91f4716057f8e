// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Text with delimiters, cut into records: RFC 4180, and what real exports make of it. Line ends may be CR, LF
// or CRLF, mixed. A quotation mark that never closes costs its own line, never the rest of the file. Used by
// the delimited format and to find the delimiter; knows nothing of headings.

#include "core/formats/import/record.h"

#include <QString>
#include <QStringView>

namespace core {

class DelimitedReader
{
public:
    /// What stands for a quotation mark inside a quoted cell.
    enum class Inside
    {
        Unknown, ///< found out, record by record
        Doubled,
        Backslash
    };

    /// `expected` is the usual number of cells, 0 when it is not known; it decides between readings of a
    /// record that is not well formed. The text must outlive the reader.
    DelimitedReader(QStringView text, QChar delimiter, qsizetype expected, int firstLine = 1,
                    Inside inside = Inside::Unknown);

    /// False at the end of the text; `record` is then left alone.
    bool next(Record& record);

    qsizetype position() const { return m_at; }

private:
    /// How quotation marks are understood.
    enum class Quotes
    {
        Standard,  ///< doubled inside; one that neither doubles nor closes shows the whole cell as it stands
        Backslash, ///< the same, and \" is a quotation mark inside
        Lenient,   ///< one that neither doubles nor closes is text
        OneLine    ///< a cell ends with its line; an opening mark without a closing one is text
    };
    struct Scan
    {
        QStringList cells;
        qsizetype end = 0;  ///< behind the line end
        int lineEnds = 0;   ///< passed, with the one that ends the record
        bool stray = false; ///< see Quotes::Standard
        bool open = false;  ///< the text ended inside quotation marks
        int quoteLine = 0;  ///< of the last opening mark that found no good end
    };

    Scan scan(qsizetype from, int line, Quotes quotes) const;
    qsizetype scanQuoted(qsizetype from, Quotes quotes, QString& cell, Scan& scan, int line) const;
    qsizetype scanPlain(qsizetype from) const;
    qsizetype skipLineEnd(qsizetype at) const;
    bool endsCell(qsizetype at) const;
    bool isGood(const Scan& scan) const;
    bool swallowsRecords(const Scan& scan);
    Record::Trouble mend(Scan& scan);
    bool spend(qsizetype letters);

    QStringView m_text;
    QChar m_delimiter;
    qsizetype m_expected;
    Inside m_inside;
    qsizetype m_at = 0;
    int m_line;
    int m_ordinal = 0;
    qsizetype m_budget; ///< letters that may still be read a second time: keeps hostile files linear
};

} // namespace core
