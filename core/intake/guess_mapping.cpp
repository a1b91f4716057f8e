// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/intake/mapping.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

namespace core {
namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Mapping", text);
}

/// Wordings of a heading, folded. A heading that is exactly one of them is certain; one that only contains it
/// as whole words counts by the length of what it contains.
struct Wording
{
    Field field;
    const char* text;
    bool exactOnly = false;
};

constexpr std::array wordings = {
    Wording{Field::Id, "id", true},
    Wording{Field::Id, "entry id"},
    Wording{Field::Id, "response id"},
    Wording{Field::Id, "respondent id"},
    Wording{Field::Id, "responseid", true},
    Wording{Field::Id, "submission id"},
    Wording{Field::Id, "applicant id"},
    Wording{Field::Id, "participant code"},
    Wording{Field::Id, "no", true},
    Wording{Field::Name, "name"},
    Wording{Field::Name, "full name"},
    Wording{Field::Name, "your name"},
    Wording{Field::Name, "what is your name"},
    Wording{Field::Name, "name as you want your partner to see it"},
    Wording{Field::GivenName, "first name"},
    Wording{Field::GivenName, "given name"},
    Wording{Field::GivenName, "given names"},
    Wording{Field::GivenName, "forename"},
    Wording{Field::GivenName, "name first", true},
    Wording{Field::FamilyName, "last name"},
    Wording{Field::FamilyName, "family name"},
    Wording{Field::FamilyName, "surname"},
    Wording{Field::FamilyName, "name last", true},
    Wording{Field::Email, "email"},
    Wording{Field::Email, "e mail"},
    Wording{Field::Email, "email address"},
    Wording{Field::Email, "e mail address"},
    Wording{Field::Email, "your email"},
    Wording{Field::Email, "mail address"},
    Wording{Field::Email, "username", true},
    Wording{Field::Country, "country"},
    Wording{Field::Country, "country where you work"},
    Wording{Field::Country, "which country do you work in"},
    Wording{Field::Country, "which country do you live in"},
    Wording{Field::Country, "country of residence"},
    Wording{Field::Country, "where are you based"},
    Wording{Field::Country, "where do you work", true},
    Wording{Field::Country, "location", true},
    Wording{Field::City, "city"},
    Wording{Field::City, "town"},
    Wording{Field::City, "city or town"},
    Wording{Field::TimeZone, "time zone"},
    Wording{Field::TimeZone, "timezone"},
    Wording{Field::TimeZone, "your time zone"},
    Wording{Field::Languages, "language"},
    Wording{Field::Languages, "languages"},
    Wording{Field::Languages, "which languages do you speak"},
    Wording{Field::Languages, "languages you speak"},
    Wording{Field::Institution, "institution"},
    Wording{Field::Institution, "organisation"},
    Wording{Field::Institution, "organization"},
    Wording{Field::Institution, "employer"},
    Wording{Field::Institution, "workplace"},
    Wording{Field::Institution, "name of your library"},
    Wording{Field::Institution, "name of your institution"},
    Wording{Field::Sector, "library type"},
    Wording{Field::Sector, "type of library"},
    Wording{Field::Sector, "kind of library"},
    Wording{Field::Sector, "what type of library do you work in"},
    Wording{Field::Sector, "what kind of library do you work in"},
    Wording{Field::Sector, "sector"},
    Wording{Field::Sector, "library sector"},
    Wording{Field::Role, "role"},
    Wording{Field::Role, "your role"},
    Wording{Field::Role, "job title"},
    Wording{Field::Role, "position"},
    Wording{Field::Role, "area of work"},
    Wording{Field::Role, "what do you do"},
    Wording{Field::Role, "main area of responsibility"},
    Wording{Field::CareerStage, "career stage"},
    Wording{Field::CareerStage, "years in the profession"},
    Wording{Field::CareerStage, "years of experience"},
    Wording{Field::CareerStage, "how long have you worked"},
    Wording{Field::CareerStage, "how long have you been"},
    Wording{Field::CareerStage, "stage of your career"},
    Wording{Field::CareerStage, "experience", true},
    Wording{Field::Interests, "interests"},
    Wording{Field::Interests, "your interests"},
    Wording{Field::Interests, "professional interests"},
    Wording{Field::Interests, "areas of interest"},
    Wording{Field::Interests, "topics of interest"},
    Wording{Field::Interests, "what are you interested in"},
    Wording{Field::Interests, "which topics interest you"},
    Wording{Field::Preference, "match preference"},
    Wording{Field::Preference, "matching preference"},
    Wording{Field::Preference, "how would you like to be matched"},
    Wording{Field::Preference, "match me by"},
    Wording{Field::Preference, "be matched"},
    Wording{Field::About, "about me"},
    Wording{Field::About, "about you"},
    Wording{Field::About, "about yourself"},
    Wording{Field::About, "tell us about yourself"},
    Wording{Field::About, "anything else"},
    Wording{Field::About, "comments"},
    Wording{Field::About, "wishes"},
    Wording{Field::About, "bio", true},
    Wording{Field::About, "why do you want to join"},
    Wording{Field::PreviousPartners, "previous partners"},
    Wording{Field::PreviousPartners, "previous partner"},
    Wording{Field::PreviousPartners, "former partners"},
    Wording{Field::PreviousPartners, "former partner"},
    Wording{Field::PreviousPartners, "past partners"},
    Wording{Field::PreviousPartners, "who were your partners"},
    Wording{Field::AppliedAt, "applied at"},
    Wording{Field::AppliedAt, "timestamp"},
    Wording{Field::AppliedAt, "submitted at"},
    Wording{Field::AppliedAt, "submission date"},
    Wording{Field::AppliedAt, "date submitted"},
    Wording{Field::AppliedAt, "submitdate"},
    Wording{Field::AppliedAt, "submit date"},
    Wording{Field::AppliedAt, "submit date utc"},
    Wording{Field::AppliedAt, "completion time"},
    Wording{Field::AppliedAt, "entry date"},
    Wording{Field::AppliedAt, "recordeddate", true},
    Wording{Field::AppliedAt, "end date", true},
    Wording{Field::AppliedAt, "date", true},
    Wording{Field::AppliedAt, "horodateur", true},
    Wording{Field::AppliedAt, "zeitstempel", true},
    Wording{Field::AppliedAt, "marca temporal", true},
    Wording{Field::AppliedAt, "sygnatura czasowa", true},
};

/// 0: does not fit; exact hits weigh far more than words inside a long question.
int weightOf(const QString& heading, const Wording& wording)
{
    const QString text = QLatin1String(wording.text);
    if (heading == text)
        return 1000;
    if (wording.exactOnly)
        return 0;
    const QString padded = u' ' + heading + u' ';
    const qsizetype at = padded.indexOf(u' ' + text + u' ');
    if (at < 0)
        return 0;
    return 10 * int(text.size()) + (at == 0 ? 5 : 0);
}

double shareOf(const std::vector<QStringList>& rows, qsizetype column, const QRegularExpression& pattern)
{
    int filled = 0;
    int fits = 0;
    for (const QStringList& row : rows) {
        const QString cell = row.value(column).trimmed();
        if (saysNothing(cell))
            continue;
        ++filled;
        fits += pattern.match(cell).hasMatch();
    }
    return filled ? double(fits) / filled : 0.0;
}

const QRegularExpression& addressPattern()
{
    static const QRegularExpression pattern(QStringLiteral("^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$"));
    return pattern;
}

const QRegularExpression& timePattern()
{
    static const QRegularExpression pattern(QStringLiteral(
        "^(\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4})[T ,]+\\d{1,2}:\\d{2}"));
    return pattern;
}

struct Claim
{
    int weight = 0;
    qsizetype column = 0;
    Field field = Field::Ignored;
};

std::vector<Claim> claimsFor(const QStringList& headings, const std::vector<QStringList>& rows)
{
    std::vector<Claim> claims;
    for (qsizetype column = 0; column < headings.size(); ++column) {
        const QString heading = foldText(QString(headings[column]).replace(u'_', u' '));
        for (const Wording& wording : wordings) {
            int weight = weightOf(heading, wording);
            if (weight == 0)
                continue;
            if (wording.field == Field::Email && shareOf(rows, column, addressPattern()) < 0.5 &&
                !rows.empty())
                weight -= 600; // the address column of a form may hold "anonymous"; the real one is elsewhere
            if (wording.field == Field::Name && shareOf(rows, column, addressPattern()) > 0.5)
                continue;
            claims.push_back({weight, column, wording.field});
        }
        if (shareOf(rows, column, addressPattern()) > 0.7)
            claims.push_back({300, column, Field::Email});
        if (shareOf(rows, column, timePattern()) > 0.7)
            claims.push_back({5, column, Field::AppliedAt});
    }
    std::stable_sort(claims.begin(), claims.end(),
                     [](const Claim& a, const Claim& b) { return a.weight > b.weight; });
    return claims;
}

void settle(MappingGuess& guess, const QStringList& headings, const std::vector<QStringList>& rows)
{
    QSet<Field> taken;
    for (const Field field : guess.mapping.columns)
        taken.insert(field);
    for (const Claim& claim : claimsFor(headings, rows)) {
        const QString& heading = headings[claim.column];
        if (claim.weight <= 0 || guess.mapping.columns.contains(heading) || taken.contains(claim.field))
            continue;
        guess.mapping.columns.insert(heading, claim.field);
        taken.insert(claim.field);
        if (claim.weight < 100)
            guess.doubts += say("“%1” is taken as: %2. Is that right?").arg(heading, titleOf(claim.field));
    }
    for (const QString& heading : headings) {
        if (guess.mapping.columns.contains(heading))
            continue;
        guess.mapping.columns.insert(heading, Field::Ignored);
        guess.unknown += heading;
    }
}

} // namespace

MappingGuess guessMapping(const QStringList& headings, const std::vector<QStringList>& rows)
{
    MappingGuess guess;
    settle(guess, headings, rows);
    return guess;
}

MappingGuess fitMapping(const Mapping& saved, const QStringList& headings,
                        const std::vector<QStringList>& rows)
{
    MappingGuess guess;
    guess.mapping.separators = saved.separators;
    guess.mapping.values = saved.values;
    QMap<QString, Field> byFolded;
    for (auto at = saved.columns.begin(); at != saved.columns.end(); ++at)
        byFolded.insert(foldText(at.key()), at.value());
    for (const QString& heading : headings)
        if (const auto at = byFolded.constFind(foldText(heading)); at != byFolded.constEnd())
            guess.mapping.columns.insert(heading, *at);
    settle(guess, headings, rows);
    return guess;
}

} // namespace core
