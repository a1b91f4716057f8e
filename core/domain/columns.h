// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How a domain value is laid out as named fields: the one place that knows which member has which name in the
// programme file. Edits are made by comparing two values field by field, the store writes and reads through the
// same list, so a new field is one line in columns.cpp (and one schema step).
//
// A stored value is null, a QString or a qlonglong: empty text, empty lists, null ids and unknown times are null.

#include "core/domain/snapshot.h"

#include <QString>
#include <QVariant>

#include <optional>
#include <vector>

namespace core {

enum class Table {
    Programme,
    Round,
    Person,
    Application,
    ImportBatch,
    SourceRow,
    Partnership,
    KeepApart,
    MappingProfile,
    Decision,
    SavedView,
    Interested,
    Proposal,
    WeightPreset,
    InstitutionApart,
    Approval
};

QString tableName(Table table);
std::optional<Table> tableNamed(const QString& name);
/// Every table; a row may only refer to rows of tables before its own.
const std::vector<Table>& allTables();

template <class T>
struct Column
{
    QString name;
    QVariant (*read)(const T& row);
    void (*write)(T& row, const QVariant& value);
};

/// The fields of a row, without its id. Specialised in columns.cpp for each domain value.
template <class T>
const std::vector<Column<T>>& columns();
template <class T>
Table tableOf();

template <>
const std::vector<Column<Programme>>& columns<Programme>();
template <>
Table tableOf<Programme>();
template <>
const std::vector<Column<Round>>& columns<Round>();
template <>
Table tableOf<Round>();
template <>
const std::vector<Column<Person>>& columns<Person>();
template <>
Table tableOf<Person>();
template <>
const std::vector<Column<Application>>& columns<Application>();
template <>
Table tableOf<Application>();
template <>
const std::vector<Column<ImportBatch>>& columns<ImportBatch>();
template <>
Table tableOf<ImportBatch>();
template <>
const std::vector<Column<SourceRow>>& columns<SourceRow>();
template <>
Table tableOf<SourceRow>();
template <>
const std::vector<Column<Partnership>>& columns<Partnership>();
template <>
Table tableOf<Partnership>();
template <>
const std::vector<Column<KeepApart>>& columns<KeepApart>();
template <>
Table tableOf<KeepApart>();
template <>
const std::vector<Column<MappingProfile>>& columns<MappingProfile>();
template <>
Table tableOf<MappingProfile>();
template <>
const std::vector<Column<Decision>>& columns<Decision>();
template <>
Table tableOf<Decision>();
template <>
const std::vector<Column<SavedView>>& columns<SavedView>();
template <>
Table tableOf<SavedView>();
template <>
const std::vector<Column<Interested>>& columns<Interested>();
template <>
Table tableOf<Interested>();
template <>
const std::vector<Column<Proposal>>& columns<Proposal>();
template <>
Table tableOf<Proposal>();
template <>
const std::vector<Column<WeightPreset>>& columns<WeightPreset>();
template <>
Table tableOf<WeightPreset>();
template <>
const std::vector<Column<InstitutionApart>>& columns<InstitutionApart>();
template <>
Table tableOf<InstitutionApart>();
template <>
const std::vector<Column<Approval>>& columns<Approval>();
template <>
Table tableOf<Approval>();

/// Calls `use` with the shelf that holds a table: one switch for everybody.
template <class SnapshotRef, class Use>
decltype(auto) withShelf(SnapshotRef& snapshot, Table table, Use&& use)
{
    switch (table) {
    case Table::Programme: return use(snapshot.programmes);
    case Table::Round: return use(snapshot.rounds);
    case Table::Person: return use(snapshot.people);
    case Table::Application: return use(snapshot.applications);
    case Table::ImportBatch: return use(snapshot.batches);
    case Table::SourceRow: return use(snapshot.sourceRows);
    case Table::Partnership: return use(snapshot.partnerships);
    case Table::KeepApart: return use(snapshot.keepApart);
    case Table::MappingProfile: return use(snapshot.mappings);
    case Table::Decision: return use(snapshot.decisions);
    case Table::SavedView: return use(snapshot.views);
    case Table::Interested: return use(snapshot.interested);
    case Table::Proposal: return use(snapshot.proposals);
    case Table::WeightPreset: return use(snapshot.weightPresets);
    case Table::InstitutionApart: return use(snapshot.institutionsApart);
    case Table::Approval: break;
    }
    return use(snapshot.approvals);
}

/// Equal as stored: null equals null, text equals text, numbers equal numbers; nothing is converted.
bool sameValue(const QVariant& a, const QVariant& b);

} // namespace core
