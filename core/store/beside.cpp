// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/beside.h"

#include "core/store/backups.h"
#include "core/store/open_file.h"
#include "core/store/persist.h"

namespace core {
namespace {

Result<WrittenBeside> write(QSqlDatabase& database, const Handout& handout, const Edit& edit,
                            const QString& before, Progress& progress)
{
    // Nobody waits for a lock of the file while the window only reads: what is written stays in memory until
    // the end.
    if (const Outcome set = run(database, QStringLiteral("PRAGMA cache_spill = OFF")); !set)
        return set.error();
    WrittenBeside written{handout.snapshot, handout.line, {edit.text, rowsIn(edit.changes)}};
    if (const Outcome changed = applyChanges(written.snapshot, edit.changes); !changed)
        return changed.error();
    if (const auto backup = makeBackup(database, handout.path, before, handout.line.at); !backup)
        return backup.error();
    written.line.kind = edit.kind;
    written.line.text = edit.text;
    written.line.mark = isMark(edit);
    if (const Outcome kept =
            persist(database, written.snapshot, edit.changes, written.line, written.touched, progress);
        !kept)
        return kept.error();
    return written;
}

} // namespace

Result<WrittenBeside> writeBeside(const Handout& handout, const Edit& edit, const QString& before,
                                  Progress& progress)
{
    if (edit.isEmpty())
        return WrittenBeside{handout.snapshot, handout.line, {}};
    auto database = connectTo(handout.path);
    if (!database)
        return database.error();
    auto written = write(*database, handout, edit, before, progress);
    disconnectFrom(*database);
    return written;
}

} // namespace core
