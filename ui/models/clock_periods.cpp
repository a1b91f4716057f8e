// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/clock_periods.h"

#include "core/time/zones.h"

#include <QTimeZone>

#include <algorithm>

namespace ui {
namespace {

constexpr int day = 24 * 60;
constexpr int grain = 15; ///< clocks differ by quarters of an hour
constexpr int longest = 400;

int together(const std::vector<int>& offsets)
{
    int minutes = 0;
    for (int minute = 0; minute < day; minute += grain)
        if (std::all_of(offsets.begin(), offsets.end(),
                        [minute](int offset) { return isAwake(offset, minute); }))
            minutes += grain;
    return minutes;
}

} // namespace

bool isAwake(int offset, int minuteOfUtcDay)
{
    const int clock = ((minuteOfUtcDay + offset) % day + day) % day;
    return clock >= wakes && clock < sleeps;
}

std::vector<ClockPeriod> clockPeriods(const QStringList& zones, const core::Round& round)
{
    std::vector<ClockPeriod> periods;
    const QDate first = round.starts.isValid() ? round.starts : round.closes.date();
    if (!first.isValid())
        return periods;
    const QDate last = round.ends.isValid() && round.ends >= first ? round.ends : first.addDays(120);
    for (QDate date = first; date <= last && first.daysTo(date) < longest; date = date.addDays(1)) {
        const QDateTime noon(date, QTime(12, 0), QTimeZone::utc());
        std::vector<int> offsets;
        for (const QString& zone : zones)
            offsets.push_back(core::offsetAt(zone, noon) / 60);
        if (periods.empty() || periods.back().offsets != offsets)
            periods.push_back({date, date, offsets, together(offsets)});
        periods.back().to = date;
    }
    return periods;
}

} // namespace ui
