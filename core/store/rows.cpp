// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rows.h"

#include "core/store/backups.h"

#include <QCoreApplication>
#include <QSqlError>
#include <QSqlQuery>

#include <algorithm>
#include <map>

namespace core {
namespace {

Error failed(const QSqlQuery& query)
{
    return ioError(
        QCoreApplication::translate("Store", "The programme file could not be read or written. Look whether "
                                             "the disk is full or the folder was taken away, then try "
                                             "again."),
        query.lastError().text());
}

QVariant asStored(const QVariant& value)
{
    if (value.isNull())
        return {};
    if (value.typeId() == QMetaType::Int)
        return QVariant(value.toLongLong());
    return value;
}

template <class T>
QStringList fieldNames()
{
    QStringList names = {QStringLiteral("id"), QStringLiteral("alive")};
    for (const Column<T>& column : columns<T>())
        names += column.name;
    return names;
}

template <class T>
Outcome loadShelf(QSqlDatabase& database, Shelf<T>& shelf)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.exec(QStringLiteral("SELECT %1 FROM %2 ORDER BY id")
                        .arg(fieldNames<T>().join(QStringLiteral(", ")), tableName(tableOf<T>()))))
        return failed(query);
    while (query.next()) {
        T row;
        row.id = Id::fromString(query.value(0).toString());
        auto& side = query.value(1).toLongLong() ? shelf.live : shelf.gone;
        bool asWritten = !row.id.isNull() && row.id.toString() == query.value(0).toString();
        int index = 2;
        for (const Column<T>& column : columns<T>()) {
            const QVariant value = asStored(query.value(index++));
            column.write(row, value);
            // What cannot be said back was not written by this program: a word of a list, a time, an id with
            // a flipped bit would otherwise quietly become something else.
            asWritten = asWritten && sameValue(column.read(row), value);
        }
        if (!asWritten)
            return damaged(database.databaseName());
        side.insert(side.cend(), row.id, row);
    }
    return query.lastError().isValid() ? Outcome(damaged(database.databaseName())) : success();
}

template <class T>
QString upsert()
{
    const QStringList names = fieldNames<T>();
    QStringList marks;
    QStringList sets;
    for (const QString& name : names) {
        marks += QStringLiteral("?");
        if (name != QStringLiteral("id"))
            sets += name + QStringLiteral(" = excluded.") + name;
    }
    return QStringLiteral("INSERT INTO %1 (%2) VALUES (%3) ON CONFLICT (id) DO UPDATE SET %4")
        .arg(tableName(tableOf<T>()), names.join(QStringLiteral(", ")), marks.join(QStringLiteral(", ")),
             sets.join(QStringLiteral(", ")));
}

/// Prepared statements, one pair per table, for the time of one transaction.
class Writer
{
public:
    explicit Writer(QSqlDatabase& database) : m_database(database) {}

    template <class T>
    Outcome save(const Shelf<T>& shelf, const Id& id)
    {
        const T* row = shelf.find(id);
        const bool alive = row != nullptr;
        if (!row)
            if (const auto at = shelf.gone.constFind(id); at != shelf.gone.constEnd())
                row = &*at;
        if (!row)
            return bindAndRun(
                statement(tableOf<T>(), true,
                          QStringLiteral("DELETE FROM %1 WHERE id = ?").arg(tableName(tableOf<T>()))),
                {id.toString()});
        QVariantList values = {id.toString(), qlonglong(alive)};
        for (const Column<T>& column : columns<T>())
            values += column.read(*row);
        return bindAndRun(statement(tableOf<T>(), false, upsert<T>()), values);
    }

private:
    QSqlQuery& statement(Table table, bool removing, const QString& sql)
    {
        const auto key = std::make_pair(table, removing);
        auto at = m_statements.find(key);
        if (at == m_statements.end()) {
            at = m_statements.emplace(key, QSqlQuery(m_database)).first;
            at->second.prepare(sql);
        }
        return at->second;
    }

    static Outcome bindAndRun(QSqlQuery& query, const QVariantList& values)
    {
        for (int i = 0; i < values.size(); ++i)
            query.bindValue(i, values[i]);
        return query.exec() ? success() : Outcome(failed(query));
    }

    QSqlDatabase& m_database;
    std::map<std::pair<Table, bool>, QSqlQuery> m_statements;
};

} // namespace

Result<Snapshot> loadSnapshot(QSqlDatabase& database)
{
    Snapshot snapshot;
    for (const Table table : allTables()) {
        const Outcome loaded =
            withShelf(snapshot, table, [&](auto& shelf) { return loadShelf(database, shelf); });
        if (!loaded)
            return loaded.error();
    }
    return snapshot;
}

Outcome saveRows(QSqlDatabase& database, const Snapshot& snapshot,
                 const std::vector<std::pair<Table, Id>>& rows, Progress& progress)
{
    // In the order in which the file keeps them, many rows take a fraction of the time.
    auto inOrder = rows;
    std::sort(inOrder.begin(), inOrder.end());
    Writer writer(database);
    qint64 done = 0;
    for (const auto& [table, id] : inOrder) {
        if (done % 512 == 0) {
            progress.report(QCoreApplication::translate("Store", "Writing"), done, qint64(inOrder.size()));
            if (progress.stopped())
                return stopped();
        }
        ++done;
        const Outcome saved =
            withShelf(snapshot, table, [&, row = id](const auto& shelf) { return writer.save(shelf, row); });
        if (!saved)
            return saved;
    }
    return success();
}

} // namespace core
