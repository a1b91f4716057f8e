// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A form's file into a round: open it (which columns are what), plan it (what each row would do), carry it out as
// one step after a backup. What was planned is what is written.

#include "core/formats/foreign_table.h"
#include "core/intake/answer_table.h"
#include "core/intake/import_plan.h"
#include "core/store/beside.h"

namespace core {

struct FormFile
{
    AnswerTable table;
    std::vector<Finding> findings; ///< about reading the file
    std::vector<ReadingDecision> decisions; ///< how the file was read
    MappingGuess guess;
};

/// Reads the file and guesses its columns: from the saved mapping of this name, if one is given, else from
/// headings and values.
Result<FormFile> openFormFile(const Snapshot& snapshot, const QString& path, const TableHints& hints,
                              const QString& mappingName, Progress& progress);

struct BringInWish
{
    Id round;
    Mapping mapping;
    QString zone; ///< for times without one; empty: what other rows state, else UTC
    DateOrder dateOrder = DateOrder::Unknown;
    std::set<int> fileWins{}; ///< rows where the file is right against corrections made here
    bool fileWinsAll = false; ///< the same for all rows
};

/// The rows that were brought into the round before, as they stood: for using other columns of them. Refused when
/// there are none.
Result<FormFile> openKeptRows(const Snapshot& snapshot, const Id& round, const QString& mappingName);

/// A mapping of somebody's own put onto the file; columns that it does not name are guessed.
void takeMapping(FormFile& file, const Mapping& mapping);

/// The form tool whose export it is, by its name; empty: none that is known.
QString toolOf(const FormFile& file);
/// Ids and names of all form tools whose exports are recognised.
std::vector<std::pair<QString, QString>> knownTools();

/// Refused when the mapping lacks a field that nothing can be brought in without.
Result<ImportPlan> planBringingIn(const Snapshot& snapshot, const FormFile& file, const BringInWish& wish,
                                  Progress& progress);

/// One step in the history. An empty text when the file brings nothing new.
Result<Touched> bringIn(Store& store, const ImportPlan& plan);

/// The same beside the window, see core/store/beside.h.
Result<WrittenBeside> bringInBeside(const Handout& handout, const ImportPlan& plan, Progress& progress);

/// The plan as a report for keeping: counts, decisions, findings, and every row with what happens to it.
QJsonObject reportOf(const FormFile& file, const ImportPlan& plan);

} // namespace core
