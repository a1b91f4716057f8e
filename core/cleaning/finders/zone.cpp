// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cleaning/finders/zone.h"

#include "core/base/text.h"
#include "core/cleaning/learned.h"
#include "core/domain/countries.h"
#include "core/time/zones.h"

#include <QCoreApplication>

namespace core {
namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("CleanUp", text);
}

/// The larger ones of a country come first; whoever lives in another can be typed in.
constexpr qsizetype mostOptions = 10;

Option optionFor(const QString& zone, const std::vector<Applicant>& group)
{
    Option option{zone, placeOf(zone), {}};
    for (const Applicant& one : group) {
        Person person = *one.person;
        person.timeZone = zone;
        option.fix.people.push_back(person);
    }
    return option;
}

QString messageFor(const Problem& problem, const std::vector<Applicant>& group, const QString& country)
{
    const QString where = country.isEmpty() ? say("a country not known yet") : countryName(country);
    if (saysNothing(problem.asWritten))
        return say("%1 gave no time zone, and %2 has several.").arg(namesOf(group), where);
    return say("“%1” does not tell the time zone in %2 (%3).").arg(problem.asWritten, where, namesOf(group));
}

} // namespace

std::vector<Problem> findZoneProblems(const Applicants& applicants)
{
    QMap<QString, std::vector<Applicant>> groups;
    for (const Applicant& one : applicants.list) {
        const Person& person = *one.person;
        if (!person.timeZone.isEmpty() || person.country.isEmpty())
            continue; // the country comes first
        groups[person.country + u'\n' + foldText(person.zoneAsWritten) + u'\n' +
               foldText(placeWritten(person))]
            .push_back(one);
    }
    const Learned learned(*applicants.snapshot);
    std::vector<Problem> problems;
    for (auto at = groups.begin(); at != groups.end(); ++at) {
        const std::vector<Applicant>& group = at.value();
        const Person& person = *group.front().person;
        Problem problem;
        problem.kind = QStringLiteral("zone");
        problem.field = QStringLiteral("time_zone");
        problem.id = problemId(problem.kind, at.key());
        problem.asWritten = saysNothing(person.zoneAsWritten) ? QString() : person.zoneAsWritten;
        for (const Applicant& one : group)
            problem.people.push_back(one.person->id);
        const ZoneMatch match = recogniseZone(problem.asWritten, person.country, placeWritten(person));
        QStringList zones = match.zones.mid(0, mostOptions);
        for (const QString& zone : zonesOfCountry(person.country))
            if (!zones.contains(zone) && zones.size() < mostOptions)
                zones += zone;
        problem.learned = learned.zone(person);
        if (!problem.learned.isEmpty() && !zones.contains(problem.learned))
            zones.prepend(problem.learned);
        for (const QString& zone : zones)
            problem.options.push_back(optionFor(zone, group));
        if (match.isCertain())
            problem.safe = match.zones.first();
        problem.options.push_back(leaveAsIs());
        problem.message = messageFor(problem, group, person.country);
        problems.push_back(std::move(problem));
    }
    return problems;
}

} // namespace core
