// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Cities and parts of countries, and the zone whose clock people there go by. Only for recognise_zone.cpp.

#include <QString>
#include <QStringList>

namespace core {

/// Zones of the city or state of that name, the largest first; only those of `country` unless that is empty.
/// A city that is far larger than its namesakes stands alone. "Portland, Maine" and "Sydney NSW" are
/// understood.
QStringList zonesOfCity(const QString& city, const QString& country);

} // namespace core
