// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A block of copied cells put into the table of people: what would change, cell by cell, and what cannot be
// understood, seen before it is one step that can be undone.

#include "core/edits/edit.h"
#include "core/people/cells.h"
#include "core/people/list_columns.h"

namespace core {

/// Where the cells go: these people in these columns, in the order in which they are shown.
struct PasteTarget
{
    std::vector<Id> people;
    std::vector<ListColumn> columns;
    bool isOneCell =
        false; ///< only where to begin was chosen; people and columns are what lies from there on
};

struct PastedCell
{
    Id person;
    ListColumn column = ListColumn::Name;
    QString now;
    QString then;
    QString refusal; ///< why the cell stays as it is; empty when it changes
};

struct PastePlan
{
    std::vector<PastedCell> cells; ///< those that change and those that cannot
    int changed = 0;
    int refused = 0;
    int same = 0;
    Edit edit; ///< of all that change
};

/// One cell fills all, one line fills all people, else the block must have as many lines as people were
/// chosen. Headings that were copied along are left out. Refused when the block does not fit.
Result<PastePlan> planPaste(const Snapshot& snapshot, const Id& round, const PasteTarget& target,
                            const CellBlock& cells);

/// The block that a target holds now.
CellBlock copyCells(const std::vector<PersonRow>& rows, const std::vector<ListColumn>& columns,
                    const QString& zone, bool withHeadings);

} // namespace core
