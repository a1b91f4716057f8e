// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Everything that matching needs to know, as one value: the people of a round by id, what is prepared about
// each of them as small integers, who met before, who is kept apart, what is locked, and the settings of the
// round. Made once from a snapshot; rules, criteria, planner and explanations only read it. It never looks
// back at the snapshot.

#include "core/base/finding.h"
#include "core/base/result.h"
#include "core/domain/snapshot.h"
#include "core/matching/weights.h"

#include <optional>
#include <vector>

namespace core {

/// Somebody whom a person must not meet (again), and why.
struct Acquaintance
{
    int person = 0; ///< index into MatchQuestion::people
    QString why;    ///< round of the former partnership, or reason to keep apart; may be empty
};

struct Interest
{
    int id = 0; ///< the same for everybody who wrote the same but for case and accents
    int at = 0; ///< where it stands in Application::interests
};

/// One person who is to be matched. The lower half is prepared by prepareFeatures: -1 and empty mean "not
/// known".
struct Candidate
{
    int index = 0; ///< its place in MatchQuestion::people
    Person person;
    Application application;

    std::vector<Interest> interests; ///< by id
    int interestWeight = 0;          ///< sum of the rarity of all of them
    std::vector<int> languages;      ///< sorted
    std::vector<int> roles;          ///< sorted
    int sector = -1;
    int careerStep = -1;     ///< see career.h
    int careerWord = -1;     ///< the stage as a word, also where it is no known step
    int zone = -1;           ///< index into DayTable
    int country = -1;
    int region = -1;         ///< part of the world
    int institution = -1;    ///< only of one that is on the keep-apart list, see MatchQuestion::institutionsApart
    int separation = -1;     ///< equal for people whom Round::separateBy keeps apart
    std::vector<int> wishes; ///< "match me by …": indices into criteria()
    int earlierRounds = 0; ///< how many earlier rounds of the programme they applied to, or had a partner in
    int roundsWaited = 0;    ///< in how many of these they were left without a partner

    std::vector<Acquaintance> formerPartners; ///< by person
    std::vector<int> metCountries; ///< of partners in other rounds, whether they are here or not; sorted
    std::vector<int> metRegions;   ///< the same
    std::vector<Acquaintance> keptApart;      ///< by person
};

/// How the days of two time zones lie over each other while the round runs, its clock changes included.
struct DayTable
{
    struct Entry
    {
        int least = 0;    ///< minutes that both are awake, on the worst day of the round
        int nearest = 0;  ///< minutes between the two clocks
        int farthest = 0; ///< the same on the day when they are farthest apart
    };
    int zones = 0;
    std::vector<Entry> entries; ///< zones x zones

    const Entry& of(const Candidate& a, const Candidate& b) const
    {
        return entries[std::size_t(a.zone) * std::size_t(zones) + std::size_t(b.zone)];
    }
};

/// People who stay together whatever else is found.
struct Lock
{
    std::vector<int> members; ///< two or three, ascending
};

/// Two institutions whose people do not meet, or one of which they do not meet among themselves.
struct ApartInstitutions
{
    int first = 0; ///< as Candidate::institution; not above `second`
    int second = 0;
    QString names; ///< of both, folded: the same whoever is asked about
    QString why;
};

struct MatchQuestion
{
    Round round;
    std::vector<Candidate> people; ///< by id
    std::vector<int> rarity;       ///< by interest: what sharing it counts
    DayTable days;
    std::vector<ApartInstitutions> institutionsApart; ///< by names
    std::vector<Lock> locks;
    std::vector<std::vector<int>> current; ///< partnerships of now whose members are all in, locked ones too
    Weights weights;
    std::vector<bool> setAside;    ///< by rule: does not count for once; empty: all count
    std::vector<Finding> findings; ///< what could not be understood on the way

    int size() const { return int(people.size()); }
    const Candidate& at(int person) const { return people[std::size_t(person)]; }
};

/// The question of a round about these people; their order does not matter. Refuses weights that make no
/// sense and people without an application.
Result<MatchQuestion> makeQuestion(const Snapshot& snapshot, const Id& round, const std::vector<Id>& people);

std::optional<int> findCandidate(const MatchQuestion& question, const Id& person);

/// The name for sentences, safe among text of any writing direction.
QString nameOf(const Candidate& candidate);

} // namespace core
