// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cleaning/finders/country.h"

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

/// Codes that somebody's city and time zone speak for.
QStringList codesOfPlace(const Person& person, const QStringList& candidates)
{
    QStringList codes;
    const auto zone = canonicalZone(person.zoneAsWritten);
    for (const QString& code : candidates)
        if (zone && zonesOfCountry(code).contains(*zone))
            codes += code;
    return codes;
}

/// What the words may mean; with nothing written, what city and zone tell.
QStringList candidatesFor(const Person& person, const CountryMatch& written)
{
    QStringList codes = written.codes;
    if (const CountryMatch city = recogniseCountry(person.city); !person.city.isEmpty())
        for (const QString& code : city.codes)
            if (!codes.contains(code) && codes.size() < 6)
                codes += code;
    if (const auto zone = canonicalZone(person.zoneAsWritten); zone && codes.size() < 6)
        for (const QString& code : countryCodes())
            if (!codes.contains(code) && zonesOfCountry(code).value(0) == *zone)
                codes += code;
    return codes;
}

/// The one answer that words and place agree on for everybody in the group; empty when there is doubt.
QString agreedCode(const std::vector<Applicant>& group, const CountryMatch& written,
                   const QStringList& options)
{
    QString agreed;
    for (const Applicant& one : group) {
        const QStringList spoken = codesOfPlace(*one.person, options);
        QString code = spoken.size() == 1 ? spoken.first() : QString();
        const bool nothingSpeaks = !canonicalZone(one.person->zoneAsWritten).has_value();
        const bool plainWord = written.codes.size() == 1 && (written.how == CountryMatch::How::Misspelt ||
                                                             written.how == CountryMatch::How::City);
        if (code.isEmpty() && nothingSpeaks && plainWord)
            code = written.codes.first();
        if (!written.codes.isEmpty() && !written.codes.contains(code))
            return {};
        if (code.isEmpty() || (!agreed.isEmpty() && agreed != code))
            return {};
        agreed = code;
    }
    return agreed;
}

Option optionFor(const QString& code, const std::vector<Applicant>& group)
{
    Option option{code, countryName(code), {}};
    for (const Applicant& one : group) {
        Person person = *one.person;
        person.country = code;
        if (person.timeZone.isEmpty()) {
            const QString written = saysNothing(person.zoneAsWritten) ? QString() : person.zoneAsWritten;
            if (const ZoneMatch zone = recogniseZone(written, code, person.city); zone.isCertain())
                person.timeZone = zone.zones.first();
        }
        option.fix.people.push_back(person);
    }
    return option;
}

Problem problemOf(const QString& key, const std::vector<Applicant>& group, const Learned& learned)
{
    Problem problem;
    problem.kind = QStringLiteral("country");
    problem.field = QStringLiteral("country");
    problem.id = problemId(problem.kind, key);
    problem.asWritten = group.front().person->countryAsWritten;
    for (const Applicant& one : group)
        problem.people.push_back(one.person->id);
    problem.heldBack = problem.people;
    const CountryMatch written = recogniseCountry(problem.asWritten);
    QStringList options = written.codes;
    if (group.size() == 1 || options.isEmpty())
        options = candidatesFor(*group.front().person, written);
    if (!saysNothing(problem.asWritten))
        problem.learned = learned.country(problem.asWritten);
    if (!problem.learned.isEmpty() && !options.contains(problem.learned))
        options.prepend(problem.learned);
    for (const QString& code : options)
        problem.options.push_back(optionFor(code, group));
    problem.safe = agreedCode(group, written, options);
    problem.message = saysNothing(problem.asWritten)
                          ? say("%1 gave no country.").arg(namesOf(group))
                          : say("“%1” is not clearly a country (%2).").arg(problem.asWritten, namesOf(group));
    return problem;
}

} // namespace

std::vector<Problem> findCountryProblems(const Applicants& applicants)
{
    QMap<QString, std::vector<Applicant>> groups;
    for (const Applicant& one : applicants.list) {
        if (!one.person->country.isEmpty())
            continue;
        const QString words = foldText(one.person->countryAsWritten);
        const bool blank = words.isEmpty() || saysNothing(one.person->countryAsWritten);
        groups[blank ? u'\n' + one.person->id.toString() : words].push_back(one);
    }
    const Learned learned(*applicants.snapshot);
    std::vector<Problem> problems;
    for (auto at = groups.begin(); at != groups.end(); ++at)
        problems.push_back(problemOf(at.key(), at.value(), learned));
    return problems;
}

} // namespace core
