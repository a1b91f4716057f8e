// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which room may include which: the table of rooms as data, and two questions to it. Used by tst_rooms.cpp
// alone; when a wall is to move, it moves here and in the room's card in the same commit.

#include <QRegularExpression>
#include <QString>
#include <QStringList>

namespace rooms {

/// "core/matching" of "core/matching/rules/country.cpp"; "ui" and "app/cli" of what lies there; empty
/// elsewhere.
inline QString roomOf(const QString& path)
{
    static const QRegularExpression pattern(QStringLiteral("^(core/[a-z_]+(?=/)|ui|app/gui|app/cli)(?=/|$)"));
    return pattern.match(path).captured(1);
}

struct Wall
{
    QString room;      ///< regular expression for a room
    QStringList reach; ///< regular expressions for project headers that it may include besides its own
};

inline const std::vector<Wall>& walls()
{
    static const QString words = QStringLiteral("core/(base|domain)/.*");
    static const QString time = QStringLiteral("core/time/.*");
    // A plan is a value that a thinker hands on; the headers that hold plans and lists have these names.
    static const QString plans =
        QStringLiteral("core/(intake|cleaning|places|matching)/[a-z_]*(plan|problem|choice)[a-z_]*\\.h");
    static const QString catalogues = QStringLiteral("core/.*/catalogue\\.h");
    static const std::vector<Wall> all = {
        {QStringLiteral("core/base"), {}},
        {QStringLiteral("core/domain"), {QStringLiteral("core/base/.*")}},
        {QStringLiteral("core/time"), {words}},
        {QStringLiteral("core/(intake|cleaning|places|people|matching|messages|care|feedback|merge|privacy)"),
         {words, time}},
        // Plans as wholes are judged by what finds and explains them.
        {QStringLiteral("core/plans"), {words, time, QStringLiteral("core/matching/.*")}},
        {QStringLiteral("core/edits"), {words, time, plans}},
        {QStringLiteral("core/formats"), {words, time}},
        {QStringLiteral("core/store"), {words, QStringLiteral("core/edits/edit\\.h")}},
        {QStringLiteral("core/mail"), {words, time}},
        {QStringLiteral("core/usecases"), {QStringLiteral("core/.*")}},
        {QStringLiteral("ui"),
         {words, time, plans, catalogues, QStringLiteral("core/(people|plans|usecases|edits)/.*")}},
        {QStringLiteral("app/gui"),
         {QStringLiteral("ui/.*"), words, time, QStringLiteral("core/usecases/.*")}},
        {QStringLiteral("app/cli"), {QStringLiteral("core/.*")}},
    };
    return all;
}

inline bool matchesWhole(const QString& pattern, const QString& text)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

/// May the file `from` include the project header `to`? Both are paths from the root.
inline bool mayInclude(const QString& from, const QString& to)
{
    const QString room = roomOf(from);
    if (!room.isEmpty() && room == roomOf(to))
        return true;
    // The open programme reaches the window through its session only.
    if (room == QStringLiteral("ui") &&
        (to == QStringLiteral("core/store/store.h") || to == QStringLiteral("core/store/beside.h")))
        return from.contains(QStringLiteral("session"));
    for (const Wall& wall : walls()) {
        if (!matchesWhole(wall.room, room))
            continue;
        for (const QString& reach : wall.reach) {
            if (matchesWhole(reach, to))
                return true;
        }
    }
    return false;
}

/// May the file `from` include this header of Qt, by the name alone?
inline bool mayUseQt(const QString& from, const QString& header)
{
    const QString name = header.section(QLatin1Char('/'), -1);
    const QString room = roomOf(from);
    if (matchesWhole(QStringLiteral("QtSql/.*|QSql.*"), header))
        return room == QStringLiteral("core/store");
    if (matchesWhole(QStringLiteral("QtNetwork/.*|QNetwork.*|Q(Tcp|Udp|Ssl|Local)(Socket|Server)"), header))
        return room == QStringLiteral("core/mail");
    static const QString thinkers =
        QStringLiteral("core/(intake|cleaning|places|people|matching|plans|messages|care|feedback|merge|privacy|edits)");
    if (matchesWhole(thinkers, room))
        return !matchesWhole(
            QStringLiteral("QFile|QSaveFile|QDir|QDirIterator|QTemporary.*|QProcess|QSettings|QThread"),
            name);
    return true;
}

} // namespace rooms
