// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/repair.h"

#include "core/base/text.h"
#include "core/edits/build.h"

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
    for (const FieldChange& change : edit.changes) {
        if (change.table != Table::Partnership || change.field != aliveField())
            continue;
        const Partnership* was = snapshot.partnerships.find(change.row);
        if (was && isApproved(snapshot, was->round))
            return true;
        for (const FieldChange& field : edit.changes) // one that begins says here which round it is in
            if (field.row == change.row && field.field == QLatin1String("round") &&
                isApproved(snapshot, Id::fromString(field.after.toString())))
                return true;
        const Partnership* old = goneRow(snapshot.partnerships, change.row);
        if (old && isApproved(snapshot, old->round))
            return true;
    }
    return false;
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
