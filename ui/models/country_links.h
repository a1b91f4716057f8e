// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which countries the pairs of a round bring together, and how well: for the map, the grid of countries and their
// lists. Pure.

#include "ui/models/round_pairs.h"

namespace ui {

struct CountryLink
{
    QString from; ///< alpha-2, the one with more people first; empty while not known
    QString to;
    std::vector<core::Id> partnerships; ///< lowest fit first
    int lowestFit = 0;
    int meanFitHundredths = 0;
};

struct CountryCount
{
    QString code;
    int people = 0;
};

struct CountryLinks
{
    std::vector<CountryCount> countries; ///< of people in pairs; most people first, then by name
    std::vector<CountryLink> links;      ///< most pairs first, then by name

    const CountryLink* between(const QString& a, const QString& b) const;
};

/// A group of three counts as each of its three pairs.
CountryLinks countryLinks(const RoundPairs& pairs);

/// "Brazil and Ghana: 2 pairs, lowest fit 31, average 40.5".
QString inWords(const CountryLink& link);
QString countryText(const QString& code); ///< its name; "not known" without

} // namespace ui
