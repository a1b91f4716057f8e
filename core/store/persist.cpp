// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/persist.h"

#include "core/store/backups.h"
#include "core/store/history_rows.h"
#include "core/store/open_file.h"
#include "core/store/rows.h"

#include <QSet>

namespace core {

std::vector<std::pair<Table, Id>> rowsIn(const std::vector<FieldChange>& changes)
{
    std::vector<std::pair<Table, Id>> rows;
    QSet<std::pair<int, Id>> known;
    for (const FieldChange& change : changes) {
        const std::pair<int, Id> key(int(change.table), change.row);
        if (known.contains(key))
            continue;
        known.insert(key);
        rows.emplace_back(change.table, change.row);
    }
    return rows;
}

Outcome persist(QSqlDatabase& database, const Snapshot& snapshot, const std::vector<FieldChange>& changes,
                const HistoryLine& line, const Touched& touched, Progress& progress)
{
    Outcome done = run(database, QStringLiteral("BEGIN IMMEDIATE"));
    if (!done)
        return done;
    done = saveRows(database, snapshot, touched.rows, progress);
    if (done)
        done = addLine(database, line, changes);
    if (done && progress.stopped())
        done = stopped();
    if (done) {
        done = run(database, QStringLiteral("COMMIT"));
        if (!done) // the file refuses a row that points to nobody, or it cannot be written
            if (const Outcome whole = checkReferences(database); !whole)
                done = whole;
    }
    if (!done)
        database.rollback();
    return done;
}

} // namespace core
