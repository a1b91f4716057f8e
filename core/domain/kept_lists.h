// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Lists that coordinators keep for themselves and each other: looks of the table of people by name, and the
// people who want to hear when applications open. Plain values.

#include "core/base/id.h"

#include <QDateTime>
#include <QString>

namespace core {

/// A filter, columns and an order under a name, the same on every laptop.
struct SavedView
{
    Id id;
    QString name;
    QString look; ///< JSON, see core/people/list_look.h

    bool operator==(const SavedView&) const = default;
};

/// Somebody on the interest list. Not an applicant: with an application they are one as well.
struct Interested
{
    Id id; ///< by address, so that nobody stands on the list twice
    QString name;
    QString email;
    QDateTime since; ///< UTC; invalid while not known
    QString note;
    Id toldOf; ///< the last round whose opening they were told of; null: none yet

    bool operator==(const Interested&) const = default;
};

Id savedViewId(const QString& name);
Id interestedId(const QString& email);

} // namespace core
