// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// An edit is a change as a value: a sentence and the fields that go from what to what. It is the only way a
// programme changes. Functions of core/edits make edits, the store applies them, `inverse` undoes any of them.
// An edit never touches anything itself.

#include "core/base/result.h"
#include "core/domain/columns.h"

#include <QString>
#include <QVariant>

#include <vector>

namespace core {

/// One field of one row. The field "alive" is null before a row was ever born, 1 while it lives, 0 after it was
/// removed; a removed row keeps its fields.
struct FieldChange
{
    Table table = Table::Programme;
    Id row;
    QString field;
    QVariant before;
    QVariant after;

    bool operator==(const FieldChange& other) const;
};

QString aliveField();

struct Edit
{
    QString kind; ///< id in core/edits/catalogue.h
    QString text; ///< what happened, naming people: "Swapped Ana and Bo"
    std::vector<FieldChange> changes;

    bool isEmpty() const { return changes.empty(); }
    bool operator==(const Edit&) const = default;
};

/// True for what happened in the world and cannot be taken back: undo stops there.
bool isMark(const Edit& edit);

/// The same fields back to what they were, in opposite order.
Edit inverse(const Edit& edit);

/// Checks every `before` and makes the changes; on Conflict the snapshot is as it was.
Outcome applyChanges(Snapshot& snapshot, const std::vector<FieldChange>& changes);

/// Compact bytes for the history, and back. Unknown tables, fields or shapes are refused.
QByteArray encodeChanges(const std::vector<FieldChange>& changes);
Result<std::vector<FieldChange>> decodeChanges(const QByteArray& bytes);

} // namespace core
