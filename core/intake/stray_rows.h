// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Rows of a file that are known to be off: more cells than headings, or the address under another heading.
// Each is put straight where its looks leave no doubt, with what it was beside it, so that nothing of the row
// is lost. Used by plan_import.cpp, which tells of every such row.

#include "core/intake/column_looks.h"

#include <optional>

namespace core {

class StrayRows
{
public:
    /// `table` must outlive it.
    StrayRows(const AnswerTable& table, const Mapping& mapping);

    struct Straight
    {
        Cells cells;   ///< with the row as it stood under a heading of its own
        QString moved; ///< in words; what stood beyond the headings when nothing had to be moved
        bool isMoved = false;
    };
    /// Nothing when the row is well, or when it cannot be told where its answers belong.
    std::optional<Straight> straight(const AnswerRow& row) const;

private:
    bool isStray(const AnswerRow& row) const;

    const AnswerTable& m_table;
    std::optional<ColumnLooks> m_looks; ///< nothing where no row is off, or so many that the columns are
};

} // namespace core
