// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plans/shared_hours.h"

#include "core/time/zones.h"

#include <QTimeZone>

#include <algorithm>

namespace core {
namespace {

constexpr int minutesOfDay = 24 * 60;
constexpr int wakes = 7 * 60;
constexpr int sleeps = 22 * 60;
constexpr int longestRound = 800; ///< days that are looked at

QTime timeAt(int minutes)
{
    const int wrapped = ((minutes % minutesOfDay) + minutesOfDay) % minutesOfDay;
    return QTime(wrapped / 60, wrapped % 60);
}

/// What of the first one's day is also the second one's, whose clock is so far ahead.
std::vector<SharedHours> hoursApart(int ahead)
{
    std::vector<SharedHours> hours;
    for (const int day : {-1, 0, 1, 2}) { // the second one's days, around the first one's
        const int begin = std::max(wakes, wakes + day * minutesOfDay - ahead);
        const int end = std::min(sleeps, sleeps + day * minutesOfDay - ahead);
        if (end > begin)
            hours.push_back(
                {timeAt(begin), timeAt(end), timeAt(begin + ahead), timeAt(end + ahead), end - begin});
    }
    return hours;
}

} // namespace

int HoursOfDays::minutes() const
{
    int sum = 0;
    for (const SharedHours& one : hours)
        sum += one.minutes;
    return sum;
}

std::vector<HoursOfDays> sharedHours(const Round& round, const QString& firstZone, const QString& secondZone)
{
    std::vector<HoursOfDays> stretches;
    if (!canonicalZone(firstZone) || !canonicalZone(secondZone) || !round.starts.isValid() ||
        !round.ends.isValid() || round.ends < round.starts)
        return stretches;
    const QDate last = std::min(round.ends, round.starts.addDays(longestRound));
    for (QDate day = round.starts; day <= last; day = day.addDays(1)) {
        const QDateTime noon(day, QTime(12, 0), QTimeZone::utc());
        const int ahead = (offsetAt(secondZone, noon) - offsetAt(firstZone, noon)) / 60;
        if (stretches.empty() || stretches.back().minutesAhead != ahead)
            stretches.push_back({day, day, ahead, hoursApart(ahead)});
        stretches.back().to = day;
    }
    return stretches;
}

} // namespace core
