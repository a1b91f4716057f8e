// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which record holds the headings, and what they are called: titles above them are passed over, whose export
// it is decides how many rows of headings there are, and each heading gets a name of its own.

#include "core/formats/foreign_table.h"
#include "core/formats/import/sources/source.h"

#include <vector>

namespace core {

struct HeadingRows
{
    size_t first = 0;               ///< index of the record with the headings
    size_t count = 1;               ///< records that they take up; 0: nobody named the columns
    QStringList texts;              ///< as written, not yet tidy
    const Source* source = nullptr; ///< whose export it is
    SourceTraits traits;
};

/// There is at least one record and none is blank. Looks at the first of them only. Refuses hints that do not
/// fit the file.
Result<HeadingRows> findHeadings(const std::vector<Record>& records, const QString& sheet,
                                 const TableHints& hints);

/// At least `width` headings: blanks and line breaks as single blanks, "Column 5" where there is none,
/// "Name (2)" for the second "Name".
QStringList tidyHeadings(const QStringList& texts, qsizetype width);

} // namespace core
