// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// From degrees on the globe to a place on paper: the Equal Earth projection, in which countries are as large beside
// each other as they are. For the map of a round's links.

#include <QPointF>
#include <QSizeF>

namespace ui {

/// Degrees east and north to a point with the equator at y = 0, north up (y falls). The whole world is projectedWorld()
/// large, with its middle at 0, 0.
QPointF equalEarth(double east, double north);
QSizeF projectedWorld();

} // namespace ui
