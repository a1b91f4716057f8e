// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/people.h"

#include "core/base/text.h"
#include "core/domain/address.h"
#include "core/domain/countries.h"
#include "core/domain/languages.h"
#include "core/edits/build.h"
#include "core/edits/leave.h"
#include "core/time/zones.h"

#include <QCoreApplication>

#include <map>

namespace core {
namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Edits", text);
}

QStringList splitList(const QString& value)
{
    QStringList list;
    for (const QString& part : value.split(u';'))
        if (const QString item = tidyText(part); !item.isEmpty() && !list.contains(item))
            list += item;
    return list;
}

Result<Nothing> setCountry(Person& person, const QString& value)
{
    if (value.trimmed().isEmpty()) {
        person.country.clear();
        return success();
    }
    const CountryMatch match = recogniseCountry(value);
    if (match.codes.size() != 1)
        return refused(
            say("“%1” is not a country that Bifolium knows. Use its two letters, such as NZ.").arg(value));
    person.country = match.codes.first();
    return success();
}

Result<Nothing> setZone(Person& person, const QString& value)
{
    if (value.trimmed().isEmpty()) {
        person.timeZone.clear();
        return success();
    }
    const auto zone = canonicalZone(value);
    if (!zone)
        return refused(
            say("“%1” is not a time zone in the list. Use a name such as Europe/Copenhagen.").arg(value));
    person.timeZone = *zone;
    return success();
}

Result<Nothing> setLanguages(Person& person, const QString& value)
{
    person.languages.clear();
    for (const QString& item : splitList(value))
        person.languages += recogniseLanguage(item).value_or(item);
    person.languages.removeDuplicates();
    return success();
}

using PersonSetter = Result<Nothing> (*)(Person&, const QString&);
using ApplicationSetter = Result<Nothing> (*)(Application&, const QString&);

/// Line breaks only where people write paragraphs: a name with one would break letters and lists.
template <auto member>
Result<Nothing> setText(auto& row, const QString& value, bool keepLines = false)
{
    row.*member = tidyText(value, keepLines);
    return success();
}

Result<Nothing> setName(Person& person, const QString& value)
{
    if (tidyText(value).isEmpty())
        return refused(say("A person needs a name."));
    person.name = tidyText(value);
    return success();
}

Result<Nothing> setAddress(Person& person, const QString& value)
{
    const QString address = tidyAddress(value);
    if (!address.isEmpty())
        if (const QString fault = faultOfAddress(address); !fault.isEmpty())
            return refused(
                say("“%1” cannot be written to: it %2. Look for a typing mistake.").arg(value, fault));
    person.email = address;
    return success();
}

Result<Nothing> setAppliedAt(Application& application, const QString& value)
{
    if (value.trimmed().isEmpty()) {
        application.appliedAt = {};
        return success();
    }
    const QDateTime at = QDateTime::fromString(value.trimmed(), Qt::ISODate);
    if (!at.isValid() || (at.timeSpec() == Qt::LocalTime && !value.trimmed().endsWith(u'Z')))
        return refused(say("“%1” is not a time with its offset, such as 2026-02-14T21:05:00Z.").arg(value));
    application.appliedAt = at.toUTC();
    return success();
}

const std::map<QString, PersonSetter>& personSetters()
{
    static const std::map<QString, PersonSetter> setters = {
        {QStringLiteral("name"), setName},
        {QStringLiteral("email"), setAddress},
        {QStringLiteral("country"), setCountry},
        {QStringLiteral("city"), [](Person& p, const QString& v) { return setText<&Person::city>(p, v); }},
        {QStringLiteral("time_zone"), setZone},
        {QStringLiteral("languages"), setLanguages},
        {QStringLiteral("institution"),
         [](Person& p, const QString& v) { return setText<&Person::institution>(p, v); }},
    };
    return setters;
}

const std::map<QString, ApplicationSetter>& applicationSetters()
{
    static const std::map<QString, ApplicationSetter> setters = {
        {QStringLiteral("sector"),
         [](Application& a, const QString& v) { return setText<&Application::sector>(a, v); }},
        {QStringLiteral("role"),
         [](Application& a, const QString& v) { return setText<&Application::role>(a, v); }},
        {QStringLiteral("career_stage"),
         [](Application& a, const QString& v) { return setText<&Application::careerStage>(a, v); }},
        {QStringLiteral("preference"),
         [](Application& a, const QString& v) { return setText<&Application::preference>(a, v); }},
        {QStringLiteral("about"),
         [](Application& a, const QString& v) { return setText<&Application::about>(a, v, true); }},
        {QStringLiteral("note"),
         [](Application& a, const QString& v) { return setText<&Application::note>(a, v, true); }},
        {QStringLiteral("applied_at"), setAppliedAt},
        {QStringLiteral("interests"),
         [](Application& a, const QString& v) {
             a.interests = splitList(v);
             return success();
         }},
        {QStringLiteral("tags"),
         [](Application& a, const QString& v) {
             a.tags = splitList(v);
             return success();
         }},
        {QStringLiteral("previous_partners"),
         [](Application& a, const QString& v) {
             a.previousPartners = splitList(v);
             return success();
         }},
    };
    return setters;
}

QString withoutRound(const Snapshot& snapshot, const Id& person)
{
    return say("%1 has no application in this round.").arg(displayName(snapshot, person));
}

QString statusText(const Snapshot& snapshot, const std::vector<Id>& people, Status status)
{
    QStringList names;
    for (const Id& person : people)
        names += displayName(snapshot, person);
    const QString who = listOf(names, 3);
    switch (status) {
    case Status::Withdrawn:
        return say("Withdrew %1").arg(who);
    case Status::Held:
        return say("Set %1 to must wait").arg(who);
    case Status::Standby:
        return say("%1 stands by for an odd number").arg(who);
    case Status::Rejected:
        return say("Set %1 aside: not an applicant").arg(who);
    case Status::Waiting:
        return say("Put %1 on the waiting list").arg(who);
    case Status::Accepted:
        return say("Gave %1 a place").arg(who);
    case Status::Applied:
    case Status::Merged:
        break;
    }
    return say("Set %1 back to applied").arg(who);
}

} // namespace

QStringList personFieldNames()
{
    QStringList names;
    for (const auto& [name, setter] : personSetters())
        names += name;
    return names;
}

QStringList applicationFieldNames()
{
    QStringList names;
    for (const auto& [name, setter] : applicationSetters())
        names += name;
    return names;
}

namespace {

Error noSuchField(const QString& field)
{
    return usage(say("There is no field “%1”. There are: %2.")
                     .arg(field, (personFieldNames() + applicationFieldNames()).join(QStringLiteral(", "))));
}

} // namespace

Result<Edit> setField(const Snapshot& snapshot, const Id& round, const Id& person, const QString& field,
                      const QString& value)
{
    return setFields(snapshot, round, person, {{field, value}});
}

Result<Edit> setFields(const Snapshot& snapshot, const Id& round, const Id& person,
                       const std::vector<std::pair<QString, QString>>& values)
{
    const Person* found = snapshot.people.find(person);
    if (!found)
        return notFound(say("This person is not there any more."));
    Person changed = *found;
    const Application* application = findApplication(snapshot, round, person);
    std::optional<Application> answers;
    if (application)
        answers = *application;
    QStringList fields;
    for (const auto& [field, value] : values) {
        Result<Nothing> done = success();
        if (const auto at = personSetters().find(field); at != personSetters().end())
            done = at->second(changed, value);
        else if (const auto in = applicationSetters().find(field); in == applicationSetters().end())
            return noSuchField(field);
        else if (!answers)
            return notFound(withoutRound(snapshot, person));
        else
            done = in->second(*answers, value);
        if (!done)
            return done.error();
        fields += QString(field).replace(u'_', u' ');
    }
    EditBuilder builder(snapshot, QStringLiteral("change_person"));
    builder.put(changed);
    if (answers)
        builder.put(*answers);
    return builder.finish(say("Changed %1 of %2").arg(listOf(fields), displayName(snapshot, person)));
}

Outcome writeField(Person& person, Application& application, const QString& field, const QString& value)
{
    if (const auto at = personSetters().find(field); at != personSetters().end())
        return at->second(person, value);
    if (const auto in = applicationSetters().find(field); in != applicationSetters().end())
        return in->second(application, value);
    return noSuchField(field);
}

Edit changePeople(const Snapshot& snapshot, const std::vector<std::pair<Person, Application>>& people,
                  const QString& text)
{
    EditBuilder builder(snapshot, QStringLiteral("change_people"));
    for (const auto& [person, application] : people) {
        builder.put(person);
        builder.put(application);
    }
    return builder.finish(text);
}

Result<Edit> addApplicant(const Snapshot& snapshot, const Id& round, Person person, Application application)
{
    person.name = tidyText(person.name);
    person.email = tidyAddress(person.email);
    if (person.name.isEmpty())
        return usage(say("A person needs a name."));
    if (!snapshot.rounds.find(round))
        return notFound(say("This round is not there any more."));
    if (person.id.isNull())
        person.id = Id::random();
    if (findApplication(snapshot, round, person.id))
        return refused(say("%1 has an application in this round already.").arg(person.name));
    application.id = Id::random();
    application.round = round;
    application.person = person.id;
    EditBuilder builder(snapshot, QStringLiteral("add_applicant"));
    builder.put(person);
    builder.put(application);
    return builder.finish(say("Added %1").arg(person.name));
}

Result<Edit> setStatus(const Snapshot& snapshot, const Id& round, const std::vector<Id>& people,
                       Status status, const QString& reason)
{
    EditBuilder builder(snapshot, QStringLiteral("set_status"));
    for (const Id& person : people) {
        const Application* found = findApplication(snapshot, round, person);
        if (!found)
            return notFound(withoutRound(snapshot, person));
        Application changed = *found;
        changed.status = status;
        changed.statusReason = tidyText(reason);
        if (status == Status::Accepted && changed.statusReason.isEmpty())
            changed.statusReason = say("given by hand"); // a place without a reason would go by the limit again
        builder.put(changed);
        if (status != Status::Applied && status != Status::Accepted)
            leavePartnership(builder, round, person, {}, say("the third person left"));
    }
    return builder.finish(statusText(snapshot, people, status));
}

} // namespace core
