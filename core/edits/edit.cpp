// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/edit.h"

#include "core/edits/catalogue.h"

#include <QCborArray>
#include <QCborStreamWriter>
#include <QCborValue>
#include <QCoreApplication>

#include <algorithm>

namespace core {
namespace {

template <class T>
const Column<T>* findColumn(const QString& name)
{
    for (const Column<T>& column : columns<T>())
        if (column.name == name)
            return &column;
    return nullptr;
}

enum class Place
{
    Nowhere,
    Live,
    Gone
};

template <class T>
Place placeOf(const Shelf<T>& shelf, const Id& id)
{
    if (shelf.live.contains(id))
        return Place::Live;
    return shelf.gone.contains(id) ? Place::Gone : Place::Nowhere;
}

QVariant aliveValue(Place place)
{
    return place == Place::Nowhere ? QVariant() : QVariant(qlonglong(place == Place::Live));
}

template <class T>
bool setAlive(Shelf<T>& shelf, const Id& id, const QVariant& value)
{
    T row;
    if (shelf.live.contains(id))
        row = shelf.live.take(id);
    else if (shelf.gone.contains(id))
        row = shelf.gone.take(id);
    row.id = id;
    if (!value.isNull())
        (value.toLongLong() ? shelf.live : shelf.gone).insert(id, row);
    return true;
}

/// False when the field is unknown or does not hold `before`.
template <class T>
bool change(Shelf<T>& shelf, const FieldChange& wanted)
{
    const Place place = placeOf(shelf, wanted.row);
    if (wanted.field == aliveField())
        return sameValue(aliveValue(place), wanted.before) && setAlive(shelf, wanted.row, wanted.after);
    const Column<T>* column = findColumn<T>(wanted.field);
    if (!column || place == Place::Nowhere)
        return false;
    T& row = (place == Place::Live ? shelf.live : shelf.gone)[wanted.row];
    if (!sameValue(column->read(row), wanted.before))
        return false;
    column->write(row, wanted.after);
    return true;
}

bool changeOne(Snapshot& snapshot, const FieldChange& wanted)
{
    return withShelf(snapshot, wanted.table, [&](auto& shelf) { return change(shelf, wanted); });
}

FieldChange turned(const FieldChange& change)
{
    FieldChange back = change;
    std::swap(back.before, back.after);
    return back;
}

void pack(QCborStreamWriter& writer, const QVariant& value)
{
    if (value.isNull())
        writer.append(nullptr);
    else if (value.typeId() == QMetaType::LongLong)
        writer.append(value.toLongLong());
    else
        writer.append(value.toString());
}

bool unpack(const QCborValue& value, QVariant& out)
{
    if (value.isNull())
        out = {};
    else if (value.isInteger())
        out = QVariant(qlonglong(value.toInteger()));
    else if (value.isString())
        out = value.toString();
    else
        return false;
    return true;
}

template <class T>
bool isField(const Shelf<T>&, const QString& name)
{
    return name == aliveField() || findColumn<T>(name) != nullptr;
}

Error brokenChanges()
{
    return unreadable(QCoreApplication::translate("Edits", "A step in the history cannot be read."));
}

} // namespace

bool FieldChange::operator==(const FieldChange& other) const
{
    return table == other.table && row == other.row && field == other.field &&
           sameValue(before, other.before) && sameValue(after, other.after);
}

QString aliveField()
{
    return QStringLiteral("alive");
}

bool isMark(const Edit& edit)
{
    const EditKind* kind = findEditKind(edit.kind);
    return kind && kind->isMark;
}

Edit inverse(const Edit& edit)
{
    Edit back = edit;
    back.changes.clear();
    std::transform(edit.changes.rbegin(), edit.changes.rend(), std::back_inserter(back.changes), turned);
    return back;
}

Outcome applyChanges(Snapshot& snapshot, const std::vector<FieldChange>& changes)
{
    for (size_t i = 0; i < changes.size(); ++i) {
        if (changeOne(snapshot, changes[i]))
            continue;
        const QString detail =
            QStringLiteral("%1.%2 of %3")
                .arg(tableName(changes[i].table), changes[i].field, changes[i].row.toString());
        while (i-- > 0)
            changeOne(snapshot, turned(changes[i]));
        return Error{Error::Kind::Conflict,
                     QCoreApplication::translate("Edits",
                                                 "The programme has changed since this was prepared, so "
                                                 "nothing was written. Look at it again and repeat."),
                     detail};
    }
    return success();
}

QByteArray encodeChanges(const std::vector<FieldChange>& changes)
{
    QByteArray bytes;
    QCborStreamWriter writer(&bytes);
    writer.startArray();
    for (size_t from = 0, to = 0; from < changes.size(); from = to) {
        const FieldChange& head = changes[from];
        while (to < changes.size() && changes[to].table == head.table && changes[to].row == head.row)
            ++to;
        writer.startArray(quint64(2 + 3 * (to - from)));
        writer.append(tableName(head.table));
        writer.append(head.row.toString());
        for (size_t i = from; i < to; ++i) {
            writer.append(changes[i].field);
            pack(writer, changes[i].before);
            pack(writer, changes[i].after);
        }
        writer.endArray();
    }
    writer.endArray();
    return qCompress(bytes, 3); // a third of the time of the usual level, and hardly larger
}

Result<std::vector<FieldChange>> decodeChanges(const QByteArray& bytes)
{
    const QCborValue whole = QCborValue::fromCbor(qUncompress(bytes));
    if (!whole.isArray())
        return brokenChanges();
    Snapshot shapes;
    std::vector<FieldChange> changes;
    for (const QCborValue& item : whole.toArray()) {
        const QCborArray row = item.toArray();
        const auto table = tableNamed(row.at(0).toString());
        const Id id = Id::fromString(row.at(1).toString());
        if (!table || id.isNull() || row.size() % 3 != 2)
            return brokenChanges();
        for (qsizetype i = 2; i < row.size(); i += 3) {
            FieldChange change{*table, id, row.at(i).toString(), {}, {}};
            const bool known =
                withShelf(shapes, *table, [&](const auto& shelf) { return isField(shelf, change.field); });
            if (!known || !unpack(row.at(i + 1), change.before) || !unpack(row.at(i + 2), change.after))
                return brokenChanges();
            changes.push_back(std::move(change));
        }
    }
    return changes;
}

} // namespace core
