// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What people write for a country, made into ISO 3166-1 alpha-2 codes (and XK for Kosovo), from our own table in
// resources/data. Used by intake (what is certain), cleaning (what needs a look) and edits. It never guesses
// silently: how sure a match is goes with it.

#include <QString>
#include <QStringList>

namespace core {

struct CountryMatch
{
    enum class How {
        Exact,       ///< a code or a name, in any of the languages people write in: "NZ", "Deutschland"
        Alias,       ///< a usual other name: "USA", "Holland", "the Philippines"
        Former,      ///< a name of the past with one successor: "Burma", "Swaziland"
        PartOf,      ///< a part of one country: "Scotland", "Texas"
        City,        ///< a well-known city: "Sydney"
        Nationality, ///< a word for people: "Polish"
        Misspelt,    ///< one or two letters away from one name: "Venezuala"
        Ambiguous,   ///< may mean several: "Korea", "Congo", "Poland/UK", "Czechoslovakia"
        Unknown
    };
    How how = How::Unknown;
    QStringList codes; ///< best first; one unless ambiguous; none when unknown

    bool operator==(const CountryMatch&) const = default;
    /// May be taken without asking.
    bool isCertain() const { return codes.size() == 1 && how <= How::PartOf; }
};

CountryMatch recogniseCountry(const QString& text);

/// The part or the city that somebody wrote for a country: "Texas", "New York" of "New York, USA"; empty: none.
QString placeInCountry(const QString& text);

/// True for a code of the table, in capitals.
bool isCountry(const QString& code);
/// The English short name that people use; the code itself when it is not in the table.
QString countryName(const QString& code);
/// The same inside an English sentence: "from the Netherlands".
QString countryInSentence(const QString& code);
/// All codes, sorted.
const QStringList& countryCodes();
/// Part of the world: "Africa", "Americas", "Asia", "Europe", "Oceania"; empty when unknown.
QString regionOf(const QString& code);

} // namespace core
