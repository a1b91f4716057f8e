// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cleaning/finders/shifted.h"

#include "core/base/text.h"
#include "core/domain/address.h"
#include "core/domain/countries.h"
#include "core/time/zones.h"

#include <QCoreApplication>

#include <algorithm>

namespace core {
namespace {

constexpr int enough = 2; ///< one odd answer is a typing mistake, two are a moved row
constexpr qsizetype longAnswer = 70;

QString say(const char* text)
{
    return QCoreApplication::translate("CleanUp", text);
}

bool isCountryWord(const QString& text)
{
    const CountryMatch match = recogniseCountry(text);
    return match.codes.size() == 1 && match.how <= CountryMatch::How::Alias;
}

/// Answers that belong under another heading, by the title of the one they stand under.
QStringList strangeAnswers(const Applicant& one)
{
    const Person& person = *one.person;
    const Application& application = *one.application;
    QStringList strange;
    const auto judge = [&](bool isStrange, const QString& title) {
        if (isStrange)
            strange += title;
    };
    const auto hardlyShort = [](const QString& text) {
        return looksLikeAddresses(text) || looksLikeMoment(text) || isZoneName(text) ||
               text.size() > longAnswer;
    };
    judge(looksLikeAddresses(person.name) || looksLikeMoment(person.name) || isZoneName(person.name),
          say("Name"));
    judge(!person.email.contains(u'@') && (looksLikeMoment(person.email) || isCountryWord(person.email)),
          say("E-mail address"));
    judge(person.country.isEmpty() && hardlyShort(person.countryAsWritten), say("Country"));
    judge(hardlyShort(person.city), say("City"));
    judge(person.timeZone.isEmpty() &&
              (looksLikeAddresses(person.zoneAsWritten) || isCountryWord(person.zoneAsWritten) ||
               person.zoneAsWritten.size() > longAnswer),
          say("Time zone"));
    judge(std::any_of(person.languages.begin(), person.languages.end(), hardlyShort), say("Languages"));
    judge(looksLikeAddresses(application.sector) || looksLikeMoment(application.sector),
          say("Kind of library"));
    judge(looksLikeAddresses(application.careerStage) || looksLikeMoment(application.careerStage),
          say("Career stage"));
    judge(std::any_of(application.interests.begin(), application.interests.end(),
                      [](const QString& term) {
                          return looksLikeAddresses(term) || isZoneName(term) || looksLikeMoment(term);
                      }),
          say("Interests"));
    const QString& applied = application.appliedAsWritten;
    judge(!application.appliedAt.isValid() && !saysNothing(applied) &&
              std::none_of(applied.begin(), applied.end(), [](QChar letter) { return letter.isDigit(); }),
          say("Time of application"));
    return strange;
}

} // namespace

std::vector<Problem> findShiftedAnswers(const Applicants& applicants)
{
    std::vector<Problem> problems;
    for (const Applicant& one : applicants.list) {
        const QStringList strange = strangeAnswers(one);
        if (strange.size() < enough || one.application->status == Status::Held)
            continue;
        Problem problem;
        problem.kind = QStringLiteral("shifted");
        problem.id = problemId(problem.kind, one.application->id.toString() + u'\n' + strange.join(u'\n'));
        problem.people = {one.person->id};
        problem.heldBack = problem.people;
        problem.asWritten = strange.join(QStringLiteral(", "));
        problem.message = say("The answers in row %1 (%2) seem to stand in the wrong columns: look at %3.")
                              .arg(QString::number(one.application->row), nameOf(one), listOf(strange));
        Option hold{QStringLiteral("hold"), say("Must wait until the row is corrected"), {}};
        hold.fix.applications.push_back(*one.application);
        hold.fix.applications.back().status = Status::Held;
        hold.fix.applications.back().statusReason = say("answers in the wrong columns");
        Option leave = leaveAsIs();
        leave.label = say("The answers are right");
        problem.options = {hold, leave};
        problems.push_back(std::move(problem));
    }
    return problems;
}

} // namespace core
