// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which record holds the headings, and what they are called: titles above them are passed over, the two and
// three heading rows of some survey tools become one, and each heading gets a name of its own.

#include "core/formats/import/record.h"

#include <vector>

namespace core {

struct HeadingRows
{
    size_t first = 0;  ///< index of the record with the headings
    size_t count = 1;  ///< records that they take up
    QStringList texts; ///< as written, not yet tidy
};

/// There is at least one record and none is blank. Looks at the first of them only.
HeadingRows findHeadings(const std::vector<Record>& records);

/// At least `width` headings: blanks and line breaks as single blanks, "Column 5" where there is none,
/// "Name (2)" for the second "Name".
QStringList tidyHeadings(const QStringList& texts, qsizetype width);

} // namespace core
