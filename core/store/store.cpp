// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"

#include "core/store/backups.h"
#include "core/store/beside.h"
#include "core/store/history_rows.h"
#include "core/store/open_file.h"
#include "core/store/persist.h"
#include "core/store/rows.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlQuery>

namespace core {
namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Store", text);
}

bool inMemory(const QString& path)
{
    return path == QStringLiteral(":memory:");
}

Error beingWritten()
{
    return refused(say("A large step is being written. Wait until that is done, then do this again."));
}

} // namespace

struct Store::Inside
{
    QString path;
    Options options;
    std::shared_ptr<QLockFile> lock;
    QSqlDatabase database;
    Snapshot snapshot;
    Timeline timeline;
    bool isHandedOut = false;

    void sign(HistoryLine& line) const;
    Result<Touched> write(const std::vector<FieldChange>& changes, HistoryLine line);
    Result<Touched> turn(HistoryLine::Action action);
    Outcome load();

    ~Inside()
    {
        if (!database.isValid())
            return;
        disconnectFrom(database);
        // An empty journal says that all is kept; beside somebody's document it is only clutter.
        if (const QFileInfo journal(path + QStringLiteral("-journal"));
            journal.exists() && journal.size() == 0)
            QFile::remove(journal.filePath());
    }
};

Outcome Store::Inside::load()
{
    auto rows = loadSnapshot(database);
    if (!rows)
        return rows.error();
    auto lines = loadTimeline(database);
    if (!lines)
        return lines.error();
    snapshot = std::move(*rows);
    timeline = std::move(*lines);
    return success();
}

/// Which one it is, whose and when.
void Store::Inside::sign(HistoryLine& line) const
{
    line.stamp = timeline.next(options.author.device);
    line.author = options.author.name;
    line.at = options.clock->now();
}

Result<Touched> Store::Inside::write(const std::vector<FieldChange>& changes, HistoryLine line)
{
    if (isHandedOut)
        return beingWritten();
    if (const Outcome changed = applyChanges(snapshot, changes); !changed)
        return changed.error();
    sign(line);
    Touched touched{line.text, rowsIn(changes)};
    NoProgress progress;
    if (const Outcome kept = persist(database, snapshot, changes, line, touched, progress); !kept) {
        Edit edit;
        edit.changes = changes;
        const Outcome back = applyChanges(snapshot, inverse(edit).changes);
        Q_ASSERT(back.ok());
        return kept.error();
    }
    timeline.append(std::move(line));
    return touched;
}

Result<Touched> Store::Inside::turn(HistoryLine::Action action)
{
    const bool undoing = action == HistoryLine::Action::Undo;
    const auto& stack = undoing ? timeline.toUndo : timeline.toRedo;
    if (stack.empty())
        return notFound(undoing ? timeline.whyNothingToUndo() : say("There is nothing to redo."));
    const HistoryLine& target = timeline.lines[stack.back()];
    auto changes = changesOf(database, target.stamp);
    if (!changes)
        return changes.error();
    Edit edit{target.kind, target.text, std::move(*changes)};
    if (undoing)
        edit = inverse(edit);
    HistoryLine line;
    line.kind = target.kind;
    line.text = target.text;
    line.action = action;
    line.targetDevice = target.stamp.device;
    line.targetSequence = target.stamp.sequence;
    return write(edit.changes, std::move(line));
}

Store::Store(std::unique_ptr<Inside> inside) : m(std::move(inside)) {}
Store::~Store() = default;

Result<std::unique_ptr<Store>> Store::create(const QString& path, const Options& options)
{
    auto inside = std::make_unique<Inside>();
    inside->path = path;
    inside->options = options;
    if (!inMemory(path)) {
        if (QFileInfo::exists(path))
            return refused(say("There is a file “%1” already. Choose another name.")
                               .arg(QDir::toNativeSeparators(path)));
        if (!QFileInfo(path).absoluteDir().exists())
            return notFound(say("There is no folder “%1”. Make it first, or choose another.")
                                .arg(QDir::toNativeSeparators(QFileInfo(path).absolutePath())));
        auto lock = lockFile(path);
        if (!lock)
            return lock.error();
        inside->lock = std::move(*lock);
    }
    auto database = connectTo(path);
    if (!database)
        return database.error();
    inside->database = *database;
    if (const Outcome made = bringUpToDate(inside->database); !made) {
        inside.reset();
        if (!inMemory(path))
            QFile::remove(path);
        return made.error();
    }
    return std::unique_ptr<Store>(new Store(std::move(inside)));
}

Result<std::unique_ptr<Store>> Store::open(const QString& path, const Options& options)
{
    if (const Outcome ours = checkHeader(path); !ours)
        return ours.error();
    auto inside = std::make_unique<Inside>();
    inside->path = path;
    inside->options = options;
    auto lock = lockFile(path);
    if (!lock)
        return lock.error();
    inside->lock = std::move(*lock);
    auto database = connectTo(path);
    if (!database)
        return damaged(path);
    inside->database = *database;
    if (const Outcome sound = quickCheck(inside->database, path); !sound)
        return sound.error();
    if (schemaOf(inside->database) < newestSchema()) {
        if (const auto copy = makeBackup(inside->database, path, say("before update"), options.clock->now());
            !copy)
            return copy.error();
        if (const Outcome updated = bringUpToDate(inside->database); !updated)
            return updated.error();
    }
    if (const Outcome loaded = inside->load(); !loaded)
        return loaded.error();
    return std::unique_ptr<Store>(new Store(std::move(inside)));
}

QString Store::path() const
{
    return m->path;
}
QDateTime Store::now() const
{
    return m->options.clock->now();
}
const Snapshot& Store::snapshot() const
{
    return m->snapshot;
}
const Timeline& Store::timeline() const
{
    return m->timeline;
}

Result<QByteArray> Store::keptChanges(const HistoryLine& line)
{
    return keptChangesOf(m->database, line.stamp);
}

Result<std::vector<std::pair<Table, Id>>> Store::rowsOf(const HistoryLine& line)
{
    const auto changes = changesOf(m->database, line.stamp);
    if (!changes)
        return changes.error();
    return rowsIn(*changes);
}

Result<Snapshot> Store::snapshotAfter(size_t line)
{
    Snapshot then = snapshot();
    for (size_t i = timeline().lines.size(); i-- > line + 1;) {
        const auto changes = changesOf(m->database, timeline().lines[i].stamp);
        if (!changes)
            return changes.error();
        Edit edit;
        edit.changes = *changes;
        if (const Outcome done = applyChanges(then, inverse(edit).changes); !done)
            return done.error();
    }
    return then;
}

Result<Touched> Store::apply(const Edit& edit)
{
    if (edit.isEmpty())
        return Touched{};
    HistoryLine line;
    line.kind = edit.kind;
    line.text = edit.text;
    line.mark = isMark(edit);
    return m->write(edit.changes, std::move(line));
}

bool Store::isInMemory() const
{
    return inMemory(m->path);
}

Result<Handout> Store::handOut()
{
    if (m->isHandedOut || isInMemory())
        return beingWritten();
    m->isHandedOut = true;
    HistoryLine line;
    m->sign(line);
    return Handout{m->path, m->lock, m->snapshot, std::move(line)};
}

Result<Touched> Store::takeBack(Result<WrittenBeside> written)
{
    m->isHandedOut = false;
    if (!written)
        return written.error();
    if (written->touched.rows.empty())
        return Touched{};
    m->snapshot = std::move(written->snapshot);
    m->timeline.append(std::move(written->line));
    return std::move(written->touched);
}

Result<Touched> Store::undo()
{
    return m->turn(HistoryLine::Action::Undo);
}
Result<Touched> Store::redo()
{
    return m->turn(HistoryLine::Action::Redo);
}

Result<QString> Store::backUp(const QString& why)
{
    if (inMemory(m->path))
        return QString();
    return makeBackup(m->database, m->path, why, m->options.clock->now());
}

Outcome Store::saveCopy(const QString& target)
{
    return copyVerified(m->database, target);
}

Result<QStringList> Store::check()
{
    QStringList wrong = problemsIn(m->database);
    auto stored = loadSnapshot(m->database);
    if (!stored)
        return stored.error();
    if (!(*stored == m->snapshot))
        wrong += say("The file does not hold what is shown. Close the programme and open it again.");
    return wrong;
}

} // namespace core
