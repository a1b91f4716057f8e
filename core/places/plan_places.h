// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The country cap: who has a place in a round and who waits, first come first served. Both readings of "20 %"
// are computed; the coordinator chooses. Pure; core/edits/apply_cap.h makes it an edit.

#include "core/base/finding.h"
#include "core/domain/snapshot.h"

#include <QSet>

#include <map>

namespace core {

struct PlacesSettings
{
    int percent = 20; ///< 100 and more: no cap
    CapRule rule = CapRule::Applicants;
    std::map<Id, QString> exceptions; ///< person -> reason: gets a place whatever the cap says
};

/// As the round says; people who were let in by exception before stay exceptions.
PlacesSettings placesSettingsOf(const Snapshot& snapshot, const Id& round);

struct CountryPlaces
{
    QString country;
    int applied = 0; ///< in time
    int accepted = 0;
    int waiting = 0;
    QDateTime lastIn;        ///< the latest application that got a place; invalid when nobody has to wait
    bool isNew = false;      ///< nobody from there in any earlier round
    bool tieAtLimit = false; ///< the first who waits applied in the same second as the last with a place
};

struct PlacedPerson
{
    Id person;
    QString country;
    Status status = Status::Accepted;
    QString reason; ///< why somebody waits, or is an exception
};

struct PlacesPlan
{
    PlacesSettings settings;
    int applicants = 0;                   ///< the number that a share is taken of: in time, country known
    int limit = 0;                        ///< most places of one country under the chosen rule
    int otherReading = 0;                 ///< the same under the other rule
    std::vector<PlacedPerson> people;     ///< by arrival
    std::vector<CountryPlaces> byCountry; ///< most applications first
    std::vector<Id> unknownCountry;       ///< cannot be counted; get no place until it is known
    std::vector<Finding> findings;

    int accepted() const;
    int waiting() const;
    /// The country with most places; null when nobody has one.
    const CountryPlaces* largest() const;
    /// Its share of all places, in thousandths, rounded.
    int permilleOf(const CountryPlaces& country) const;
};

/// Largest number of places of a country under a rule, from applications by country. `total` without a cap.
int limitFor(CapRule rule, int percent, const std::map<QString, int>& applications);

/// Countries of the applicants of a round from which nobody applied to an earlier one; none when nobody applied before.
QSet<QString> newCountriesOf(const Snapshot& snapshot, const Id& round);

PlacesPlan planPlaces(const Snapshot& snapshot, const Id& round, const PlacesSettings& settings);

} // namespace core
