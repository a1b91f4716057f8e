// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Somebody who stands in the round already without a row of a form, carried over from a waiting list or added
// by hand, and now applies by the form: what their one application says then. Pure; used by plan_import.cpp.

#include "core/domain/same_person.h"
#include "core/intake/read_row.h"

namespace core {

/// Who stood on the waiting lists before a round.
class EarlierWaiting
{
public:
    EarlierWaiting(const Snapshot& snapshot, const Id& round);

    /// The latest earlier round in which somebody waited; null: none.
    const Round* roundOf(const Id& person) const;

private:
    const Snapshot& m_snapshot;
    SamePeople m_same;
    QHash<Id, Id> m_latest; ///< human being -> round
};

struct Rejoined
{
    Person person;
    Application application;
    QString reason; ///< for the preview, as in "Changed: …"
};

/// Of whoever waited the new answers count, of whoever was added by hand what was entered here; the earlier
/// time of application stays in any case. `waited`: in which round before; null: in none.
Rejoined rejoin(const Round* waited, const Application& known, const Person& person, const ReadAnswer& now);

} // namespace core
