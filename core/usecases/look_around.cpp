// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/look_around.h"

#include "core/edits/programme.h"
#include "core/time/zones.h"
#include "core/usecases/bring_in_applicants.h"
#include "core/usecases/change.h"
#include "core/usecases/clean_up.h"
#include "core/usecases/decide_places.h"
#include "core/usecases/find_pairs.h"
#include "core/usecases/make_programme.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace core {
namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Usecases", text);
}

constexpr int steps = 5;
constexpr int daysSinceLastApplication = 5;

struct Span
{
    QDateTime first;
    QDateTime last;
};

/// Moves every moment of application by whole days, so that the last one was a few days ago.
Span moveToNow(FormFile& file, const QDateTime& now)
{
    std::vector<std::pair<QString*, QDateTime>> moments;
    for (qsizetype column = 0; column < file.table.headings.size(); ++column) {
        if (file.guess.mapping.of(file.table.headings[column]) != Field::AppliedAt)
            continue;
        for (AnswerRow& row : file.table.rows)
            if (const auto at = parseMoment(row.cells[column], QStringLiteral("Etc/UTC")))
                moments.emplace_back(&row.cells[column], *at);
    }
    Span span{now.addDays(-30), now.addDays(-daysSinceLastApplication)};
    if (moments.empty())
        return span;
    const auto early = [](const auto& a, const auto& b) { return a.second < b.second; };
    const QDateTime last = std::max_element(moments.begin(), moments.end(), early)->second;
    const qint64 days = last.daysTo(now) - daysSinceLastApplication;
    span = {std::min_element(moments.begin(), moments.end(), early)->second.addDays(days),
            last.addDays(days)};
    for (const auto& [cell, at] : moments)
        *cell = at.addDays(days).toUTC().toString(Qt::ISODate);
    return span;
}

Round roundAround(const Span& span, const QString& zone, const QDate& today)
{
    Round round;
    round.label = say("Made-up round");
    round.zone = zone;
    round.opens = toUtc(zone, span.first.date().addDays(-1), QTime(9, 0));
    round.closes = toUtc(zone, span.last.date().addDays(1), QTime(23, 59));
    round.starts = today.addDays(10);
    round.ends = today.addDays(10 + 17 * 7);
    return round;
}

Outcome bringAllIn(Store& store, const QString& table, Progress& progress)
{
    progress.report(say("Bringing in the people"), 1, steps);
    auto file = openFormFile(store.snapshot(), table, {}, {}, progress);
    if (!file)
        return file.error();
    const QString zone = store.snapshot().programme().zone;
    const Round round = roundAround(moveToNow(*file, store.now()), zone, wallClockAt(zone, store.now()).date);
    if (const auto added = change(store, addRound(store.snapshot(), round)); !added)
        return added.error();
    BringInWish wish;
    wish.round = roundId(store.snapshot().programme().id, round.label);
    wish.mapping = file->guess.mapping;
    const auto plan = planBringingIn(store.snapshot(), *file, wish, progress);
    if (!plan)
        return plan.error();
    const auto done = bringIn(store, *plan);
    return done ? success() : Outcome(done.error());
}

Outcome pairThem(Store& store, Progress& progress)
{
    const Id round = roundsInOrder(store.snapshot()).back().id;
    progress.report(say("Cleaning up what is safe"), 2, steps);
    if (const auto fixed = fixAll(store, round, FixSet::Safe); !fixed)
        return fixed.error();
    progress.report(say("Giving places"), 3, steps);
    if (const auto placed = decidePlaces(store, round, {}); !placed)
        return placed.error();
    progress.report(say("Finding pairs"), 4, steps);
    FindWish wish;
    wish.round = round;
    const auto found = findPairs(store.snapshot(), wish, progress);
    if (!found)
        return found.error();
    const auto taken = takePairs(store, *found);
    return taken ? success() : Outcome(taken.error());
}

} // namespace

Outcome makeRoundToLookAround(const QString& path, const QString& table, const Store::Options& options,
                              Progress& progress)
{
    auto store =
        makeProgramme(path, say("A made-up programme"), QStringLiteral("Europe/Copenhagen"), options);
    if (!store)
        return store.error();
    Outcome done = bringAllIn(**store, table, progress);
    if (done)
        done = pairThem(**store, progress);
    store->reset();
    if (!done)
        QFile::remove(path);
    return done;
}

} // namespace core
