// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/round_settings.h"

#include "app/cli/text_table.h"

#include "core/matching/weights.h"
#include "core/time/zones.h"

#include <map>

namespace cli {
namespace {

using core::Outcome;
using core::Round;

Outcome setTime(QDateTime& time, const Round& round, const QString& value, bool endOfDay)
{
    if (const QDate day = QDate::fromString(value.trimmed(), Qt::ISODate);
        day.isValid() && value.trimmed().size() == 10) {
        time = endOfDay ? core::toUtc(round.zone, day.addDays(1), QTime(0, 0)).addSecs(-1)
                        : core::toUtc(round.zone, day, QTime(0, 0));
        return core::success();
    }
    const auto moment = core::parseMoment(value, round.zone);
    if (!moment)
        return core::usage(
            say("“%1” is no time. Write it like 2026-03-15T23:59 (in %2) or 2026-03-15T23:59+01:00.")
                .arg(value, core::placeOf(round.zone)));
    time = *moment;
    return core::success();
}

Outcome setDay(QDate& day, const QString& value)
{
    const QDate read = QDate::fromString(value.trimmed(), Qt::ISODate);
    if (!read.isValid())
        return core::usage(say("“%1” is no date. Write it like 2026-04-01.").arg(value));
    day = read;
    return core::success();
}

template <class T>
Outcome setWord(T& word, const std::optional<T>& read, const QString& what, const QString& value,
                const QStringList& list)
{
    if (!read)
        return noSuchWord(value, what, list);
    word = *read;
    return core::success();
}

Outcome setZone(Round& round, const QString& value)
{
    const auto zone = core::canonicalZone(value);
    if (!zone)
        return core::usage(
            say("“%1” is not a time zone in the list. Use a name such as Europe/Copenhagen.").arg(value));
    round.zone = *zone;
    return core::success();
}

Outcome setCap(Round& round, const QString& value)
{
    bool isNumber = false;
    round.capPercent = value.toInt(&isNumber);
    if (!isNumber)
        return core::usage(say("The country limit is a whole number of percent, not “%1”.").arg(value));
    return core::success();
}

/// A file of weights, as `match --weights` takes it; "shipped" goes back to those that come with the program.
Outcome setWeights(Round& round, const QString& value)
{
    if (value == QStringLiteral("shipped")) {
        round.weights.clear();
        return core::success();
    }
    const auto json = readSmallFile(value);
    if (!json)
        return json.error();
    const auto weights = core::parseWeights(QString::fromUtf8(*json));
    if (!weights)
        return weights.error();
    round.weights = core::weightsToJson(*weights);
    return core::success();
}

using Setter = Outcome (*)(Round&, const QString&);

const std::map<QString, Setter>& setters()
{
    static const std::map<QString, Setter> all = {
        {QStringLiteral("label"),
         [](Round& r, const QString& v) {
             r.label = v;
             return core::success();
         }},
        {QStringLiteral("zone"), setZone},
        {QStringLiteral("opens"), [](Round& r, const QString& v) { return setTime(r.opens, r, v, false); }},
        {QStringLiteral("closes"), [](Round& r, const QString& v) { return setTime(r.closes, r, v, true); }},
        {QStringLiteral("starts"), [](Round& r, const QString& v) { return setDay(r.starts, v); }},
        {QStringLiteral("ends"), [](Round& r, const QString& v) { return setDay(r.ends, v); }},
        {QStringLiteral("cap"), setCap},
        {QStringLiteral("cap_rule"),
         [](Round& r, const QString& v) {
             return setWord(r.capRule, core::capRuleNamed(v), QStringLiteral("cap_rule"), v,
                            core::capRuleNames());
         }},
        {QStringLiteral("separate_by"),
         [](Round& r, const QString& v) {
             return setWord(r.separateBy, core::separateByNamed(v), QStringLiteral("separate_by"), v,
                            core::separateByNames());
         }},
        {QStringLiteral("odd"),
         [](Round& r, const QString& v) {
             return setWord(r.odd, core::oddRuleNamed(v), QStringLiteral("odd"), v, core::oddRuleNames());
         }},
        {QStringLiteral("objective"),
         [](Round& r, const QString& v) {
             return setWord(r.objective, core::objectiveNamed(v), QStringLiteral("objective"), v,
                            core::objectiveNames());
         }},
        {QStringLiteral("weights"), setWeights},
    };
    return all;
}

} // namespace

QStringList roundKeys()
{
    QStringList keys;
    for (const auto& [key, setter] : setters())
        keys += key;
    return keys;
}

Outcome setRoundKey(Round& round, const QString& key, const QString& value)
{
    const auto setter = setters().find(QString(key).replace(u'-', u'_'));
    if (setter == setters().end())
        return noSuchWord(key, say("A setting of a round"), roundKeys());
    return setter->second(round, value);
}

QJsonObject roundAsJson(const Round& round)
{
    return {{QStringLiteral("id"), round.id.toString()},
            {QStringLiteral("label"), round.label},
            {QStringLiteral("zone"), round.zone},
            {QStringLiteral("opens"), isoTime(round.opens)},
            {QStringLiteral("closes"), isoTime(round.closes)},
            {QStringLiteral("starts"), round.starts.toString(Qt::ISODate)},
            {QStringLiteral("ends"), round.ends.toString(Qt::ISODate)},
            {QStringLiteral("cap"), round.capPercent},
            {QStringLiteral("cap_rule"), nameOf(round.capRule)},
            {QStringLiteral("separate_by"), nameOf(round.separateBy)},
            {QStringLiteral("odd"), nameOf(round.odd)},
            {QStringLiteral("objective"), nameOf(round.objective)},
            {QStringLiteral("approved_at"), isoTime(round.approvedAt)},
            {QStringLiteral("approved_by"), round.approvedBy}};
}

QString roundText(const Round& round)
{
    const auto moment = [&](const QDateTime& time) {
        return time.isValid() ? core::describeMoment(time, round.zone) : say("not set");
    };
    const auto day = [](const QDate& date) {
        return date.isValid() ? date.toString(QStringLiteral("yyyy-MM-dd")) : say("not set");
    };
    TextTable table;
    table.add({say("  opens"), moment(round.opens)});
    table.add({say("  closes"), moment(round.closes)});
    table.add({say("  runs"), say("%1 to %2").arg(day(round.starts), day(round.ends))});
    table.add({say("  limit"), say("%1 % of one country (rule: %2)")
                                   .arg(QString::number(round.capPercent), nameOf(round.capRule))});
    table.add(
        {say("  partners"), say("differ by %1; odd one out: %2; aim: %3")
                                .arg(nameOf(round.separateBy), nameOf(round.odd), nameOf(round.objective))});
    if (round.approvedAt.isValid())
        table.add({say("  approved"), say("%1 by %2").arg(moment(round.approvedAt), round.approvedBy)});
    return table.text();
}

} // namespace cli
