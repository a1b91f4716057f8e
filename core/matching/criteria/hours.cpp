// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/criteria/criterion.h"

namespace core {
namespace {

// People are taken to be awake from 07 to 22. Two such days always share six hours, however far apart.
constexpr int mostMinutes = 15 * 60;
constexpr int leastMinutes = 6 * 60;

bool known(const Candidate& a, const Candidate& b)
{
    return a.zone >= 0 && b.zone >= 0;
}

int share(const Candidate& a, const Candidate& b, const MatchQuestion& question)
{
    if (!known(a, b))
        return 0;
    return fullShare * (question.days.of(a, b).least - leastMinutes) / (mostMinutes - leastMinutes);
}

QString inHours(int minutes)
{
    if (minutes % 60 == 0)
        return translate("Matching", "%1 h").arg(minutes / 60);
    return translate("Matching", "%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
}

QString say(const Candidate& a, const Candidate& b, const MatchQuestion& question)
{
    for (const Candidate* one : {&a, &b})
        if (one->zone < 0)
            return translate("Matching", "the time zone of %1 is not known").arg(nameOf(*one));
    const DayTable::Entry& days = question.days.of(a, b);
    if (days.farthest == 0)
        return translate("Matching", "same time of day");
    const QString awake = translate("Matching", "both awake %1 a day").arg(inHours(days.least));
    if (days.nearest == days.farthest)
        return translate("Matching", "%1 apart, %2").arg(inHours(days.farthest), awake);
    return translate("Matching", "%1 to %2 apart as clocks change, at least %3")
        .arg(inHours(days.nearest), inHours(days.farthest), awake);
}

} // namespace

Criterion hoursCriterion()
{
    return {.id = "hours",
            .title = QT_TRANSLATE_NOOP("Matching", "Hours of the day together"),
            .weight = 7,
            .askedFor = {"time zone", "time zones", "timezone", "timezones", "time", "hours"},
            .share = share,
            .looksAt = [](const Candidate& one) { return std::vector{one.zone}; },
            .say = say};
}

} // namespace core
