// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/open_file.h"

#include "core/store/schema/catalogue.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSqlError>
#include <QSqlQuery>
#include <QtEndian>
#include <QUuid>

namespace core {
namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Store", text);
}

QString lockSuffix()
{
    return QStringLiteral(".lock");
}

QString shown(const QString& path)
{
    return QDir::toNativeSeparators(path);
}

quint32 numberAt(const QByteArray& bytes, int offset)
{
    return qFromBigEndian<quint32>(bytes.constData() + offset);
}

Error notOurs(const QString& path)
{
    return unreadable(
        say("“%1” is not a Bifolium programme. It was left as it is. Choose a file that ends in .bifolium.")
            .arg(shown(path)));
}

/// A file whose header promises more pages than there are bytes was cut off on its way.
Outcome checkLength(const QString& path, const QByteArray& header, qint64 size)
{
    const qint64 field = qFromBigEndian<quint16>(header.constData() + 16);
    const qint64 page = field == 1 ? 65536 : field;
    const qint64 pages = numberAt(header, 28);
    const bool journalWaits = QFileInfo(path + QStringLiteral("-journal")).size() > 0;
    if (!journalWaits && (page < 512 || size % page != 0 || size < page * pages))
        return unreadable(
            say("“%1” was cut short: part of it is missing. It was left as it is. Take the newest copy "
                "from its backups folder, or ask a colleague for theirs.")
                .arg(shown(path)));
    return success();
}

} // namespace

Outcome run(QSqlDatabase& database, const QString& sql)
{
    QSqlQuery query(database);
    if (query.exec(sql))
        return success();
    return ioError(
        say("The programme file could not be written. Look whether the disk is full or the folder was "
            "taken away, then try again. Nothing was changed."),
        query.lastError().text() + QStringLiteral(" in ") + sql.left(80));
}

Outcome checkHeader(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return notFound(say("There is no file “%1”. Look whether it was moved or renamed.").arg(shown(path)));
    if (info.isDir())
        return notOurs(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return ioError(say("“%1” cannot be read. Ask the owner of the file for permission.").arg(shown(path)),
                       file.errorString());
    const QByteArray header = file.read(100);
    if (header.isEmpty())
        return unreadable(
            say("“%1” is empty. It was left as it is. Take the newest copy from its backups folder.")
                .arg(shown(path)));
    if (!header.startsWith("SQLite format 3"))
        return notOurs(path);
    if (header.size() < 100)
        return checkLength(path, header.leftJustified(100, '\0'), -1);
    if (!info.isWritable())
        return ioError(
            say("“%1” is write-protected, so work on it could not be kept. Copy the file to a folder of "
                "your own, such as Documents, and open it there.")
                .arg(shown(path)));
    if (numberAt(header, 68) != quint32(programmeApplicationId))
        return notOurs(path);
    if (numberAt(header, 60) > quint32(newestSchema()))
        return unreadable(
            say("“%1” was made by a newer Bifolium. It was left as it is. Install the newest version to "
                "open it.")
                .arg(shown(path)));
    return checkLength(path, header, info.size());
}

Result<std::unique_ptr<QLockFile>> lockFile(const QString& path)
{
    auto lock = std::make_unique<QLockFile>(path + lockSuffix());
    lock->setStaleLockTime(0);
    if (lock->tryLock(0))
        return lock;
    if (lock->error() == QLockFile::LockFailedError) {
        qint64 pid = 0;
        QString host;
        QString program;
        lock->getLockInfo(&pid, &host, &program);
        return Error{
            Error::Kind::Locked,
            say("“%1” is open already: in %2 on the computer %3 (process %4). Close it there, then try "
                "again. If that computer has crashed or is gone, delete the file “%5” and try again.")
                .arg(shown(path), program, host, QString::number(pid), shown(path + lockSuffix())),
            {}};
    }
    return ioError(
        say("The folder of “%1” cannot be written to, so work on it could not be kept. Copy the file to a "
            "folder of your own, such as Documents, and open it there.")
            .arg(shown(path)));
}

Result<QSqlDatabase> connectTo(const QString& path)
{
    const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
    database.setDatabaseName(path);
    if (!database.open()) {
        const QString detail = database.lastError().text();
        disconnectFrom(database);
        return ioError(say("“%1” cannot be opened.").arg(shown(path)), detail);
    }
    for (const char* setting :
         {"PRAGMA foreign_keys = ON", "PRAGMA journal_mode = TRUNCATE", "PRAGMA synchronous = FULL",
          "PRAGMA trusted_schema = OFF", "PRAGMA secure_delete = ON", "PRAGMA temp_store = MEMORY",
          "PRAGMA cache_size = -32000"}) {
        if (const Outcome done = run(database, QString::fromLatin1(setting)); !done) {
            disconnectFrom(database);
            return done.error();
        }
    }
    return database;
}

void disconnectFrom(QSqlDatabase& database)
{
    const QString name = database.connectionName();
    database.close();
    database = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

int newestSchema()
{
    return int(schemaSteps().size());
}

int schemaOf(QSqlDatabase& database)
{
    QSqlQuery query(QStringLiteral("PRAGMA user_version"), database);
    return query.next() ? query.value(0).toInt() : 0;
}

Outcome bringUpToDate(QSqlDatabase& database)
{
    const int from = schemaOf(database);
    if (from == newestSchema())
        return success();
    QStringList statements = {QStringLiteral("BEGIN IMMEDIATE"),
                              QStringLiteral("PRAGMA application_id = %1").arg(programmeApplicationId)};
    for (int step = from; step < newestSchema(); ++step)
        statements += statementsOf(schemaSteps()[size_t(step)]);
    statements += {QStringLiteral("PRAGMA user_version = %1").arg(newestSchema()), QStringLiteral("COMMIT")};
    for (const QString& statement : statements) {
        if (const Outcome done = run(database, statement); !done) {
            database.rollback();
            return done.error();
        }
    }
    return success();
}

} // namespace core
