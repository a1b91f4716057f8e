// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Two or more people with exact answers, for tests of rules and criteria: say who they are, get the question.

#include "core/matching/question.h"
#include "tests/support/people.h"

namespace support {

struct Answers
{
    QString name = {};
    QString country = QStringLiteral("PT");
    QString zone = QStringLiteral("Europe/Lisbon");
    QStringList languages = {QStringLiteral("en")};
    QString sector = {}, role = {}, careerStage = {}, preference = {};
    QStringList interests = {}, previousPartners = {};
    QString city = {}, institution = {};
};

/// A round of these people; their rows count from 1, their numbers are P0001 and so on.
inline MadeRound roundOf(const std::vector<Answers>& all)
{
    MadeRound made = makeRound({.people = 0, .apartPairs = 0});
    int number = 0;
    for (const Answers& answers : all) {
        ++number;
        core::Person person;
        person.id = core::Id::named(answers.name);
        person.name = answers.name;
        person.email = answers.name.toLower() + QStringLiteral("@example.org");
        person.country = answers.country;
        person.timeZone = answers.zone;
        person.languages = answers.languages;
        person.city = answers.city;
        person.institution = answers.institution;
        core::Application application;
        application.id = core::Id::named(QStringLiteral("application of ") + answers.name);
        application.round = made.round;
        application.person = person.id;
        application.foreignId = QStringLiteral("P%1").arg(number, 4, 10, QLatin1Char('0'));
        application.row = number;
        application.status = core::Status::Accepted;
        application.sector = answers.sector;
        application.role = answers.role;
        application.careerStage = answers.careerStage;
        application.preference = answers.preference;
        application.interests = answers.interests;
        application.previousPartners = answers.previousPartners;
        keep(made.snapshot.people, person);
        keep(made.snapshot.applications, application);
        made.people.push_back(person.id);
    }
    return made;
}

inline core::Round& theRound(MadeRound& made)
{
    return made.snapshot.rounds.live[made.round];
}

/// The question; a test that gets a refusal instead stops here.
inline core::MatchQuestion questionOf(const MadeRound& made)
{
    core::Result<core::MatchQuestion> question = core::makeQuestion(made.snapshot, made.round, made.people);
    if (!question)
        qFatal("%s", qPrintable(question.error().message));
    return *std::move(question);
}

inline int indexOf(const core::MatchQuestion& question, const char* name)
{
    const auto found = core::findCandidate(question, core::Id::named(QString::fromUtf8(name)));
    if (!found)
        qFatal("nobody is called %s", name);
    return *found;
}

} // namespace support
