// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a row that is here said when it came, read with the columns, the zone and the order of dates of that
// time, in the words of today's reader: so that a form that renamed its questions, or a file that is read
// another way now, differs only where its answers do. Used by plan_import.cpp; how a batch keeps its reading
// is also for whoever reads a row of it once more.

#include "core/domain/snapshot.h"
#include "core/intake/read_row.h"

#include <QHash>

#include <optional>

namespace core {

class EarlierReading
{
public:
    /// All three must outlive it.
    EarlierReading(const Snapshot& snapshot, const Reader& reader, const ReaderSettings& today);

    /// Was the row read as it would be today?
    bool isTodays(const SourceRow& row) const;
    ReadAnswer read(const SourceRow& row, const Cells& cells) const;
    /// The row's cells with what the file says now. Answers to questions that the form has dropped stay;
    /// those to one that it words anew give way.
    Cells renewed(const SourceRow& row, const Cells& before, const Cells& now) const;
    /// Only what tells people apart.
    ReadAnswer readSigns(const SourceRow& row, const Cells& cells) const;

private:
    const ReaderSettings& wayOf(const SourceRow& row) const;
    Cells asToday(const ReaderSettings& way, const Cells& cells) const;

    const Snapshot& m_snapshot;
    const Reader& m_reader;
    const ReaderSettings& m_today;
    mutable QHash<Id, ReaderSettings> m_ways; ///< by batch
};

/// The mapping as a batch keeps it: with the order of dates that was found or told, and the order of the
/// columns.
QString keptMapping(const Mapping& mapping, DateOrder order, const QStringList& headings);
/// How the rows of a batch were read then; nothing when it does not say.
std::optional<ReaderSettings> keptReading(const ImportBatch& batch);
/// Empty where a batch was made before they were kept.
QStringList keptHeadings(const ImportBatch& batch);

} // namespace core
