// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cleaning/finders/contradiction.h"

#include "core/base/text.h"
#include "core/domain/countries.h"
#include "core/domain/country_table.h"
#include "core/time/city_zones.h"
#include "core/time/zones.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace core {
namespace {

constexpr int manyYears = 12; ///< nobody who writes of so many is new in the profession

QString say(const char* text)
{
    return QCoreApplication::translate("CleanUp", text);
}

Problem problemOf(const Applicant& one, const QString& subject, const QString& message)
{
    Problem problem;
    problem.kind = QStringLiteral("contradiction");
    problem.id = problemId(problem.kind, one.person->id.toString() + u'\n' + subject);
    problem.people = {one.person->id};
    problem.message = message;
    return problem;
}

Option countryOption(const Applicant& one, const QString& code)
{
    Option option{QStringLiteral("country-") + code, say("Country: %1").arg(countryName(code)), {}};
    option.fix.people.push_back(*one.person);
    option.fix.people.back().country = code;
    return option;
}

Option zoneOption(const Applicant& one, const QString& zone)
{
    Option option{zone, say("Time zone: %1").arg(placeOf(zone)), {}};
    option.fix.people.push_back(*one.person);
    option.fix.people.back().timeZone = zone;
    return option;
}

QStringList countriesOfZone(const QString& zone)
{
    QStringList codes;
    for (const QString& code : countryCodes())
        if (zonesOfCountry(code).contains(zone))
            codes += code;
    return codes;
}

/// "Poland" with the clocks of Sydney.
void judgeZone(const Applicant& one, std::vector<Problem>& problems)
{
    const Person& person = *one.person;
    const QStringList zones = zonesOfCountry(person.country);
    if (person.timeZone.isEmpty() || zones.isEmpty() || zones.contains(person.timeZone))
        return;
    Problem problem = problemOf(one, person.country + u' ' + person.timeZone,
                                say("%1 gave %2 as country, and a time zone of %3, which is elsewhere.")
                                    .arg(nameOf(one), countryName(person.country), placeOf(person.timeZone)));
    problem.field = QStringLiteral("time_zone");
    problem.asWritten = person.zoneAsWritten;
    if (const ZoneMatch usual = recogniseZone({}, person.country, person.city); !usual.zones.isEmpty())
        problem.options.push_back(zoneOption(one, usual.zones.front()));
    if (const QStringList codes = countriesOfZone(person.timeZone); codes.size() == 1)
        problem.options.push_back(countryOption(one, codes.front()));
    problem.options.push_back(leaveAsIs());
    problems.push_back(std::move(problem));
}

/// "Poland" with a large city that only Australia has. Where the zone goes with the country, a village of the
/// same name is meant.
void judgeCity(const Applicant& one, std::vector<Problem>& problems)
{
    const Person& person = *one.person;
    const auto owners = countryTable().cities.value(foldText(person.city));
    if (person.country.isEmpty() || owners.size() != 1 || owners.front().first == person.country ||
        foldText(person.city) == foldText(countryName(person.country)) ||
        !zonesOfCity(person.city, person.country).isEmpty())
        return;
    const auto zone = canonicalZone(person.zoneAsWritten);
    if (zone && zonesOfCountry(person.country).contains(*zone))
        return;
    const QString there = owners.front().first;
    Problem problem =
        problemOf(one, person.country + u' ' + person.city,
                  say("%1 gave %2 as country, and %3 is a city in %4.")
                      .arg(nameOf(one), countryName(person.country), person.city, countryName(there)));
    problem.field = QStringLiteral("city");
    problem.asWritten = person.city;
    problem.options.push_back(countryOption(one, there));
    problem.options.push_back(leaveAsIs());
    problems.push_back(std::move(problem));
}

bool isNew(const QString& stage)
{
    static const QRegularExpression words(QStringLiteral(
        "\\bstudent\\b|\\bnew\\b|\\bearly\\b|\\bbeginner\\b|\\bentry\\b|\\b0 ?(?:-|to)? ?[1-5]\\b|\\b1 "
        "?(?:-|to) ?[2-5]\\b|"
        "\\bless than (?:[1-5]|one|two|three|five)\\b|\\bup to [1-5]\\b|\\bunder [1-5]\\b|^0 [1-5] years?$"));
    return words.match(foldText(stage)).hasMatch();
}

int yearsIn(const QString& text)
{
    static const QRegularExpression years(
        QStringLiteral(
            "\\b(\\d{1,2})\\s*\\+?\\s*(?:years?|yrs|a\u00f1os|ans|jahren?|anni|anos|lat)\\b(?! (?:ago|old))"),
        QRegularExpression::CaseInsensitiveOption);
    int most = 0;
    for (auto hit = years.globalMatch(text); hit.hasNext();)
        most = std::max(most, hit.next().captured(1).toInt());
    return most;
}

bool leads(const QString& role)
{
    static const QRegularExpression words(QStringLiteral("\\b(?:manage\\w*|director|head|chief|dean)\\b"));
    return words.match(foldText(role)).hasMatch();
}

void judgeCareer(const Applicant& one, std::vector<Problem>& problems)
{
    const Application& application = *one.application;
    if (!isNew(application.careerStage))
        return;
    const bool isStudent = foldText(application.careerStage).contains(QLatin1String("student"));
    const int years = yearsIn(application.about);
    if (!(isStudent && leads(application.role)) && years < manyYears)
        return;
    Problem problem =
        problemOf(one, application.careerStage + u'\n' + application.role + u'\n' + QString::number(years),
                  years >= manyYears
                      ? QCoreApplication::translate("CleanUp", "%1 ticked “%2” and writes of %n year(s).",
                                                    nullptr, years)
                            .arg(nameOf(one), application.careerStage)
                      : say("%1 ticked “%2”, and works as “%3”.")
                            .arg(nameOf(one), application.careerStage, application.role));
    problem.field = QStringLiteral("career_stage");
    problem.asWritten = application.careerStage;
    problem.options.push_back(leaveAsIs());
    problems.push_back(std::move(problem));
}

/// The sentence that asks for a certain partner, cut to what a line holds; empty when there is none.
QString wishIn(const QString& about)
{
    static const QRegularExpression wish(
        QStringLiteral(
            "[^.!?\\n]*\\b(?:only (?:(?:be )?(?:match|pair|partner)\\w*|with|want|a |an "
            "|someone|somebody|from|"
            "people)|(?:match|pair|partner)\\w*\\b[^.!?\\n]*\\bonly\\b|"
            "(?:match|pair)\\w* me (?:only )?with (?:someone|somebody|a \\w+) (?:from|who works|in )|"
            "not (?:be )?(?:match|pair)\\w* with|(?:no one|nobody|not (?:someone|somebody|anyone)) "
            "from)[^.!?\\n]*"),
        QRegularExpression::CaseInsensitiveOption);
    const QString sentence = wish.match(about.left(5000)).captured().trimmed();
    return sentence.size() > 120 ? sentence.left(119) + QChar(0x2026) : sentence;
}

bool wantsAnybody(const QString& preference)
{
    static const QRegularExpression words(QStringLiteral(
        "\\b(?:no preference|any|anyone|anybody|anything|surprise|none|doesnt matter|dont mind)\\b"));
    return words.match(foldText(preference)).hasMatch();
}

void judgeWish(const Applicant& one, std::vector<Problem>& problems)
{
    const Application& application = *one.application;
    const QString wish = wantsAnybody(application.preference) ? wishIn(application.about) : QString();
    if (wish.isEmpty())
        return;
    Problem problem = problemOf(
        one, application.preference + u'\n' + wish,
        say("%1 ticked “%2” and writes: “%3”").arg(nameOf(one), application.preference, isolated(wish)) +
            u'.');
    problem.field = QStringLiteral("preference");
    problem.asWritten = application.preference;
    problem.options.push_back(leaveAsIs());
    problems.push_back(std::move(problem));
}

} // namespace

std::vector<Problem> findContradictions(const Applicants& applicants)
{
    std::vector<Problem> problems;
    for (const Applicant& one : applicants.list) {
        judgeZone(one, problems);
        judgeCity(one, problems);
        judgeCareer(one, problems);
        judgeWish(one, problems);
    }
    return problems;
}

} // namespace core
