// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What coordinators decided about the pairs of a round, with reason, author and time as the history keeps them: locks,
// pairs made by hand, who is kept apart, who must wait, stands by or was taken off. Says it next year as well.

#include "core/store/store.h"

#include <map>

namespace core {

struct DecidedBy
{
    QString author;
    QDateTime at; ///< UTC
    QString text; ///< the line of the history
};

/// A field of a row; any field when that is empty.
struct AskedField
{
    Table table = Table::Programme;
    Id row;
    QString field = {};
};

/// By row: the latest step that still stands and changed it. Rows without one are not in it.
Result<std::map<Id, DecidedBy>> whoDecided(Store& store, const std::vector<AskedField>& asked);

struct RoundDecision
{
    enum class Kind {
        Locked,
        ByHand,
        KeptApart,
        MustWait,
        StandsBy,
        TakenOff
    };
    Kind kind = Kind::Locked;
    Id row;                 ///< partnership, entry of the keep-apart list, or application
    std::vector<Id> people; ///< none for entries about institutions
    QString who;            ///< in words
    QString reason;
    DecidedBy by; ///< nobody and no time when the history does not tell
};

QString nameOf(RoundDecision::Kind kind); ///< "locked": on the command line
QString titleOf(RoundDecision::Kind kind);

/// By kind, then the latest first.
Result<std::vector<RoundDecision>> decisionsOf(Store& store, const Id& round);

} // namespace core
