// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/time_words.h"

#include "core/store/store.h"
#include "core/time/zones.h"

#include <QCoreApplication>
#include <QLocale>

namespace ui {
namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("TimeWords", text);
}

} // namespace

QString dayText(const QDate& date)
{
    return QLocale().toString(date, QStringLiteral("d MMM yyyy"));
}

QString momentText(const QDateTime& utc)
{
    const QDateTime here = utc.toLocalTime();
    return say("%1, %2").arg(dayText(here.date()), QLocale().toString(here.time(), QLocale::ShortFormat));
}

QString shortMoment(const QDateTime& utc, const QDateTime& now)
{
    const QDateTime here = utc.toLocalTime();
    const QLocale locale;
    const QString time = locale.toString(here.time(), QLocale::ShortFormat);
    const qint64 days = here.date().daysTo(now.toLocalTime().date());
    if (days == 0)
        return time;
    if (days > 0 && days < 7)
        return QStringLiteral("%1 %2").arg(locale.toString(here.date(), QStringLiteral("ddd")), time);
    return momentText(utc);
}

QString momentHereAndThere(const QDateTime& utc, const QString& zone)
{
    const QLocale locale;
    const QDateTime here = utc.toLocalTime();
    const core::WallClock there = core::wallClockAt(zone, utc);
    const QString yours = say("%1, %2 yours")
                              .arg(locale.toString(here.date(), QLocale::LongFormat),
                                   locale.toString(here.time(), QLocale::ShortFormat));
    if (there.time == here.time() && there.date == here.date())
        return yours;
    return say("%1, %2 in %3")
        .arg(yours, locale.toString(there.time, QLocale::ShortFormat), core::placeOf(zone));
}

QString sentenceOf(const core::HistoryLine& line)
{
    switch (line.action) {
    case core::HistoryLine::Action::Undo:
        return say("Took back: %1").arg(line.text);
    case core::HistoryLine::Action::Redo:
        return say("Did again: %1").arg(line.text);
    case core::HistoryLine::Action::Do:
        break;
    }
    return line.text;
}

} // namespace ui
