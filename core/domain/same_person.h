// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Persons who turned out to be one human being: a second application, or somebody who came back under another
// address. Asked by whoever must know what all of them did together, such as the former partners.

#include "core/domain/snapshot.h"

#include <QHash>

namespace core {

class SamePeople
{
public:
    explicit SamePeople(const Snapshot& snapshot);

    /// One id for all persons who are the same; the person's own when there is no other.
    Id of(const Id& person) const { return m_of.value(person, person); }
    bool areSame(const Id& a, const Id& b) const { return of(a) == of(b); }

private:
    QHash<Id, Id> m_of; ///< only of those who have company
};

} // namespace core
