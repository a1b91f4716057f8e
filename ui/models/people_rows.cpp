// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/people_rows.h"

#include "core/base/text.h"
#include "core/domain/countries.h"

#include <QHash>

#include <algorithm>

namespace ui {
namespace {

void fold(PersonRow& row)
{
    const core::Person& person = row.person;
    row.sortName = core::foldText(person.name.isEmpty() ? person.email : person.name);
    const QStringList words = {
        person.name, person.country.isEmpty() ? person.countryAsWritten : core::countryName(person.country),
        person.city, person.institution, row.application.interests.join(u' ')};
    // An address is searched as it is written, folding would lose the @ and the dots.
    row.search = core::foldText(words.join(u' ')) + u'\n' + person.email.toCaseFolded();
}

} // namespace

std::vector<PersonRow> peopleRows(const core::Snapshot& snapshot, const core::Id& round,
                                  const std::vector<core::Problem>& problems,
                                  const std::vector<PersonRow>& last)
{
    QHash<core::Id, QStringList> needs;
    for (const core::Problem& problem : problems)
        for (const core::Id& person : problem.people)
            if (QStringList& kinds = needs[person]; !kinds.contains(problem.kind))
                kinds += problem.kind;
    std::vector<PersonRow> rows;
    for (const core::Application& application : core::applicationsOf(snapshot, round)) {
        const core::Person* person = snapshot.people.find(application.person);
        if (person)
            rows.push_back({*person, application, needs.value(person->id), {}, {}});
    }
    std::sort(rows.begin(), rows.end(),
              [](const PersonRow& a, const PersonRow& b) { return a.person.id < b.person.id; });
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

} // namespace ui
