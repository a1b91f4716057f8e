// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The land of the world as shapes on paper, and where the middle of each country is. Read once from the built-in
// table; never asks the network for a map.

#include <QPainterPath>
#include <QString>

#include <optional>
#include <vector>

namespace ui {

struct Land
{
    QString country; ///< alpha-2; empty where our tables know none
    QPainterPath shape;
};

/// In the measures of equalEarth.
const std::vector<Land>& worldLand();
/// The edge of the world, for the sea.
const QPainterPath& worldEdge();
/// Degrees east and north of the middle of a country; nothing when it is not known.
std::optional<QPointF> middleOf(const QString& country);

} // namespace ui
