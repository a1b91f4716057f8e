// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A programme and its rounds: the frame that everything else hangs in. Plain values.

#include "core/base/id.h"
#include "core/domain/words.h"

#include <QDate>
#include <QDateTime>
#include <QString>

namespace core {

struct Programme
{
    Id id;
    QString name;
    QString zone; ///< IANA id, where the coordinators' day is

    bool operator==(const Programme&) const = default;
};

struct Round
{
    Id id;
    QString label;
    QString zone;     ///< IANA id in which its dates are meant
    QDateTime opens;  ///< UTC
    QDateTime closes; ///< UTC; whoever applied later goes to the waiting list
    QDate starts;
    QDate ends;
    int capPercent = 20; ///< 100 switches the country cap off
    CapRule capRule = CapRule::Applicants;
    SeparateBy separateBy = SeparateBy::Country;
    OddRule odd = OddRule::Trio;
    Objective objective = Objective::Balanced;
    QString weights;      ///< JSON object criterion -> weight; empty: the shipped ones
    QDateTime approvedAt; ///< UTC; valid once the pairs are final
    QString approvedBy;

    bool operator==(const Round&) const = default;
};

/// The id of a round, the same on every laptop that makes one of this label in this programme.
Id roundId(const Id& programme, const QString& label);

} // namespace core
