// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Collects the field changes of an edit by comparing values: put(the row as it should be), remove(a row).
// Used by the verbs of core/edits; works on a scratch copy, so that several changes of one row end up as one.

#include "core/edits/edit.h"

namespace core {

class EditBuilder
{
public:
    /// `snapshot` must outlive the builder; `kind` is an id of core/edits/catalogue.h.
    EditBuilder(const Snapshot& snapshot, QString kind);

    /// The row shall live and look like this.
    template <class T>
    void put(const T& row)
    {
        withShelf(m_after, tableOf<T>(), [&](auto& shelf) { place(shelf, row); });
        touch(tableOf<T>(), row.id);
    }

    /// The row shall not live any more.
    template <class T>
    void remove(const Id& id)
    {
        withShelf(m_after, tableOf<T>(), [&](auto& shelf) {
            if (shelf.live.contains(id))
                shelf.gone.insert(id, shelf.live.take(id));
        });
        touch(tableOf<T>(), id);
    }

    /// What it would look like now, for verbs that build on their own first steps.
    const Snapshot& after() const { return m_after; }

    /// The edit: births in table order, then changes, then removals. Empty when nothing differs.
    Edit finish(QString text) const;

private:
    template <class T>
    static void place(Shelf<T>& shelf, const T& row)
    {
        shelf.gone.remove(row.id);
        shelf.live.insert(row.id, row);
    }
    template <class T, class U>
    static void place(Shelf<T>&, const U&)
    {
    }
    void touch(Table table, const Id& id);

    const Snapshot& m_before;
    Snapshot m_after;
    QString m_kind;
    std::vector<std::pair<Table, Id>> m_touched;
    QSet<std::pair<int, Id>> m_known;
};

} // namespace core
