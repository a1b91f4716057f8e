// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"

namespace core {
namespace {

QString shownValue(const QVariant& value)
{
    QString text = value.toString();
    text.replace(u'\\', QStringLiteral("\\\\"));
    text.replace(u'\n', QStringLiteral("\\n"));
    text.replace(u'\r', QStringLiteral("\\r"));
    return text;
}

template <class T>
void dumpShelf(const Shelf<T>& shelf, QString& out)
{
    const QString table = tableName(tableOf<T>());
    for (const T& row : shelf.live) {
        const QString head = table + u' ' + row.id.toString() + u' ';
        out += head + QStringLiteral("alive=1\n");
        for (const Column<T>& column : columns<T>())
            if (const QVariant value = column.read(row); !value.isNull())
                out += head + column.name + u'=' + shownValue(value) + u'\n';
    }
}

} // namespace

QString dumpOf(const Snapshot& snapshot)
{
    QString out;
    for (const Table table : allTables())
        withShelf(snapshot, table, [&](const auto& shelf) { dumpShelf(shelf, out); });
    return out;
}

} // namespace core
