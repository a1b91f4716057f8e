// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Made-up people for tests: a programme with a round of any size, the same for the same recipe on every
// machine. Nobody in it exists. Used by tests and the bench; for a handful of people with exact answers write
// them out instead.

#include "core/domain/snapshot.h"

#include <QTimeZone>

#include <algorithm>
#include <random>

namespace support {

struct Recipe
{
    int people = 40;
    int countries = 12;
    unsigned seed = 7;
    int formerPercent = 10; ///< how many of them were partners of another one in an earlier round
    int apartPairs = 1;
    int blankPercent = 5; ///< how many leave an answer empty, for each answer
};

struct MadeRound
{
    core::Snapshot snapshot;
    core::Id round;
    std::vector<core::Id> people; ///< all accepted, in the order of their rows
};

/// Whole numbers from a seed. The standard distributions differ between libraries; this does not.
class Dice
{
public:
    explicit Dice(unsigned seed) : m_engine(seed) {}
    int below(int limit) { return int(m_engine() % unsigned(std::max(1, limit))); }
    bool percent(int share) { return below(100) < share; }
    /// Small numbers more often than large ones, as with real choices.
    int crowded(int limit) { return std::min(below(limit), below(limit)); }

private:
    std::mt19937 m_engine;
};

struct MadeCountry
{
    const char* code;
    const char* city;
    const char* zone;
    const char* language;
};

inline const std::vector<MadeCountry>& madeCountries()
{
    static const std::vector<MadeCountry> all = {
        {"US", "Chicago", "America/Chicago", "en"},
        {"AU", "Sydney", "Australia/Sydney", "en"},
        {"PL", "Warsaw", "Europe/Warsaw", "pl"},
        {"GB", "Leeds", "Europe/London", "en"},
        {"ES", "Madrid", "Europe/Madrid", "es"},
        {"IN", "Pune", "Asia/Kolkata", "hi"},
        {"PH", "Manila", "Asia/Manila", "tl"},
        {"NG", "Lagos", "Africa/Lagos", "en"},
        {"NZ", "Auckland", "Pacific/Auckland", "en"},
        {"BR", "Recife", "America/Recife", "pt"},
        {"PT", "Porto", "Europe/Lisbon", "pt"},
        {"DK", "Aarhus", "Europe/Copenhagen", "da"},
        {"ZA", "Durban", "Africa/Johannesburg", "en"},
        {"MX", "Puebla", "America/Mexico_City", "es"},
        {"JP", "Kobe", "Asia/Tokyo", "ja"},
        {"EG", "Giza", "Africa/Cairo", "ar"},
        {"CA", "Halifax", "America/Halifax", "en"},
        {"FR", "Lyon", "Europe/Paris", "fr"},
        {"NP", "Pokhara", "Asia/Kathmandu", "ne"},
        {"WS", "Apia", "Pacific/Apia", "sm"},
        {"KE", "Nakuru", "Africa/Nairobi", "sw"},
        {"DE", "Bremen", "Europe/Berlin", "de"},
        {"AR", "Rosario", "America/Argentina/Buenos_Aires", "es"},
        {"FI", "Turku", "Europe/Helsinki", "fi"},
    };
    return all;
}

inline QStringList madeWords(const char* kind)
{
    static const QHash<QString, QString> words = {
        {QStringLiteral("sector"),
         QStringLiteral("academic;public;school;special;health;archive or museum;law")},
        {QStringLiteral("role"),
         QStringLiteral("reference and instruction;management;cataloguing and metadata;"
                        "systems and technology;children and youth services;student")},
        {QStringLiteral("stage"),
         QStringLiteral("3-5 years;6-10 years;0-2 years;11-20 years;student;over 20 years")},
        {QStringLiteral("preference"),
         QStringLiteral("interests;no preference;library type;role;career stage;"
                        "time zone;language")},
        {QStringLiteral("interest"),
         QStringLiteral(
             "information literacy;social media;digitisation;open access;user experience;e-books;marketing;"
             "leadership;research data;early literacy;cataloguing;reading promotion;linked data;advocacy;"
             "special collections;copyright;licensing;makerspaces;assessment;school libraries;health;law")}};
    return words.value(QLatin1String(kind)).split(u';');
}

inline core::Round madeRound(const core::Id& programme, const QString& label, const QDate& starts)
{
    core::Round round;
    round.id = core::roundId(programme, label);
    round.label = label;
    round.zone = QStringLiteral("Europe/Copenhagen");
    round.opens = QDateTime(starts.addDays(-50), QTime(9, 0), QTimeZone::utc());
    round.closes = QDateTime(starts.addDays(-14), QTime(22, 59), QTimeZone::utc());
    round.starts = starts;
    round.ends = starts.addDays(120);
    return round;
}

inline QString crowdedWord(Dice& dice, const char* kind)
{
    const QStringList words = madeWords(kind);
    return words.at(dice.crowded(int(words.size())));
}

inline core::Person madePerson(int number, int countries, Dice& dice)
{
    const auto& places = madeCountries();
    const MadeCountry& place = places[std::size_t(dice.crowded(std::min(countries, int(places.size()))))];
    core::Person person;
    person.id = core::Id::named(QStringLiteral("made person %1").arg(number));
    person.name = QStringLiteral("Person %1").arg(number);
    person.email = QStringLiteral("person%1@example.org").arg(number);
    person.country = QLatin1String(place.code);
    person.city = QLatin1String(place.city);
    person.timeZone = QLatin1String(place.zone);
    person.institution = QStringLiteral("Library %1").arg(dice.below(200));
    if (!dice.percent(5))
        person.languages += QStringLiteral("en");
    if (place.language != std::string_view("en"))
        person.languages += QLatin1String(place.language);
    if (dice.percent(20))
        person.languages += QStringLiteral("fr");
    person.languages.removeDuplicates();
    return person;
}

inline core::Application madeApplication(const core::Person& person, int number, const core::Round& round,
                                         const Recipe& recipe, Dice& dice)
{
    const auto answer = [&](const char* kind) {
        return dice.percent(recipe.blankPercent) ? QString() : crowdedWord(dice, kind);
    };
    core::Application application;
    application.id = core::Id::named(QStringLiteral("application\n%1\n%2").arg(round.label).arg(number));
    application.round = round.id;
    application.person = person.id;
    application.foreignId = QStringLiteral("P%1").arg(number, 4, 10, QLatin1Char('0'));
    application.row = number;
    application.status = core::Status::Accepted;
    application.appliedAt = round.opens.addSecs(dice.below(30 * 24 * 3600));
    application.sector = answer("sector");
    application.role = answer("role");
    application.careerStage = answer("stage");
    application.preference = answer("preference");
    const int interests = dice.percent(recipe.blankPercent) ? 0 : 1 + dice.crowded(6);
    for (int i = 0; i < interests; ++i)
        application.interests += crowdedWord(dice, "interest");
    application.interests.removeDuplicates();
    return application;
}

template <class T>
void keep(core::Shelf<T>& shelf, const T& row)
{
    shelf.live.insert(row.id, row);
}

inline MadeRound makeRound(const Recipe& recipe)
{
    Dice dice(recipe.seed);
    MadeRound made;
    core::Programme programme;
    programme.id = core::Id::named(QStringLiteral("made programme"));
    programme.name = QStringLiteral("Made-up programme");
    programme.zone = QStringLiteral("Europe/Copenhagen");
    keep(made.snapshot.programmes, programme);
    const core::Round before = madeRound(programme.id, QStringLiteral("Autumn 2025"), QDate(2025, 8, 25));
    const core::Round now = madeRound(programme.id, QStringLiteral("Spring 2026"), QDate(2026, 3, 2));
    keep(made.snapshot.rounds, before);
    keep(made.snapshot.rounds, now);
    made.round = now.id;

    for (int number = 1; number <= recipe.people; ++number) {
        const core::Person person = madePerson(number, recipe.countries, dice);
        keep(made.snapshot.people, person);
        keep(made.snapshot.applications, madeApplication(person, number, now, recipe, dice));
        made.people.push_back(person.id);
    }
    const auto anybody = [&] { return made.people[std::size_t(dice.below(recipe.people))]; };
    for (std::size_t i = 1; i < made.people.size(); i += 2)
        if (dice.percent(recipe.formerPercent))
            keep(made.snapshot.partnerships,
                 core::makePartnership(before.id, {made.people[i - 1], made.people[i]}));
    for (int i = 0; i < recipe.apartPairs && recipe.people > 1; ++i) {
        const core::Id a = anybody();
        const core::Id b = anybody();
        if (a != b)
            keep(made.snapshot.keepApart, core::makeKeepApart(a, b, QStringLiteral("they asked for it")));
    }
    return made;
}

} // namespace support
