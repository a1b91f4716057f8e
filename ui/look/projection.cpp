// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/projection.h"

#include <QtMath>

#include <cmath>

namespace ui {

QPointF equalEarth(double east, double north)
{
    // The numbers are those of Šavrič, Patterson and Jenny, "The Equal Earth map projection", 2018.
    constexpr double a1 = 1.340264;
    constexpr double a2 = -0.081106;
    constexpr double a3 = 0.000893;
    constexpr double a4 = 0.003796;
    const double m = std::sqrt(3.0) / 2.0;
    const double theta = std::asin(m * std::sin(qDegreesToRadians(north)));
    const double t2 = theta * theta;
    const double t6 = t2 * t2 * t2;
    const double x = qDegreesToRadians(east) * std::cos(theta) /
                     (m * (a1 + 3 * a2 * t2 + t6 * (7 * a3 + 9 * a4 * t2)));
    const double y = theta * (a1 + a2 * t2 + t6 * (a3 + a4 * t2));
    return {x, -y};
}

QSizeF projectedWorld()
{
    return {2 * equalEarth(180, 0).x(), -2 * equalEarth(0, 90).y()};
}

} // namespace ui
