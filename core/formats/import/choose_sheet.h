// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which sheet of a workbook is the table: the one that was asked for, or else the one that looks most like
// one. Readers of workbooks offer all sheets, one after the other; only the best so far is kept.

#include "core/formats/foreign_table.h"
#include "core/formats/import/sheet.h"

namespace core {

class SheetChoice
{
public:
    /// No sheet is named: the one with most rows of two cells and more, hidden ones last.
    explicit SheetChoice(const TableHints& hints) : m_hints(hints), m_wanted(hints.sheet.trimmed()) {}

    /// Refuses with the list of names when none of them is wanted.
    Outcome start(const QStringList& names);
    /// Need this one be read at all?
    bool wants(const QString& name) const;
    void offer(Sheet sheet);

    Result<ForeignTable> makeTable(Progress& progress);

private:
    struct Other
    {
        QString name;
        bool looksLikeTable = false;
    };

    void noteOthers(std::vector<Finding>& findings) const;
    void putAside(const Sheet& sheet);

    TableHints m_hints;
    QString m_wanted;
    QStringList m_names;
    Sheet m_best;
    bool m_hasBest = false;
    std::vector<Other> m_others; ///< that hold anything
};

} // namespace core
