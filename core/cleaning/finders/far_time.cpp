// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cleaning/finders/far_time.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace core {
namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("CleanUp", text);
}

QString dayOf(const QDateTime& time)
{
    return QLocale().toString(time.date(), QStringLiteral("d MMM yyyy"));
}

/// From when to when people can have applied, with a day to spare for zones; who is late is not far.
struct Window
{
    QDateTime from;
    QDateTime to;

    explicit Window(const Round& round)
        : from(round.opens.addDays(-1)), to(QDateTime(round.ends, QTime(0, 0), QTimeZone::utc()).addDays(1))
    {
    }
    bool isKnown() const { return from.isValid() && to.isValid() && from < to; }
    bool holds(const QDateTime& time) const { return time >= from && time <= to; }
};

/// The same clock reading on another day; not valid where there is no such day.
QDateTime onDay(const QDateTime& time, int year, int month, int day)
{
    const QDate date(year, month, day);
    return date.isValid() ? QDateTime(date, time.time(), QTimeZone::utc()) : QDateTime();
}

void offer(Problem& problem, const Applicant& one, const Window& window, const QString& id,
           const QDateTime& time, const char* label)
{
    if (!time.isValid() || !window.holds(time))
        return;
    Option option{id, say(label).arg(dayOf(time)), {}};
    option.fix.applications.push_back(*one.application);
    option.fix.applications.back().appliedAt = time;
    problem.options.push_back(std::move(option));
}

} // namespace

std::vector<Problem> findFarTimes(const Applicants& applicants)
{
    const Window window(applicants.round);
    if (!window.isKnown())
        return {};
    std::vector<Applicant> far;
    for (const Applicant& one : applicants.list)
        if (one.application->appliedAt.isValid() && !window.holds(one.application->appliedAt))
            far.push_back(one);
    // Where many are, it is the round whose dates are not those of the form.
    if (far.size() > std::max<size_t>(1, applicants.list.size() / 10) || applicants.list.size() < 3)
        return {};
    std::vector<Problem> problems;
    for (const Applicant& one : far) {
        const QDateTime time = one.application->appliedAt.toUTC();
        Problem problem;
        problem.kind = QStringLiteral("far_time");
        problem.field = QStringLiteral("applied_at");
        problem.id = problemId(problem.kind, one.application->id.toString() + time.toString(Qt::ISODate));
        problem.people = {one.person->id};
        problem.asWritten = one.application->appliedAsWritten;
        problem.message = (time < window.from ? say("%1 applied on %2, before the round opened on %3.")
                                              : say("%1 applied on %2, after the round ended on %3."))
                              .arg(nameOf(one), dayOf(time),
                                   dayOf(time < window.from ? applicants.round.opens
                                                            : QDateTime(applicants.round.ends, QTime(0, 0),
                                                                        QTimeZone::utc())));
        const QDate day = time.date();
        offer(problem, one, window, QStringLiteral("turned"), onDay(time, day.year(), day.day(), day.month()),
              QT_TRANSLATE_NOOP("CleanUp", "Day and month are turned: %1"));
        for (const int year : {applicants.round.opens.date().year(), applicants.round.ends.year()})
            if (year != day.year() && problem.options.empty())
                offer(problem, one, window, QStringLiteral("year"), onDay(time, year, day.month(), day.day()),
                      QT_TRANSLATE_NOOP("CleanUp", "The year is mistyped: %1"));
        Option leave = leaveAsIs();
        leave.label = say("The time is right");
        problem.options.push_back(leave);
        problems.push_back(std::move(problem));
    }
    return problems;
}

} // namespace core
