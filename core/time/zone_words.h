// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a text about a zone says by its words alone, in the whole world. Only for recognise_zone.cpp, which
// brings the country and the city in.

#include "core/time/zones.h"

namespace core {

/// "EST (New York)", "GMT/BST", "(UTC+01:00) Amsterdam, Berlin": the zones all understood pieces agree on.
/// The country helps to tell cities of one name apart.
ZoneMatch readZoneText(const QString& text, const QString& country);

/// Those of `a` that are in `b`, in the order of `a`.
QStringList sharedZones(const QStringList& a, const QStringList& b);
/// Those in the country, its most populous first; all when no country is given.
QStringList inCountry(const QStringList& zones, const QString& country);

} // namespace core
