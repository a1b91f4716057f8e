// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// When two people could talk, by the clocks of both, from the start of a round to its end: clocks change during most
// rounds, so there may be several stretches of days. For inspectors and explanation sheets.

#include "core/domain/round.h"

#include <QTime>

#include <vector>

namespace core {

/// From one time of day to a later one, on one day of the first person; the other's clock may show the day before or
/// after.
struct SharedHours
{
    QTime first;     ///< when it begins, by the first clock
    QTime firstEnd;
    QTime second;    ///< the same by the second clock
    QTime secondEnd;
    int minutes = 0;

    bool operator==(const SharedHours&) const = default;
};

/// A stretch of days on which the two clocks are equally far apart.
struct HoursOfDays
{
    QDate from;
    QDate to;
    int minutesAhead = 0; ///< of the second clock
    std::vector<SharedHours> hours; ///< both awake, 07:00 to 22:00; none, one, or two on one day

    bool operator==(const HoursOfDays&) const = default;
    int minutes() const;
};

/// In the order of the days. Empty when a zone is not in the list, or the round has no dates.
std::vector<HoursOfDays> sharedHours(const Round& round, const QString& firstZone, const QString& secondZone);

} // namespace core
