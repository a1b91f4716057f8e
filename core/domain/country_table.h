// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The country tables of resources/data, read once when first needed: names, words, parts and cities. Only for
// the other country files of core/domain; everybody else asks countries.h.

#include "core/domain/countries.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <utility>
#include <vector>

namespace core {

/// A name of a country as it is compared with what somebody may have misspelt.
struct SpelledName
{
    QString folded;
    QString code;
    quint32 letters = 0;    ///< one bit for each letter that occurs
    bool isEnglish = false; ///< or one of our hand-written words
};

struct CountryTable
{
    struct Country
    {
        QString name;
        QString region;
    };
    QHash<QString, Country> byCode;
    QStringList codes;
    QHash<QString, CountryMatch> words; ///< folded word -> what it means
    QHash<QString, QList<std::pair<QString, int>>>
        cities;            ///< folded name -> country, thousands of people; largest first
    QSet<QString> regions; ///< folded words for more than countries: they say nothing and contradict nothing
    QHash<QString, QString> states; ///< "GA" of "Atlanta, GA" -> the country it is a state of
    std::vector<std::vector<SpelledName>> byLength;
};

const CountryTable& countryTable();

/// A bit for each letter, to leave out quickly what cannot be near.
quint32 lettersOf(const QString& folded);

} // namespace core
