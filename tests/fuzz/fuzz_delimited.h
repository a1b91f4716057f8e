// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What must hold whatever bytes are read as a table. Used by the fuzz entry and by the tests that mutate and
// replay the cases.

#include "core/formats/containers/encoding.h"
#include "core/formats/foreign_table.h"

#include <QSet>

inline core::TableHints hintsOf(unsigned choice)
{
    static const QStringList delimiters = {QString(), QStringLiteral(","), QStringLiteral(";"),
                                           QStringLiteral("\t"), QStringLiteral("|")};
    const QStringList& encodings = core::usualEncodings();
    core::TableHints hints;
    // Most of the time nobody knows better than the file.
    if (choice >= 128)
        hints.encoding = encodings.at(qsizetype(choice) % encodings.size());
    if (choice % 8 == 7)
        hints.delimiter = delimiters.at(qsizetype(choice / 8) % delimiters.size());
    return hints;
}

/// Empty when all is well, a sentence about the broken promise otherwise.
inline QString wrongWithReading(const QByteArray& bytes, unsigned choice)
{
    using namespace core;
    NoProgress progress;
    const auto table = readForeignTable(bytes, QStringLiteral("foreign.csv"), hintsOf(choice), progress);
    if (!table) {
        const bool sentence = table.error().message.size() > 20 && table.error().message.endsWith(u'.');
        return sentence ? QString() : QStringLiteral("no sentence: ") + table.error().message;
    }
    if (table->headings.isEmpty() || table->rows.empty())
        return QStringLiteral("a table without headings or rows");
    if (QSet<QString>(table->headings.begin(), table->headings.end()).size() != table->headings.size())
        return QStringLiteral("two headings are the same");
    int number = 0;
    int line = 0;
    for (const ForeignRow& row : table->rows) {
        if (row.cells.size() != table->headings.size())
            return QStringLiteral("row %1 has %2 cells").arg(row.number).arg(row.cells.size());
        if (row.number <= number || row.line <= line)
            return QStringLiteral("row %1 is out of order").arg(row.number);
        number = row.number;
        line = row.line;
    }
    for (const Finding& finding : table->findings)
        if (!finding.message.endsWith(u'.') || finding.row < 0)
            return QStringLiteral("a finding is no sentence: ") + finding.message;
    return {};
}
