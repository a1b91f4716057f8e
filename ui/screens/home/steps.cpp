// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/home/steps.h"

#include "core/time/zones.h"

#include <QCoreApplication>
#include <QLocale>

namespace ui {
namespace {

using core::NextStep;
using core::RoundState;

QString say(const char* text)
{
    return QCoreApplication::translate("Home", text);
}
QString count(const char* text, int n)
{
    return QCoreApplication::translate("Home", text, nullptr, n);
}

QString importScreen()
{
    return QStringLiteral("import");
}
QString cleanupScreen()
{
    return QStringLiteral("cleanup");
}
QString placesScreen()
{
    return QStringLiteral("places");
}
QString pairsScreen()
{
    return QStringLiteral("pairs");
}
QString exportScreen()
{
    return QStringLiteral("export");
}

QString day(const QDate& date)
{
    return QLocale().toString(date, QLocale::LongFormat);
}

} // namespace

std::vector<RoundStep> stepsOf(const RoundState& state)
{
    using Mark = RoundStep::Mark;
    const bool begun = state.applied > 0;
    std::vector<RoundStep> steps = {
        {Mark::Later, say("Applications"),
         begun ? count(QT_TRANSLATE_N_NOOP("Home", "%n applied"), state.applied) : QString(), importScreen()},
        {Mark::Later, say("Clean-up"),
         !begun               ? QString()
         : state.problems > 0 ? count(QT_TRANSLATE_N_NOOP("Home", "%n problem(s) left"), state.problems)
                              : say("nothing left"),
         cleanupScreen()},
        {Mark::Later, say("Who’s in"),
         state.undecided > 0 ? count(QT_TRANSLATE_N_NOOP("Home", "%n to decide"), state.undecided)
         : begun             ? count(QT_TRANSLATE_N_NOOP("Home", "%n with a place"), state.accepted)
                             : QString(),
         placesScreen()},
        {Mark::Later, say("Pairs"),
         state.partnerships > 0 ? count(QT_TRANSLATE_N_NOOP("Home", "%n pair(s)"), state.partnerships)
                                : QString(),
         pairsScreen()},
        {Mark::Later, say("Approval"), state.approved ? say("approved") : QString(), pairsScreen()},
        {Mark::Later, say("Introductions"), QString(), exportScreen()},
    };
    const size_t now = size_t(state.next);
    for (size_t i = 0; i < steps.size(); ++i)
        steps[i].mark = i < now ? Mark::Done : i == now ? Mark::Now : Mark::Later;
    return steps;
}

QString wordFor(RoundStep::Mark mark)
{
    switch (mark) {
    case RoundStep::Mark::Done:
        return say("done");
    case RoundStep::Mark::Now:
        return say("now");
    case RoundStep::Mark::Later:
        break;
    }
    return say("later");
}

namespace {

Advice nextFor(const RoundState& state)
{
    switch (state.next) {
    case NextStep::BringInApplicants:
        return {say("Bring in the applicants"),
                say("Take the file that your sign-up form exports, or drop it anywhere on this window. It is "
                    "shown "
                    "before anything is brought in."),
                say("Go to Import"), importScreen()};
    case NextStep::CleanUp:
        return {
            count(QT_TRANSLATE_N_NOOP("Home", "Fix %n problem(s)"), state.problems),
            state.safe > 0
                ? count(
                      QT_TRANSLATE_N_NOOP("Home", "%n of them have a safe answer that can be taken at once."),
                      state.safe)
                : count(QT_TRANSLATE_N_NOOP("Home", "%n person(s) cannot be paired until then."), state.heldBack),
            say("Go to Clean-up"), cleanupScreen()};
    case NextStep::DecidePlaces:
        return {count(QT_TRANSLATE_N_NOOP("Home", "Decide about %n applicant(s)"), state.undecided),
                say("They have neither a place nor a refusal yet. Places go by the country limit, first come "
                    "first "
                    "served."),
                say("Go to Who’s in"), placesScreen()};
    case NextStep::FindPairs:
        return {count(QT_TRANSLATE_N_NOOP("Home", "Find pairs for %n people"), state.accepted),
                say("The best plan over all allowed pairs is found and shown before it is taken. Nothing is "
                    "sent."),
                say("Go to Pairs"), pairsScreen()};
    case NextStep::ApprovePairs:
        return {count(QT_TRANSLATE_N_NOOP("Home", "Look through %n pair(s) and approve them"),
                      state.partnerships),
                say("Approving makes them final for the introductions. Nothing is sent."), say("Go to Pairs"),
                pairsScreen()};
    case NextStep::WriteIntroductions:
        break;
    }
    return {say("Write the introductions"),
            say("A list for your mail program, proven first: each person once, and each one’s partner the "
                "right one."),
            say("Go to Export"), exportScreen()};
}

} // namespace

std::vector<Advice> adviceFor(const RoundState& state)
{
    std::vector<Advice> all = {nextFor(state)};
    if (state.problems > 0 && state.next != NextStep::CleanUp)
        all.push_back(
            {count(QT_TRANSLATE_N_NOOP("Home", "%n problem(s) left in Clean-up"), state.problems),
             state.heldBack > 0
                 ? count(QT_TRANSLATE_N_NOOP("Home", "%n person(s) cannot be paired until then."), state.heldBack)
                 : say("They keep nobody from being paired."),
             say("Go to Clean-up"), cleanupScreen()});
    if (const int alone = state.accepted - state.paired; state.partnerships > 0 && alone > 0)
        all.push_back({count(QT_TRANSLATE_N_NOOP("Home", "%n person(s) with a place have no partner"), alone),
                       say("They came later, were parted, or a problem holds them back."), say("Go to Pairs"),
                       pairsScreen()});
    return all;
}

QString whatTimeItIs(const core::Round& round, const QDateTime& now)
{
    const QDate today = core::wallClockAt(round.zone, now).date;
    const auto daysTo = [&](const QDateTime& moment) {
        return int(today.daysTo(core::wallClockAt(round.zone, moment).date));
    };
    if (round.opens.isValid() && now < round.opens)
        return count(QT_TRANSLATE_N_NOOP("Home", "Applications open in %n day(s): "), daysTo(round.opens)) +
               core::describeMoment(round.opens, round.zone);
    if (round.closes.isValid() && now < round.closes)
        return count(QT_TRANSLATE_N_NOOP("Home", "Applications close in %n day(s): "), daysTo(round.closes)) +
               core::describeMoment(round.closes, round.zone);
    if (round.starts.isValid() && today < round.starts)
        return count(QT_TRANSLATE_N_NOOP("Home", "Applications are closed. The round starts in %n day(s): "),
                     int(today.daysTo(round.starts))) +
               day(round.starts);
    if (round.ends.isValid() && today <= round.ends)
        return count(QT_TRANSLATE_N_NOOP("Home", "The round is under way. It ends in %n day(s): "),
                     int(today.daysTo(round.ends))) +
               day(round.ends);
    return round.ends.isValid() ? say("The round ended: %1").arg(day(round.ends)) : QString();
}

std::vector<Figure> figuresOf(const RoundState& state)
{
    return {{state.applied, say("applied")},
            {state.countries, count(QT_TRANSLATE_N_NOOP("Home", "countries"), state.countries)},
            {state.accepted, say("with a place")},
            {state.waiting, say("on the waiting list")},
            {state.paired, say("paired")}};
}

} // namespace ui
