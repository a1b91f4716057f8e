// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/next_round.h"

#include "core/base/text.h"
#include "core/time/zones.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace core {
namespace {

constexpr int halfYear = 26; ///< weeks

int weeksBetween(const std::vector<Round>& rounds)
{
    if (rounds.size() < 2)
        return halfYear;
    const QDate last = rounds.back().starts;
    const QDate before = rounds[rounds.size() - 2].starts;
    const qint64 weeks = before.isValid() && last.isValid() ? (before.daysTo(last) + 3) / 7 : 0;
    return weeks > 3 ? int(weeks) : halfYear;
}

bool isTaken(const std::vector<Round>& rounds, const QString& label)
{
    for (const Round& round : rounds)
        if (foldText(round.label) == foldText(label))
            return true;
    return false;
}

/// "Round 9" goes on as "Round 10"; "Spring 2026" with the year of the new start, else with a number behind.
QString nextLabel(const std::vector<Round>& rounds, int oldYear, int newYear)
{
    const QString old = rounds.back().label;
    QString label = old;
    static const QRegularExpression number(QStringLiteral("\\d+(?!.*\\d)"));
    if (const QString year = QString::number(oldYear); oldYear > 0 && old.contains(year))
        label.replace(year, QString::number(newYear));
    else if (const auto found = number.match(old); found.hasMatch() && found.capturedLength() < 9)
        label.replace(found.capturedStart(), found.capturedLength(), QString::number(found.captured().toInt() + 1));
    for (int n = 2; isTaken(rounds, label); ++n)
        label = QStringLiteral("%1 (%2)").arg(old).arg(n);
    return label;
}

/// The same hour on the wall, so many days later: clock changes in between do not matter.
QDateTime moved(const QDateTime& moment, const QString& zone, int days)
{
    if (!moment.isValid())
        return {};
    const WallClock wall = wallClockAt(zone, moment);
    return toUtc(zone, wall.date.addDays(days), wall.time);
}

Round firstRound(const QString& zone, const QDate& today)
{
    Round round;
    round.label = QCoreApplication::translate("Usecases", "Round 1");
    round.zone = zone;
    round.opens = toUtc(zone, today.addDays(1), QTime(9, 0));
    round.closes = toUtc(zone, today.addDays(29), QTime(23, 59));
    round.starts = today.addDays(43);
    round.ends = today.addDays(43 + 17 * 7);
    return round;
}

} // namespace

Round suggestNextRound(const Snapshot& snapshot, const QDate& today)
{
    const std::vector<Round> rounds = roundsInOrder(snapshot);
    if (rounds.empty())
        return firstRound(snapshot.programme().zone, today);
    const Round& last = rounds.back();
    const int step = weeksBetween(rounds) * 7;
    int days = step;
    if (last.starts.isValid())
        while (last.starts.addDays(days) <= today || (last.ends.isValid() && last.starts.addDays(days) <= last.ends))
            days += step;
    Round next = last;
    next.id = {};
    next.approvedAt = {};
    next.approvedBy.clear();
    next.opens = moved(last.opens, last.zone, days);
    next.closes = moved(last.closes, last.zone, days);
    if (last.starts.isValid())
        next.starts = last.starts.addDays(days);
    if (last.ends.isValid())
        next.ends = last.ends.addDays(days);
    const QDate known = last.starts.isValid() ? last.starts : last.opens.date();
    const QDate then = next.starts.isValid() ? next.starts : next.opens.date();
    next.label = nextLabel(rounds, known.isValid() ? known.year() : 0, then.isValid() ? then.year() : 0);
    return next;
}

} // namespace core
