// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/person_row.h"

#include "core/base/text.h"
#include "core/domain/countries.h"
#include "core/domain/earlier_rounds.h"
#include "core/domain/languages.h"
#include "core/domain/same_person.h"

#include <QSet>

#include <algorithm>

namespace core {
namespace {

void fold(PersonRow& row)
{
    const Person& person = row.person;
    const Application& application = row.application;
    row.sortName = foldText(person.name.isEmpty() ? person.email : person.name);
    QStringList words = {person.name,
                         person.country.isEmpty() ? person.countryAsWritten : countryName(person.country),
                         person.city,
                         person.institution,
                         application.sector,
                         application.role,
                         application.careerStage,
                         application.preference,
                         application.about,
                         application.note,
                         application.statusReason,
                         application.foreignId};
    words += application.interests + application.tags;
    for (const QString& language : person.languages)
        words += languageName(language);
    // An address is searched as it is written, folding would lose the @ and the dots.
    row.search = foldText(words.join(u'\n')) + u'\n' + person.email.toCaseFolded();
}

/// Whoever applied to a round that opened before this one, under whichever record.
QSet<Id> hereBefore(const Snapshot& snapshot, const Id& round, const SamePeople& same)
{
    const std::vector<Id> rounds = earlierRounds(snapshot, round);
    const QSet<Id> earlier(rounds.begin(), rounds.end());
    QSet<Id> people;
    for (const Application& application : snapshot.applications.live)
        if (earlier.contains(application.round))
            people.insert(same.of(application.person));
    return people;
}

} // namespace

std::vector<PersonRow> personRows(const Snapshot& snapshot, const Id& round,
                                  const QHash<Id, PersonNeeds>& needs, const std::vector<PersonRow>& last)
{
    const SamePeople same(snapshot);
    const QSet<Id> before = hereBefore(snapshot, round, same);
    std::vector<PersonRow> rows;
    for (const Application& application : applicationsOf(snapshot, round))
        if (const Person* person = snapshot.people.find(application.person))
            rows.push_back({*person,
                            application,
                            needs.value(person->id),
                            before.contains(same.of(person->id)),
                            {},
                            {}});
    auto known = last.begin();
    for (PersonRow& row : rows) {
        while (known != last.end() && known->person.id < row.person.id)
            ++known;
        if (known != last.end() && known->person == row.person && known->application == row.application) {
            row.search = known->search;
            row.sortName = known->sortName;
        } else {
            fold(row);
        }
    }
    return rows;
}

} // namespace core
