// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/build.h"

#include "core/edits/catalogue.h"

#include <algorithm>

namespace core {
namespace {

template <class T>
const T* anyRow(const Shelf<T>& shelf, const Id& id, QVariant& alive)
{
    if (const T* row = shelf.find(id)) {
        alive = qlonglong(1);
        return row;
    }
    const auto at = shelf.gone.constFind(id);
    if (at == shelf.gone.constEnd())
        return nullptr;
    alive = qlonglong(0);
    return &*at;
}

/// The field changes that lead from one look of a row to another. "alive" comes first, so that a row exists
/// before its fields are set; on the way back (inverse) it comes last, when all fields are empty again.
template <class T>
void compare(const Shelf<T>& before, const Shelf<T>& after, const Id& id, std::vector<FieldChange>& out)
{
    QVariant wasAlive;
    QVariant isAlive;
    const T* was = anyRow(before, id, wasAlive);
    const T* is = anyRow(after, id, isAlive);
    if (!is)
        return;
    const Table table = tableOf<T>();
    if (!sameValue(wasAlive, isAlive))
        out.push_back({table, id, aliveField(), wasAlive, isAlive});
    const T blank{};
    for (const Column<T>& column : columns<T>()) {
        const QVariant old = column.read(was ? *was : blank);
        const QVariant now = column.read(*is);
        if (!sameValue(old, now))
            out.push_back({table, id, column.name, old, now});
    }
}

} // namespace

EditBuilder::EditBuilder(const Snapshot& snapshot, QString kind)
    : m_before(snapshot), m_after(snapshot), m_kind(std::move(kind))
{
    Q_ASSERT_X(findEditKind(m_kind), "EditBuilder", "a kind that core/edits/catalogue.cpp does not name");
}

void EditBuilder::touch(Table table, const Id& id)
{
    const std::pair<int, Id> key(int(table), id);
    if (m_known.contains(key))
        return;
    m_known.insert(key);
    m_touched.emplace_back(table, id);
}

Edit EditBuilder::finish(QString text) const
{
    Edit edit{m_kind, std::move(text), {}};
    auto order = m_touched;
    std::stable_sort(order.begin(), order.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    for (const auto& [table, id] : order)
        withShelf(m_before, table, [&, which = table, row = id](const auto& before) {
            withShelf(m_after, which, [&](const auto& after) {
                if constexpr (std::is_same_v<decltype(before), decltype(after)>)
                    compare(before, after, row, edit.changes);
            });
        });
    return edit;
}

} // namespace core
