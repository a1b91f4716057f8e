// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The things a cell about a country names, each with every country it may stand for. Only for
// country_cells.cpp.

#include "core/domain/countries.h"

#include <vector>

namespace core {

/// One thing a cell names, with every country it may stand for.
struct Mention
{
    CountryMatch::How how = CountryMatch::How::Unknown;
    QStringList codes;
    int rank = 1; ///< 0 lives there, 1 nothing said, 2 comes from there
};

bool isCity(const Mention& mention);

/// "South America" and the like: says nothing about the country.
bool isRegion(const QString& text);

/// The text as one word or name; `besideTown` when it stands behind a comma or a town, where "CA" may be a
/// state.
Mention readMention(const QString& text, bool besideTown);

/// Looks for names inside a sentence; "living in" and "from" tell which of them is lived in.
std::vector<Mention> scanMentions(const QString& sentence, bool besideTown);

} // namespace core
