// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How the days of a few people lie over each other while a round runs: from one change of somebody's clock to the
// next. For the picture of hours in the details of a pair. Pure.

#include "core/domain/round.h"

#include <QStringList>

#include <vector>

namespace ui {

struct ClockPeriod
{
    QDate from;
    QDate to;
    std::vector<int> offsets; ///< minutes ahead of UTC, one for each zone
    int together = 0;         ///< minutes a day that all are awake

    bool operator==(const ClockPeriod&) const = default;
};

/// People are taken to be awake from 07 to 22 of their own clock.
constexpr int wakes = 7 * 60;
constexpr int sleeps = 22 * 60;

/// From the first day of the round to the last, in order; one when no clock changes. None without dates.
std::vector<ClockPeriod> clockPeriods(const QStringList& zones, const core::Round& round);

bool isAwake(int offset, int minuteOfUtcDay);

} // namespace ui
