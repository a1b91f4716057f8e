// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Edits of the keep-apart list: pairs of people, people and institutions, pairs of institutions, everybody inside one.
// Whatever comes onto the list holds in every round. Pairs of now stay until they are parted or found again.

#include "core/edits/edit.h"

namespace core {

/// What is put on the list together, or taken off.
struct ApartChanges
{
    std::vector<KeepApart> people;
    std::vector<InstitutionApart> institutions;

    bool isEmpty() const { return people.empty() && institutions.empty(); }
    int count() const { return int(people.size() + institutions.size()); }
};

/// Says anew of what stands there already why. Refused when an entry has no reason.
Result<Edit> putOnApartList(const Snapshot& snapshot, const ApartChanges& entries);
/// Entries by their ids, of either kind.
Result<Edit> takeOffApartList(const Snapshot& snapshot, const std::vector<Id>& entries);

/// "Ana and Bo", "Ana and everybody at “City Library”", "everybody at “City Library” among themselves".
QString inWords(const Snapshot& snapshot, const KeepApart& entry);
QString inWords(const Snapshot& snapshot, const InstitutionApart& entry);

} // namespace core
