// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One record as it stands in a file, before anybody knows which are the headings. Readers make it,
// shape_table makes rows of it.

#include <QStringList>

namespace core {

struct Record
{
    enum class Trouble
    {
        None,
        BackslashQuotes, ///< quotation marks were written as \", as some web programs do; they were
                         ///< understood
        StrayQuote,      ///< a quotation mark in an unusual place was taken as it stands
        OpenQuote        ///< a quotation mark opens and never closes; the line was read without it
    };

    QStringList cells;
    qsizetype count = 0; ///< cells as written; `cells` may have lost empty ones at its end
    int ordinal = 0;     ///< of the record in the file, blank ones counted
    int line = 1;        ///< of the file, where the record begins
    int quoteLine = 0;   ///< of the file, where a quotation mark that never closes stands
    Trouble trouble = Trouble::None;

    bool isBlank() const
    {
        for (const QString& cell : cells)
            for (const QChar c : cell)
                if (!c.isSpace())
                    return false;
        return true;
    }
};

} // namespace core
