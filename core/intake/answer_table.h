// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What intake is given: headings and rows of text, wherever they came from. The use-case fills it from a
// foreign table.

#include <QMap>
#include <QString>
#include <QStringList>

#include <vector>

namespace core {

struct AnswerRow
{
    int number = 0;      ///< data row in the file, from 1
    QStringList cells;   ///< as many as headings
    QString fault;       ///< a sentence why the row cannot be used; empty: it can
    QStringList surplus; ///< what stood beyond the last heading
};

struct AnswerTable
{
    QString fileName;
    QString fingerprint; ///< of the bytes
    QString encoding;
    QString delimiter;
    QString sheet;      ///< of a workbook, that was read
    QStringList sheets; ///< all of the workbook
    QString source;     ///< id of the form tool whose export it is, if that was recognised
    QString zone;       ///< in which its times are, when the export says so
    QString dateOrder;  ///< usual for the tool, where the times leave it open: "dmy", "mdy", "ymd"
    QMap<QString, QString> meanings;   ///< heading -> what the tool uses it for: a name that fieldNamed takes
    QMap<QString, QString> separators; ///< heading -> what joins several answers; under "" for the others
    QMap<QString, QStringList> choices; ///< heading -> the answers that could be ticked
    QStringList headings;
    std::vector<AnswerRow> rows;

    QStringList column(qsizetype index) const
    {
        QStringList cells;
        cells.reserve(qsizetype(rows.size()));
        for (const AnswerRow& row : rows)
            cells += row.cells.value(index);
        return cells;
    }
};

} // namespace core
