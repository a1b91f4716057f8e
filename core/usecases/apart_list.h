// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The keep-apart list: who never meets, by persons and by institutions, as rows to look at; read from a table and
// written as one. Changing it is core/edits/keep_apart.h.

#include "core/edits/keep_apart.h"
#include "core/formats/foreign_table.h"
#include "core/store/store.h"

namespace core {

struct ApartRow
{
    enum class Kind {
        People,
        PersonAndInstitution,
        Institutions,
        InsideInstitution
    };
    Id entry;
    Kind kind = Kind::People;
    QString first; ///< a name, safe among text of any direction, or an institution
    QString second;
    QString reason;
    int people = 0;              ///< so many with a place in the round stand on one of its sides
    std::vector<Id> together;    ///< partnerships of the round that it speaks against
};

/// People first, then institutions, each by name.
std::vector<ApartRow> apartList(const Snapshot& snapshot, const Id& round);

/// One side of an entry, as people write it: a person by id, number, address or name, or an institution of somebody in
/// the programme; "institution: Name" also where nobody is from there yet.
struct ApartSide
{
    Id person;
    QString institution; ///< empty for a person
};
Result<ApartSide> apartSide(const Snapshot& snapshot, const Id& round, const QString& words);

/// Two sides make an entry; one institution alone, or the same twice, is about its people among themselves.
Result<ApartChanges> apartEntry(const ApartSide& first, const std::optional<ApartSide>& second, const QString& reason);
/// The id of the entry of these sides, whether it is on the list or not.
Id apartEntryId(const ApartChanges& entry);

struct ApartTable
{
    ApartChanges entries;          ///< to be put on the list
    int known = 0;                 ///< so many rows say what the list says already
    std::vector<Finding> findings; ///< rows that cannot be used, with their number and what to do
};

/// Columns "first", "second" and "reason", or the first three of the table. `reason` stands for rows without one; when
/// that is empty, such rows cannot be used.
ApartTable readApartTable(const Snapshot& snapshot, const Id& round, const ForeignTable& table,
                          const QString& reason = {});

/// The whole list as CSV that readApartTable understands.
Result<QByteArray> apartListAsCsv(const Snapshot& snapshot);

} // namespace core
