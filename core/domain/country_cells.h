// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Cells that say more than one word about a country: "Nairobi, Kenya", "Poland/UK", "currently Ireland, from
// Spain". Only for countries.cpp.

#include "core/domain/countries.h"

namespace core {

/// What a word or name alone means; how is Unknown when it is in no table. Misspellings are not looked for.
CountryMatch findCountryWord(const QString& text);

/// The country all pieces agree on (Alias), or the several they name (Ambiguous, where somebody lives first).
CountryMatch readCountryCell(const QString& text);

} // namespace core
