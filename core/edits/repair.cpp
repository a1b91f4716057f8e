// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/repair.h"

#include "core/base/text.h"
#include "core/edits/build.h"

#include <QSet>

#include <algorithm>

namespace core {
namespace {

template <class T>
const T* goneRow(const Shelf<T>& shelf, const Id& id)
{
    const auto at = shelf.gone.constFind(id);
    return at == shelf.gone.constEnd() ? nullptr : &*at;
}

bool isApproved(const Snapshot& snapshot, const Id& round)
{
    const Round* found = snapshot.rounds.find(round);
    return found && found->approvedAt.isValid();
}

/// Begins or ends in a round that was approved before.
bool isRepaired(const Snapshot& before, const Snapshot& after, const Id& partnership)
{
    const Partnership* was = before.partnerships.find(partnership);
    const Partnership* is = after.partnerships.find(partnership);
    return (was == nullptr) != (is == nullptr) && isApproved(before, was ? was->round : is->round);
}

} // namespace

bool isRepair(const Snapshot& snapshot, const Edit& edit)
{
    QSet<Id> turned; // partnerships that end or begin
    for (const FieldChange& change : edit.changes)
        if (change.table == Table::Partnership && change.field == aliveField())
            turned.insert(change.row);
    return std::any_of(edit.changes.begin(), edit.changes.end(), [&](const FieldChange& change) {
        if (!turned.contains(change.row))
            return false;
        if (change.field == QLatin1String("round")) // one that begins says here which round it is in
            return isApproved(snapshot, Id::fromString(change.after.toString()));
        if (change.field != aliveField())
            return false;
        const Partnership* live = snapshot.partnerships.find(change.row);
        const Partnership* known = live ? live : goneRow(snapshot.partnerships, change.row);
        return known && isApproved(snapshot, known->round);
    });
}

Result<Edit> withDatesOfRepair(const Snapshot& snapshot, const Edit& edit, const QDateTime& now,
                               const QString& reason)
{
    if (!isRepair(snapshot, edit))
        return edit;
    Snapshot after = snapshot;
    if (const Outcome done = applyChanges(after, edit.changes); !done)
        return done.error();
    EditBuilder builder(snapshot, edit.kind);
    const QString why = tidyText(reason).isEmpty() ? edit.text : tidyText(reason);
    for (const FieldChange& change : edit.changes)
        withShelf(after, change.table, [&](const auto& shelf) {
            using Row = typename std::decay_t<decltype(shelf.live)>::mapped_type;
            const Row* live = shelf.find(change.row);
            const Row* row = live ? live : goneRow(shelf, change.row);
            if (!row)
                return;
            Row made = *row;
            if constexpr (std::is_same_v<Row, Partnership>)
                if (isRepaired(snapshot, after, change.row)) {
                    (live ? made.since : made.until) = now;
                    made.endReason = live ? QString() : why;
                }
            builder.put(made);
            if (!live)
                builder.remove<Row>(change.row);
        });
    return builder.finish(edit.text);
}

} // namespace core
