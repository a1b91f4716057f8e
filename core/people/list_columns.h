// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The columns that a table of people can have, in one list: name in files and on the command line, title,
// what a cell shows, what is copied from it, what it is sorted by and which field a typed cell sets. The
// window and the command line show the same columns.

#include "core/people/person_row.h"

#include <optional>

namespace core {

struct ListColumns
{
    enum Column
    {
        Name,
        Country,
        City,
        Zone,
        Languages,
        Sector,
        Role,
        Stage,
        Interests,
        AppliedAt,
        State,
        Needs,
        Address,
        Institution,
        Preference,
        About,
        Tags,
        Partners,
        Note,
        Reason,
        CountryWritten,
        ZoneWritten,
        Number,
        FileRow,
        ColumnCount
    };
};
using ListColumn = ListColumns::Column;

/// "career_stage": in saved looks and on the command line.
QString idOf(ListColumn column);
QString titleOf(ListColumn column);
QString tipOf(ListColumn column);
/// The field that a typed cell sets; empty: the cell is only read.
QString fieldOf(ListColumn column);
/// By id or by title, whatever the case.
std::optional<ListColumn> listColumnNamed(const QString& words);
QStringList listColumnIds();

/// What the cell shows. `zone` is that of the round.
QString cellText(const PersonRow& row, ListColumn column, const QString& zone);
/// What is copied from the cell, and what typing it again would leave as it is.
QString cellToCopy(const PersonRow& row, ListColumn column, const QString& zone);

/// What a cell is sorted by: numbers as numbers, words without case and accents, nothing last.
struct SortKey
{
    bool isEmpty = false;
    qint64 number = 0;
    QString words;
};
SortKey sortKeyOf(const PersonRow& row, ListColumn column, const QString& zone);
/// Below, equal or above zero. Nothing comes last in both directions.
int compareKeys(const SortKey& a, const SortKey& b, bool isDown);

} // namespace core
