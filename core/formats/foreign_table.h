// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A foreign file as rows of text: what a form or a spreadsheet exported, whatever its bytes look like. Called
// by the use-cases that import; knows nothing of people. Every byte is taken as hostile: the answer is a
// table with as many cells in each row as headings, or one sentence that says what to do.

#include "core/base/finding.h"
#include "core/base/progress.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

#include <vector>

namespace core {

struct ForeignRow
{
    int number = 0;      ///< data row from 1, as a spreadsheet counts below the headings
    int line = 0;        ///< line of the file where it begins, from 1
    QStringList cells;   ///< as many as headings
    QString fault;       ///< a sentence why the row cannot be used; empty: it can
    QStringList surplus; ///< what stood beyond the last heading

    bool operator==(const ForeignRow&) const = default;
};

/// Something that was decided while a file was read, for the report: what, how, and on whose word.
struct ReadingDecision
{
    QString what;        ///< a word that scripts may rely on: "encoding", "source", "heading_rows"
    QString value;       ///< as TableHints takes it
    bool isTold = false; ///< somebody said so; else it was found out
    bool isSure = true;  ///< the bytes prove it; else it is the likeliest reading

    bool operator==(const ReadingDecision&) const = default;
};

struct ForeignTable
{
    QString fileName;
    QString fingerprint; ///< SHA-256 of the bytes, in hex
    QString format;      ///< id of the reader in importFormats()
    QString encoding;    ///< "UTF-8", "windows-1252"; a name that TableHints takes
    QString delimiter;   ///< one character; empty where the format has none
    QString sheet;       ///< that was read; empty where the format has none
    QStringList sheets;  ///< all of the workbook, in its order
    QString source;      ///< id of the form tool in sources() whose export it is; empty: none that is known
    QString zone;        ///< in which its times are, when the export says so: IANA name
    QString dateOrder;   ///< usual for the tool, where the times themselves leave it open: "mdy"
    QMap<QString, QString> meanings;   ///< heading -> "id", "applied_at", "ignore", as the tool uses it
    QMap<QString, QString> separators; ///< heading -> what joins several answers; under "" for the others
    QMap<QString, QStringList> choices; ///< heading -> the answers that could be ticked, where that is known
    QStringList headings;
    std::vector<ForeignRow> rows;
    std::vector<Finding> findings;   ///< what a person should know about the reading
    std::vector<ReadingDecision> decisions; ///< all that was decided on the way
};

/// What somebody knows better than the file says.
struct TableHints
{
    QString encoding;  ///< empty: found out
    QString delimiter; ///< empty: found out; or one of , ; tab |
    QString sheet;     ///< name of the sheet, for formats that have several
    QString source;    ///< id of a form tool; "none": of none; empty: found out
    QString quotes;    ///< of text: "doubled" or "backslash" inside quoted cells; empty: found out
    QString choices;   ///< columns that hold one choice each: "joined" to one, left "apart"; empty: found out
    int headingsAt = 0;  ///< row of the file where the headings begin, from 1; 0: found out
    int headingRows = 0; ///< rows that the headings take up; 0: found out; noHeadings: there are none

    static constexpr int noHeadings = -1;
};

/// Reads the file; it is opened for reading only.
Result<ForeignTable> readForeignTable(const QString& path, const TableHints& hints, Progress& progress);

/// The same for bytes that are here already.
Result<ForeignTable> readForeignTable(const QByteArray& bytes, const QString& fileName,
                                      const TableHints& hints, Progress& progress);

} // namespace core
