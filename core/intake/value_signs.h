// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a column holds, told by its answers alone: addresses, times, countries, languages, zones, names,
// several choices at once. Used to guess the columns of a form whose headings say little.

#include "core/intake/mapping.h"

namespace core {

struct ValueSign
{
    Field field = Field::Ignored;
    double share = 0; ///< of the filled cells that look like this
};

/// All that fit more than half of the filled cells of a column, surest first.
std::vector<ValueSign> valueSigns(const std::vector<QStringList>& rows, qsizetype column);

/// Is every filled cell another one, as numbers of answers are? True where there are fewer than two.
bool tellsRowsApart(const std::vector<QStringList>& rows, qsizetype column);

} // namespace core
