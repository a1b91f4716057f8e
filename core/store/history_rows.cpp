// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/history_rows.h"

#include <QCoreApplication>
#include <QSqlError>
#include <QSqlQuery>

namespace core {
namespace {

Error failed(const QSqlQuery& query)
{
    return ioError(
        QCoreApplication::translate("Store", "The history of the programme could not be read or written."),
        query.lastError().text());
}

} // namespace

Result<Timeline> loadTimeline(QSqlDatabase& database)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.exec(
            QStringLiteral("SELECT lamport, device, sequence, author, at, kind, text, mark, action, "
                           "target_device, target_sequence FROM edit ORDER BY lamport, device, sequence")))
        return failed(query);
    Timeline timeline;
    while (query.next()) {
        HistoryLine line;
        line.stamp = {query.value(0).toLongLong(), query.value(1).toString(), query.value(2).toLongLong()};
        line.author = query.value(3).toString();
        line.at = QDateTime::fromString(query.value(4).toString(), Qt::ISODate).toUTC();
        line.kind = query.value(5).toString();
        line.text = query.value(6).toString();
        line.mark = query.value(7).toBool();
        line.action = actionNamed(query.value(8).toString());
        line.targetDevice = query.value(9).toString();
        line.targetSequence = query.value(10).toLongLong();
        timeline.append(std::move(line));
    }
    if (query.lastError().isValid())
        return failed(query);
    return timeline;
}

Outcome addLine(QSqlDatabase& database, const HistoryLine& line, const std::vector<FieldChange>& changes)
{
    QSqlQuery query(database);
    query.prepare(
        QStringLiteral("INSERT INTO edit (lamport, device, sequence, author, at, kind, text, mark, action, "
                       "target_device, target_sequence, changes) VALUES (?,?,?,?,?,?,?,?,?,?,?,?)"));
    const bool aimed = line.action != HistoryLine::Action::Do;
    const QVariantList values = {line.stamp.lamport,
                                 line.stamp.device,
                                 line.stamp.sequence,
                                 line.author,
                                 line.at.toUTC().toString(Qt::ISODate),
                                 line.kind,
                                 line.text,
                                 qlonglong(line.mark),
                                 nameOf(line.action),
                                 aimed ? QVariant(line.targetDevice) : QVariant(),
                                 aimed ? QVariant(line.targetSequence) : QVariant(),
                                 encodeChanges(changes)};
    for (int i = 0; i < values.size(); ++i)
        query.bindValue(i, values[i]);
    return query.exec() ? success() : Outcome(failed(query));
}

Result<QByteArray> keptChangesOf(QSqlDatabase& database, const Stamp& stamp)
{
    QSqlQuery query(database);
    query.prepare(QStringLiteral("SELECT changes FROM edit WHERE device = ? AND sequence = ?"));
    query.bindValue(0, stamp.device);
    query.bindValue(1, stamp.sequence);
    if (!query.exec() || !query.next())
        return failed(query);
    return query.value(0).toByteArray();
}

Result<std::vector<FieldChange>> changesOf(QSqlDatabase& database, const Stamp& stamp)
{
    const auto kept = keptChangesOf(database, stamp);
    if (!kept)
        return kept.error();
    return decodeChanges(*kept);
}

} // namespace core
