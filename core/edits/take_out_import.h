// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// An import taken out again, long after it was made: the people and rows that it brought go, answers that it
// changed go back, and what others have built upon stays, with the reason. Pure;
// core/usecases/take_out_import.h finds what it needs in the history.

#include "core/edits/edit.h"

#include <QSet>

namespace core {

/// Somebody of the import who stays, or keeps answers of it.
struct Staying
{
    Id person;
    QString name;
    QString reason;      ///< as the rest of a sentence that begins with the name
    bool byHand = false; ///< only because of what was changed by hand

    bool operator==(const Staying&) const = default;
};

struct TakenOut
{
    Edit edit;                    ///< empty when nothing goes and nothing goes back
    int leaving = 0;              ///< applications that go
    int turnedBack = 0;           ///< people who stay and have answers that go back
    int elsewhere = 0;            ///< of those leaving: people who are in another round and stay there
    int rows = 0;                 ///< rows of the file that could not be read and go
    std::vector<Staying> staying; ///< in the order of the file
};

/// `import` is what the import changed, `byHand` the people and applications that somebody has changed since;
/// with `evenByHand` those go as well.
TakenOut takeOutImport(const Snapshot& snapshot, const Edit& import, const QSet<Id>& byHand, bool evenByHand);

} // namespace core
