// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/earlier_reading.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace core {
namespace {

QString orderKey()
{
    return QStringLiteral("date_order");
}

QString headingsKey()
{
    return QStringLiteral("headings");
}

} // namespace

EarlierReading::EarlierReading(const Snapshot& snapshot, const Reader& reader, const ReaderSettings& today)
    : m_snapshot(snapshot), m_reader(reader), m_today(today)
{
}

const ReaderSettings& EarlierReading::wayOf(const SourceRow& row) const
{
    if (const auto known = m_ways.constFind(row.batch); known != m_ways.constEnd())
        return *known;
    const ImportBatch* batch = m_snapshot.batches.find(row.batch);
    auto way = batch ? keptReading(*batch) : std::nullopt;
    if (!way)
        way = {m_today.mapping, m_reader.zone(), m_reader.clock().order};
    return *m_ways.insert(row.batch, *std::move(way));
}

bool EarlierReading::isTodays(const SourceRow& row) const
{
    const ReaderSettings& way = wayOf(row);
    return way.mapping == m_today.mapping && way.zone == m_reader.zone() &&
           way.dateOrder == m_reader.clock().order;
}

/// The cells under the headings that hold the same fields today.
Cells EarlierReading::asToday(const ReaderSettings& way, const Cells& cells) const
{
    Cells today;
    for (auto at = way.mapping.columns.begin(); at != way.mapping.columns.end(); ++at)
        if (const QString heading = m_reader.headingOf(*at); !heading.isEmpty() && cells.contains(at.key()))
            today.insert(heading, cells.value(at.key()));
    return today;
}

ReadAnswer EarlierReading::read(const SourceRow& row, const Cells& cells) const
{
    const ReaderSettings& way = wayOf(row);
    return m_reader.readAs(asToday(way, cells), way.mapping, way.zone, way.dateOrder);
}

Cells EarlierReading::renewed(const SourceRow& row, const Cells& before, const Cells& now) const
{
    const ReaderSettings& way = wayOf(row);
    Cells together;
    for (auto at = before.begin(); at != before.end(); ++at) {
        const Field field = way.mapping.of(at.key());
        const bool isReworded =
            !now.contains(at.key()) && field != Field::Ignored && !m_reader.headingOf(field).isEmpty();
        if (!isReworded)
            together.insert(at.key(), at.value());
    }
    for (auto at = now.begin(); at != now.end(); ++at)
        if (!at->isEmpty() || before.contains(at.key()))
            together.insert(at.key(), at.value());
    return together;
}

ReadAnswer EarlierReading::readSigns(const SourceRow& row, const Cells& cells) const
{
    return m_reader.readSigns(asToday(wayOf(row), cells));
}

QString keptMapping(const Mapping& mapping, DateOrder order, const QStringList& headings)
{
    QJsonObject json = toJson(mapping);
    json.insert(orderKey(), nameOf(order));
    json.insert(headingsKey(), QJsonArray::fromStringList(headings));
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

std::optional<ReaderSettings> keptReading(const ImportBatch& batch)
{
    const QByteArray json = batch.mapping.toUtf8();
    auto mapping = mappingFromJson(json);
    if (!mapping)
        return std::nullopt;
    const QString order = QJsonDocument::fromJson(json).object().value(orderKey()).toString();
    return ReaderSettings{*std::move(mapping), batch.zone,
                          dateOrderNamed(order).value_or(DateOrder::Unknown)};
}

QStringList keptHeadings(const ImportBatch& batch)
{
    QStringList headings;
    for (const QJsonValue heading :
         QJsonDocument::fromJson(batch.mapping.toUtf8()).object().value(headingsKey()).toArray())
        headings += heading.toString();
    return headings;
}

} // namespace core
