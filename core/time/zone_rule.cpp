// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/zone_rule.h"

#include <QDate>
#include <QDateTime>
#include <QRegularExpression>

namespace core {
namespace {

const int day = 86400;

/// "3", "-1", "5:30" as seconds.
int secondsOf(const QString& text)
{
    const bool minus = text.startsWith(u'-');
    const QStringList parts = QString(text).remove(u'-').remove(u'+').split(u':');
    int seconds = 0;
    for (int i = 0, unit = 3600; i < parts.size() && unit > 0; ++i, unit /= 60)
        seconds += parts.at(i).toInt() * unit;
    return minus ? -seconds : seconds;
}

std::optional<ZoneRule::Turn> parseTurn(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^M(\\d+)\\.(\\d)\\.(\\d)(?:/([-+:\\d]+))?$"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return {};
    ZoneRule::Turn turn{match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt(),
                        7200};
    if (!match.captured(4).isEmpty())
        turn.seconds = secondsOf(match.captured(4));
    return turn;
}

qint64 momentOf(const ZoneRule::Turn& turn, int year, int offsetBefore)
{
    const QDate first(year, turn.month, 1);
    int dayOfMonth = 1 + (turn.weekday - first.dayOfWeek() % 7 + 7) % 7 + (turn.week - 1) * 7;
    while (dayOfMonth > first.daysInMonth())
        dayOfMonth -= 7;
    const QDate date(year, turn.month, dayOfMonth);
    return (date.toJulianDay() - QDate(1970, 1, 1).toJulianDay()) * day + turn.seconds - offsetBefore;
}

} // namespace

int ZoneRule::offsetAt(qint64 seconds) const
{
    if (!turns)
        return standard;
    const qint64 days = (seconds + standard - ((seconds + standard) % day + day) % day) / day;
    const int year = QDate::fromJulianDay(QDate(1970, 1, 1).toJulianDay() + days).year();
    const qint64 in = momentOf(turns->at(0), year, standard);
    const qint64 out = momentOf(turns->at(1), year, summer);
    const bool isSummer = in < out ? seconds >= in && seconds < out : seconds >= in || seconds < out;
    return isSummer ? summer : standard;
}

std::optional<ZoneRule> parseZoneRule(const QString& text)
{
    static const QRegularExpression form(QStringLiteral(
        "^(?:<[^>]+>|[A-Za-z]+)([-+]?[\\d:]+)(?:(?:<[^>]+>|[A-Za-z]+)([-+]?[\\d:]+)?,([^,]+),([^,]+))?$"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return {};
    ZoneRule rule;
    rule.standard = rule.summer = -secondsOf(match.captured(1)); // POSIX counts to the west
    if (match.captured(3).isEmpty())
        return rule;
    rule.summer = match.captured(2).isEmpty() ? rule.standard + 3600 : -secondsOf(match.captured(2));
    const auto in = parseTurn(match.captured(3));
    const auto out = parseTurn(match.captured(4));
    if (!in || !out)
        return {};
    rule.turns = {*in, *out};
    return rule;
}

} // namespace core
