// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The open programme file: one SQLite file, one process, one connection. Reads a Snapshot, applies edits in
// one transaction each, keeps the history, undoes and redoes across restarts, makes backups. It never decides
// anything and belongs to the thread that opened it.

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/store/history.h"

#include <QString>

#include <memory>

namespace core {

/// What a write touched, for views that show it.
struct Touched
{
    QString text; ///< the history line
    std::vector<std::pair<Table, Id>> rows;
};

struct Handout;
struct WrittenBeside;

class Store
{
public:
    struct Options
    {
        Author author;
        std::shared_ptr<const Clock> clock = std::make_shared<SystemClock>();
    };

    /// Makes a new file; refuses when something of that name is there. ":memory:" keeps it in memory (tests).
    static Result<std::unique_ptr<Store>> create(const QString& path, const Options& options);
    /// Opens one; a file that is not ours, newer, cut short, or open elsewhere is left untouched and
    /// explained.
    static Result<std::unique_ptr<Store>> open(const QString& path, const Options& options);

    ~Store();
    Store(const Store&) = delete;
    Store& operator=(const Store&) = delete;

    QString path() const;
    QDateTime now() const; ///< by the clock that was handed in, UTC
    const Snapshot& snapshot() const;
    const Timeline& timeline() const;

    /// What a line of the history changed, as it is kept: quickly read here, and understood by decodeChanges
    /// wherever there is time.
    Result<QByteArray> keptChanges(const HistoryLine& line);
    /// The rows that it changed, each once.
    Result<std::vector<std::pair<Table, Id>>> rowsOf(const HistoryLine& line);

    /// The programme as it was after a line of the history.
    Result<Snapshot> snapshotAfter(size_t line);

    /// Checks every `before`, writes in one transaction, adds one history line. An empty edit does nothing.
    Result<Touched> apply(const Edit& edit);
    /// For one large edit that another thread writes (core/store/beside.h) while this one goes on showing. Until it is
    /// taken back, whatever became of it, everything else that would write is refused. Not for a store in memory.
    Result<Handout> handOut();
    Result<Touched> takeBack(Result<WrittenBeside> written);
    bool isInMemory() const;

    /// Takes back the newest edit that still stands; NotFound when there is none, with a sentence why.
    Result<Touched> undo();
    Result<Touched> redo();

    /// A verified copy beside the file, in the folder "<name>-backups". `why` becomes part of its name.
    /// Gives the path; older copies are thinned.
    Result<QString> backUp(const QString& why);
    /// A verified copy to any place; refuses to overwrite.
    Outcome saveCopy(const QString& target);

    /// Structure, references, and whether the file holds what is in memory. Findings name what is wrong.
    Result<QStringList> check();

private:
    struct Inside;
    explicit Store(std::unique_ptr<Inside> inside);
    std::unique_ptr<Inside> m;
};

/// Every living row, sorted, one field per line: equal for equal programmes. Made from the snapshot alone.
QString dumpOf(const Snapshot& snapshot);

/// The folder where backups of a programme file lie.
QString backupFolderOf(const QString& path);

} // namespace core
