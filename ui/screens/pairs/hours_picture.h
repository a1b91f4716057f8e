// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The days of a few people drawn over each other on one line of hours, with the hours that all are awake. A picture
// for the details of a pair; the words beside it say the same.

#include "ui/models/clock_periods.h"

#include <QFont>
#include <QImage>
#include <QPalette>

namespace ui {

struct HoursLook
{
    QPalette palette;
    QFont font;
    int width = 300; ///< in pixels of the layout
    qreal ratio = 1;
    bool rightToLeft = false;
};

/// One row for each of the names, on the clock of the first.
QImage hoursPicture(const ClockPeriod& period, const QStringList& names, const HoursLook& look);

} // namespace ui
