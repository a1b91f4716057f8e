// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Everything in a programme at one moment, as values. Cheap to copy (shared until changed), so thinkers get a copy and
// the store goes on. A Shelf keeps living rows and the ones that were removed, because a removed row may return.

#include "core/domain/kept_lists.h"
#include "core/domain/partnership.h"
#include "core/domain/person.h"
#include "core/domain/proposal.h"
#include "core/domain/round.h"
#include "core/domain/source.h"

#include <QMap>

#include <vector>

namespace core {

template <class T>
struct Shelf
{
    QMap<Id, T> live;
    QMap<Id, T> gone;

    bool operator==(const Shelf&) const = default;

    const T* find(const Id& id) const
    {
        const auto at = live.constFind(id);
        return at == live.constEnd() ? nullptr : &*at;
    }
};

struct Snapshot
{
    Shelf<Programme> programmes;
    Shelf<Round> rounds;
    Shelf<Person> people;
    Shelf<Application> applications;
    Shelf<ImportBatch> batches;
    Shelf<SourceRow> sourceRows;
    Shelf<Partnership> partnerships;
    Shelf<KeepApart> keepApart;
    Shelf<MappingProfile> mappings;
    Shelf<Decision> decisions;
    Shelf<SavedView> views;
    Shelf<Interested> interested;
    Shelf<Proposal> proposals;
    Shelf<WeightPreset> weightPresets;
    Shelf<InstitutionApart> institutionsApart;
    Shelf<Approval> approvals;

    bool operator==(const Snapshot&) const = default;

    Programme programme() const { return programmes.live.isEmpty() ? Programme{} : programmes.live.first(); }
};

/// Rounds in the order of their opening, then label.
std::vector<Round> roundsInOrder(const Snapshot& snapshot);

/// Applications of a round by person; merged ones left out unless asked for.
std::vector<Application> applicationsOf(const Snapshot& snapshot, const Id& round, bool withMerged = false);

std::vector<Partnership> partnershipsOf(const Snapshot& snapshot, const Id& round);

/// The application of a person in a round that is not a merged one, if any.
const Application* findApplication(const Snapshot& snapshot, const Id& round, const Id& person);

/// The partnership of a person in a round, if any.
const Partnership* findPartnership(const Snapshot& snapshot, const Id& round, const Id& person);

/// The one that stands for an approved round, if any.
const Approval* findApproval(const Snapshot& snapshot, const Id& round);

/// The name of a person, or the address, or a stand-in; never empty.
QString displayName(const Snapshot& snapshot, const Id& person);

} // namespace core
