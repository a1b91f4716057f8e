// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/take_changes.h"

namespace core {
namespace {

template <class Row, class Value>
void take(Value Row::*member, Field title, const Row& before, const Row& now, Row& here, Taken& taken)
{
    if (before.*member == now.*member || here.*member == now.*member)
        return;
    if (here.*member == before.*member) {
        here.*member = now.*member;
        if (title != Field::Ignored)
            taken.changed += titleOf(title);
    } else if (title != Field::Ignored) {
        taken.kept += titleOf(title);
    }
}

void prefer(QString& known, const QString& now)
{
    if (!now.isEmpty())
        known = now;
}

} // namespace

Taken takeChanges(const ReadAnswer& before, const ReadAnswer& now, const Person& person,
                  const Application& application)
{
    Taken taken{person, application, {}, {}};
    const auto ofPerson = [&](auto member, Field title) {
        take(member, title, before.person, now.person, taken.person, taken);
    };
    ofPerson(&Person::name, Field::Name);
    ofPerson(&Person::email, Field::Email);
    ofPerson(&Person::country, Field::Country);
    ofPerson(&Person::countryAsWritten, Field::Ignored);
    ofPerson(&Person::city, Field::City);
    ofPerson(&Person::timeZone, Field::TimeZone);
    ofPerson(&Person::zoneAsWritten, Field::Ignored);
    ofPerson(&Person::languages, Field::Languages);
    ofPerson(&Person::institution, Field::Institution);
    const auto ofApplication = [&](auto member, Field title) {
        take(member, title, before.application, now.application, taken.application, taken);
    };
    ofApplication(&Application::appliedAt, Field::AppliedAt);
    ofApplication(&Application::appliedAsWritten, Field::Ignored);
    ofApplication(&Application::sector, Field::Sector);
    ofApplication(&Application::role, Field::Role);
    ofApplication(&Application::careerStage, Field::CareerStage);
    ofApplication(&Application::interests, Field::Interests);
    ofApplication(&Application::preference, Field::Preference);
    ofApplication(&Application::about, Field::About);
    ofApplication(&Application::previousPartners, Field::PreviousPartners);
    return taken;
}

Person laterWord(const Person& known, const Person& now)
{
    Person person = known;
    prefer(person.name, now.name);
    prefer(person.email, now.email);
    prefer(person.country, now.country);
    prefer(person.countryAsWritten, now.countryAsWritten);
    prefer(person.city, now.city);
    prefer(person.timeZone, now.timeZone);
    prefer(person.zoneAsWritten, now.zoneAsWritten);
    prefer(person.institution, now.institution);
    if (!now.languages.isEmpty())
        person.languages = now.languages;
    return person;
}

} // namespace core
