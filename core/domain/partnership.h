// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Who is with whom, and who must not be. A partnership has two members, or three when the round is odd.

#include "core/base/id.h"

#include <QDateTime>
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
    QDateTime since;     ///< UTC; only of one that a repair began after the pairs were approved
    QDateTime until;     ///< UTC; only of one that a repair ended; it is on the shelf of what is gone then
    QString endReason;   ///< why it ended

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

/// People who are never paired because of where they work: those of two institutions, those inside one (both names are
/// the same then), or one person and an institution. Institutions are compared by their folded names.
struct InstitutionApart
{
    Id id;
    Id person; ///< null: the two institutions keep apart; else this person and `first`
    QString first;
    QString second; ///< empty with a person
    QString reason;

    bool operator==(const InstitutionApart&) const = default;
    bool isInside() const { return person.isNull() && first == second; }
};

InstitutionApart makeInstitutionsApart(QString first, QString second, const QString& reason);
InstitutionApart makePersonApart(const Id& person, const QString& institution, const QString& reason);

} // namespace core
