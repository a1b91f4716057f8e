// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backups.h"

#include "core/store/open_file.h"
#include "core/store/store.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <QSqlError>
#include <QSqlQuery>
#include <QTimeZone>

#include <algorithm>

namespace core {
namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Store", text);
}

constexpr const char* stampFormat = "yyyy-MM-dd HHmmss";

QString foreignKeyCheck()
{
    return QStringLiteral("PRAGMA foreign_key_check");
}

QStringList answers(QSqlDatabase& database, const QString& sql)
{
    QSqlQuery query(database);
    QStringList lines;
    if (!query.exec(sql))
        return {query.lastError().text()};
    while (query.next())
        lines += query.value(0).toString();
    return lines;
}

Outcome verify(const QString& copy)
{
    auto database = connectTo(copy);
    if (!database)
        return database.error();
    const QStringList wrong = problemsIn(*database);
    disconnectFrom(*database);
    if (wrong.isEmpty())
        return success();
    return ioError(
        say("The copy could not be verified, so it was not kept. Look whether the disk is failing."),
        wrong.join(QStringLiteral("; ")));
}

void thin(const QString& folder, const QDateTime& now)
{
    QList<std::pair<QString, QDateTime>> found;
    for (const QFileInfo& file : QDir(folder).entryInfoList({QStringLiteral("*.bifolium")}, QDir::Files)) {
        QDateTime at = QDateTime::fromString(file.fileName().left(17), QLatin1String(stampFormat));
        at = QDateTime(at.date(), at.time(), QTimeZone::utc());
        if (at.isValid())
            found.append({file.filePath(), at});
    }
    for (const QString& path : superfluous(found, now))
        QFile::remove(path);
}

} // namespace

QString backupFolderOf(const QString& path)
{
    const QFileInfo info(path);
    return info.absoluteDir().filePath(info.completeBaseName() + QStringLiteral("-backups"));
}

Error damaged(const QString& path)
{
    return unreadable(
        say("“%1” is damaged. It was left as it is. Take the newest copy from “%2”.")
            .arg(QDir::toNativeSeparators(path), QDir::toNativeSeparators(backupFolderOf(path))));
}

Outcome quickCheck(QSqlDatabase& database, const QString& path)
{
    const bool whole =
        answers(database, QStringLiteral("PRAGMA quick_check(1)")) == QStringList{QStringLiteral("ok")};
    return whole && answers(database, foreignKeyCheck()).isEmpty() ? success() : Outcome(damaged(path));
}

Outcome checkReferences(QSqlDatabase& database)
{
    const QStringList broken = answers(database, foreignKeyCheck());
    if (broken.isEmpty())
        return success();
    return Error{
        Error::Kind::Conflict,
        say("Somebody or something that this step is about is not there any more, so nothing was written. "
            "Look at it again and repeat."),
        broken.join(QStringLiteral(", "))};
}

QStringList problemsIn(QSqlDatabase& database)
{
    QStringList wrong;
    const QStringList integrity = answers(database, QStringLiteral("PRAGMA integrity_check"));
    if (integrity != QStringList{QStringLiteral("ok")})
        for (const QString& line : integrity)
            wrong += say("The file is damaged: %1").arg(line);
    for (const QString& table : answers(database, foreignKeyCheck()))
        wrong += say("A row in “%1” refers to something that is not there.").arg(table);
    return wrong;
}

Outcome copyVerified(QSqlDatabase& database, const QString& target)
{
    if (QFileInfo::exists(target))
        return refused(
            say("There is a file “%1” already. Choose another name.").arg(QDir::toNativeSeparators(target)));
    const QString draft = target + QStringLiteral(".part");
    QFile::remove(draft);
    QSqlQuery query(database);
    query.prepare(QStringLiteral("VACUUM INTO ?"));
    query.bindValue(0, draft);
    Outcome done = query.exec()
                       ? success()
                       : Outcome(ioError(say("A copy could not be written to “%1”. Look whether the disk is "
                                             "full or the folder can be written to.")
                                             .arg(QDir::toNativeSeparators(target)),
                                         query.lastError().text()));
    query.finish();
    if (done)
        done = verify(draft);
    if (done && !QFile::rename(draft, target))
        done = ioError(say("A copy could not be named “%1”.").arg(QDir::toNativeSeparators(target)));
    if (!done)
        QFile::remove(draft);
    return done;
}

Result<QString> makeBackup(QSqlDatabase& database, const QString& path, const QString& why,
                           const QDateTime& now)
{
    const QString folder = backupFolderOf(path);
    if (!QDir().mkpath(folder))
        return ioError(
            say("The folder for backups could not be made: %1").arg(QDir::toNativeSeparators(folder)));
    static const QRegularExpression unsafe(QStringLiteral("[^\\w .,-]"),
                                           QRegularExpression::UseUnicodePropertiesOption);
    const QString base = QStringLiteral("%1 %2").arg(now.toUTC().toString(QLatin1String(stampFormat)),
                                                     QString(why).remove(unsafe).left(60));
    QString target = QDir(folder).filePath(base + QStringLiteral(".bifolium"));
    for (int n = 2; QFileInfo::exists(target); ++n)
        target = QDir(folder).filePath(QStringLiteral("%1 (%2).bifolium").arg(base).arg(n));
    if (const Outcome copied = copyVerified(database, target); !copied)
        return copied.error();
    thin(folder, now);
    return target;
}

QStringList superfluous(const QList<std::pair<QString, QDateTime>>& backups, const QDateTime& now)
{
    auto newestFirst = backups;
    std::sort(newestFirst.begin(), newestFirst.end(), [](const auto& a, const auto& b) {
        return std::tie(b.second, b.first) < std::tie(a.second, a.first);
    });
    QSet<QString> kept;
    QStringList gone;
    for (const auto& [path, at] : newestFirst) {
        const qint64 days = at.daysTo(now);
        QString slot;
        if (at.secsTo(now) <= 2 * 24 * 3600)
            continue;
        int year = 0;
        const int week = at.date().weekNumber(&year);
        if (days <= 31)
            slot = at.date().toString(Qt::ISODate);
        else if (days <= 183)
            slot = QStringLiteral("%1-W%2").arg(year).arg(week);
        else
            slot = at.date().toString(QStringLiteral("yyyy-MM"));
        if (kept.contains(slot))
            gone += path;
        kept.insert(slot);
    }
    return gone;
}

} // namespace core
