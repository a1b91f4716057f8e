// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Some tools give each choice of a question a column of its own. Here such columns become one again, with an
// answer on each line of its cells, so that a question is one column whatever tool asked it. Grids stay
// apart: their columns hold answers, not ticks.

#include "core/formats/foreign_table.h"

namespace core {

/// `wanted`: "apart" leaves all as it is; "joined" or empty joins what is found. Anything else is refused.
Outcome joinChoiceColumns(ForeignTable& table, const QString& wanted);

} // namespace core
