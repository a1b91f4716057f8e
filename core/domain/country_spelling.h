// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Finding the country somebody misspelt. Only for countries.cpp.

#include "core/domain/countries.h"

namespace core {

/// Misspelt when one name is nearest, Ambiguous when several are, Unknown when none is near.
CountryMatch findMisspeltCountry(const QString& folded);

} // namespace core
