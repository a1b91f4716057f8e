// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Who is with whom, and who must not be. A partnership has two members, or three when the round is odd.

#include "core/base/id.h"

#include <QString>

#include <vector>

namespace core {

struct Partnership
{
    Id id;
    Id round;
    Id first; ///< members in the order of their ids
    Id second;
    Id third; ///< null in a pair
    bool locked = false;
    bool byHand = false; ///< made by a coordinator, not found
    QString reason;      ///< why it was made or locked
    QString despite;     ///< hard rules broken by consent, comma-joined ids; empty: none

    bool operator==(const Partnership&) const = default;

    bool isTrio() const { return !third.isNull(); }
    bool has(const Id& person) const { return first == person || second == person || third == person; }
    std::vector<Id> members() const;
};

/// A partnership of these people with its id, the same on every laptop. Members are sorted.
Partnership makePartnership(const Id& round, std::vector<Id> members);

/// Two people who are never paired, in any round of the programme.
struct KeepApart
{
    Id id;
    Id first;
    Id second;
    QString reason;

    bool operator==(const KeepApart&) const = default;
};

KeepApart makeKeepApart(Id a, Id b, const QString& reason);

} // namespace core
