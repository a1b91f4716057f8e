// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/rounds.h"

#include "tests/support/applicant_table.h"

#include "core/edits/people.h"
#include "core/edits/programme.h"
#include "core/usecases/bring_in_applicants.h"
#include "core/usecases/change.h"
#include "core/usecases/clean_up.h"
#include "core/usecases/decide_places.h"
#include "core/usecases/find_pairs.h"
#include "core/usecases/look_at_pairs.h"
#include "core/usecases/make_programme.h"

#include <QDir>
#include <QFile>

namespace bench {
namespace {

core::Round spring()
{
    core::Round round;
    round.label = QStringLiteral("Spring 2024");
    round.opens = QDateTime(QDate(2024, 2, 1), QTime(0, 0), QTimeZone::utc());
    round.closes = QDateTime(QDate(2024, 3, 10), QTime(23, 0), QTimeZone::utc());
    round.starts = QDate(2024, 4, 1);
    round.ends = QDate(2024, 7, 28);
    return round;
}

/// One person fewer to match: from an odd number to an even one and back.
void withdrawOne(core::Store& store)
{
    const core::Id round = roundOf(store);
    const core::Id last = core::peopleToMatch(store.snapshot(), round).back();
    must(core::change(store, core::setStatus(store.snapshot(), round, {last}, core::Status::Withdrawn, {})));
}

void keepAs(core::Store& store, const QDir& folder, const char* name)
{
    must(store.saveCopy(folder.filePath(QLatin1String(name) + QStringLiteral(".bifolium"))));
}

} // namespace

core::Store::Options someone()
{
    return {
        {QStringLiteral("bench"), QStringLiteral("bench")},
        std::make_shared<core::FixedClock>(QDateTime(QDate(2024, 3, 11), QTime(12, 0), QTimeZone::utc()))};
}

std::unique_ptr<core::Store> open(const QString& path)
{
    return must(core::Store::open(path, someone()));
}

core::Id roundOf(const core::Store& store)
{
    return store.snapshot().rounds.live.first().id;
}

void prepare(const QString& folder, int people)
{
    const QDir place(folder);
    QFile table(place.filePath(QStringLiteral("applicants.csv")));
    const QByteArray csv = support::applicantTable({.people = people, .returners = people / 10});
    if (!table.open(QIODevice::WriteOnly) || table.write(csv) != csv.size())
        qFatal("%s", qPrintable(table.errorString()));
    table.close();

    core::NoProgress quiet;
    const auto store =
        must(core::makeProgramme(place.filePath(QStringLiteral("making.bifolium")), QStringLiteral("Bench"),
                                 QStringLiteral("Europe/Copenhagen"), someone()));
    must(core::change(*store, core::addRound(store->snapshot(), spring())));
    keepAs(*store, place, "empty");
    const core::Id round = roundOf(*store);
    const auto file = must(core::openFormFile(store->snapshot(), table.fileName(), {}, {}, quiet));
    must(core::bringIn(
        *store, must(core::planBringingIn(store->snapshot(), file, {round, file.guess.mapping, {}}, quiet))));
    keepAs(*store, place, "imported");
    must(core::fixAll(*store, round, core::FixSet::Safe));
    must(core::decidePlaces(*store, round, {}));
    if (core::peopleToMatch(store->snapshot(), round).size() % 2 == 1)
        withdrawOne(*store);
    keepAs(*store, place, "placed");
    withdrawOne(*store);
    keepAs(*store, place, "odd");
    must(store->undo());
    must(core::takePairs(*store, must(core::findPairs(store->snapshot(), {round, {}, {}, {}}, quiet))));
    keepAs(*store, place, "matched");
}

} // namespace bench
