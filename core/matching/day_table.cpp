// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/day_table.h"

#include "core/time/zones.h"

#include <QHash>
#include <QTimeZone>

#include <algorithm>
#include <cstdlib>

namespace core {
namespace {

constexpr int minutesOfDay = 24 * 60;
constexpr int awake = 15 * 60;
constexpr int mostDays = 30;

/// Days on which to look at the clocks: one a fortnight. A round without dates is looked at over one whole
/// year.
std::vector<QDateTime> daysOf(const Round& round)
{
    QDate first = round.starts.isValid() ? round.starts : round.closes.date();
    QDate last = round.ends;
    if (!first.isValid()) {
        first = QDate(2025, 1, 1);
        last = QDate(2025, 12, 31);
    }
    if (!last.isValid() || last < first)
        last = first.addDays(120);
    std::vector<QDateTime> days;
    const auto addDay = [&](const QDate& day) { days.emplace_back(day, QTime(12, 0), QTimeZone::utc()); };
    for (QDate day = first; day < last && int(days.size()) < mostDays; day = day.addDays(14))
        addDay(day);
    addDay(last);
    return days;
}

/// Minutes ahead of UTC on each of the days.
std::vector<int> offsetsOf(const QString& zone, const std::vector<QDateTime>& days)
{
    std::vector<int> offsets;
    for (const QDateTime& day : days)
        offsets.push_back(offsetAt(zone, day) / 60);
    return offsets;
}

DayTable::Entry compare(const std::vector<int>& a, const std::vector<int>& b)
{
    DayTable::Entry entry{awake, minutesOfDay, 0};
    for (std::size_t day = 0; day < a.size(); ++day) {
        const int ahead = std::abs(a[day] - b[day]) % minutesOfDay;
        const int apart = std::min(ahead, minutesOfDay - ahead);
        entry.least = std::min(entry.least, minutesTogether(apart));
        entry.nearest = std::min(entry.nearest, apart);
        entry.farthest = std::max(entry.farthest, apart);
    }
    return entry;
}

} // namespace

int minutesTogether(int minutesApart)
{
    // My morning may meet your evening and your morning my evening: two overlaps on the circle of the day.
    return std::max(0, awake - minutesApart) + std::max(0, awake - (minutesOfDay - minutesApart));
}

void prepareDays(MatchQuestion& question)
{
    const std::vector<QDateTime> days = daysOf(question.round);
    QHash<QString, int> rows;
    std::vector<std::vector<int>> offsets;
    for (Candidate& one : question.people) {
        one.zone = -1;
        const std::optional<QString> zone = canonicalZone(one.person.timeZone);
        if (!zone)
            continue;
        if (!rows.contains(*zone)) {
            rows.insert(*zone, int(offsets.size()));
            offsets.push_back(offsetsOf(*zone, days));
        }
        one.zone = rows.value(*zone);
    }
    question.days.zones = int(offsets.size());
    question.days.entries.clear();
    for (const std::vector<int>& a : offsets)
        for (const std::vector<int>& b : offsets)
            question.days.entries.push_back(compare(a, b));
}

} // namespace core
