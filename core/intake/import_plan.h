// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A form's table compared with a programme: for each row whether it is new, the same, changed, maybe somebody
// who is here already, or not readable; and the rows that would be written. Pure: shown as preview and dry
// run, and made one edit by core/edits/import_applicants.h. Corrections made by hand win over the file and
// are listed.

#include "core/base/finding.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/domain/snapshot.h"
#include "core/intake/choice_counts.h"
#include "core/intake/read_row.h"

#include <array>
#include <set>

namespace core {

struct ImportSettings
{
    Id round;
    ReaderSettings reading;
    std::set<int> fileWins{}; ///< rows where the file is right against corrections made here
    bool fileWinsAll = false; ///< the same for all rows
    bool winsIn(int row) const { return fileWinsAll || fileWins.count(row) > 0; }
};

enum class RowOutcome
{
    New,
    Same,
    Changed,
    MaybeSame,
    Rejected
};
QString nameOf(RowOutcome outcome); ///< "new", "same", "changed", "maybe_same", "rejected"

/// One answer of a row that is not what it was.
struct AnswerChange
{
    Field field = Field::Ignored;
    QString before;      ///< what the file said last time
    QString now;         ///< what it says this time
    QString here;        ///< what stands here
    bool isKept = false; ///< what stands here stays

    bool operator==(const AnswerChange&) const = default;
};

/// "Country: PT → ES"; where a correction stands: "Country: BR stays, the file says ES".
QString textOf(const AnswerChange& change);

struct PlannedRow
{
    int row = 0; ///< data row in the file, from 1
    RowOutcome outcome = RowOutcome::New;
    QString name;                      ///< of the person, for showing
    QString reason;                    ///< why rejected, whom it may be the same as, what changed
    QString moved;                     ///< which answers stood in the wrong columns and where they are read
    QStringList kept;                  ///< fields where a correction made here stands against the file
    std::vector<AnswerChange> changes; ///< in detail
    Id person;                         ///< null when rejected
    bool returner = false;             ///< known from another round
};

/// Somebody whom an earlier file of the same form had and this one has not.
struct Vanished
{
    Id person;
    QString name;
    int row = 0; ///< where it stood

    bool operator==(const Vanished&) const = default;
};

struct ImportPlan
{
    ImportBatch batch;
    std::vector<PlannedRow> rows;          ///< in the order of the file
    std::vector<Vanished> vanished;        ///< they stay
    AnswerCounts answers;                  ///< how cells with choices are understood
    std::vector<Finding> findings;         ///< about the file and the reading of it
    std::vector<Person> people;            ///< as they shall be
    std::vector<Application> applications; ///< as they shall be
    std::vector<SourceRow> sourceRows;     ///< as they shall be
    std::array<int, 5> counts{};           ///< by RowOutcome

    int count(RowOutcome outcome) const { return counts[size_t(outcome)]; }
    int read() const { return int(rows.size()); }
    /// Nothing would be written.
    bool isEmpty() const { return people.empty() && applications.empty() && sourceRows.empty(); }
};

Result<ImportPlan> planImport(const Snapshot& snapshot, const AnswerTable& table,
                              const ImportSettings& settings, Progress& progress);

} // namespace core
