// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How well an answer fits into a column, judged by what the column is for and by what the other rows hold
// there. Used to find out where the answers of a row belong that stand in the wrong columns; it changes
// nothing.

#include "core/intake/read_row.h"

#include <QHash>

#include <vector>

namespace core {

/// The column that addresses are read from; -1: none.
qsizetype addressColumnOf(const QStringList& headings, const Mapping& mapping);

class ColumnLooks
{
public:
    ColumnLooks(const AnswerTable& table, const Mapping& mapping);

    qsizetype count() const { return qsizetype(m_columns.size()); }
    /// Above 0: as the column's answers are; below: as they are not; 0 where looks do not tell.
    int fitOf(qsizetype column, const QString& cell) const;
    /// May a text with commas stand here, which then may have been cut in two?
    bool takesSentences(qsizetype column) const;
    /// Ticked answers and essays, where commas are at home.
    bool takesCommas(qsizetype column) const;
    /// See addressColumnOf.
    qsizetype addressColumn() const { return m_address; }
    /// An address of the applicant stands in a column that never has one, and none where it belongs.
    bool isAddressAstray(const QStringList& cells) const;

private:
    struct Column
    {
        Field field = Field::Ignored;
        int filled = 0;
        int rows = 0;
        int numbers = 0;
        int addresses = 0;
        QHash<QString, int> words; ///< folded answers, and parts of them, with how often they occur
        bool isChoice = false;
        bool isNumber = false;
        bool isNeverEmpty = false;
    };
    void learn(Column& column, const QString& cell) const;
    static void judge(Column& column);

    std::vector<Column> m_columns;
    qsizetype m_address;
};

} // namespace core
