// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/steps.h"

#include "tests/bench/rounds.h"

#include "core/usecases/bring_in_applicants.h"
#include "core/usecases/clean_up.h"
#include "core/usecases/decide_places.h"
#include "core/usecases/find_pairs.h"
#include "core/usecases/look_at_pairs.h"
#include "core/usecases/make_programme.h"
#include "core/usecases/price_pairs.h"
#include "core/usecases/write_introductions.h"

#include <QDir>
#include <QProcess>

namespace bench {
namespace {

core::NoProgress quiet;

QString work(const QString& folder)
{
    return QDir(folder).filePath(QStringLiteral("work.bifolium"));
}

void startUp(const QString&, QElapsedTimer& timer)
{
    timer.start();
    if (QProcess::execute(QStringLiteral(BIFOLIUM_CLI),
                          {QStringLiteral("check"), QStringLiteral("--help")}) != 0)
        qFatal("the command line does not start");
}

void makeNew(const QString& folder, QElapsedTimer& timer)
{
    timer.start();
    must(core::makeProgramme(work(folder), QStringLiteral("New"), QStringLiteral("Europe/Copenhagen"),
                             someone()));
}

QString tableIn(const QString& folder)
{
    return QDir(folder).filePath(QStringLiteral("applicants.csv"));
}

/// The form's file as rows of text, nothing more.
void readTable(const QString& folder, QElapsedTimer& timer)
{
    timer.start();
    must(core::readForeignTable(tableIn(folder), {}, quiet));
}

/// The same file by Python's csv module, which is told to begin once it is up and running.
void readByPython(const QString& folder, QElapsedTimer& timer)
{
    QProcess python;
    python.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    python.start(QStringLiteral("python3"),
                 {QStringLiteral("-c"),
                  QStringLiteral("import csv, sys\nprint('up', flush=True)\nsys.stdin.readline()\n"
                                 "rows = list(csv.reader(open(sys.argv[1], encoding='utf-8-sig', newline='')))\n"
                                 "print(len(rows), flush=True)\n"),
                  tableIn(folder)});
    constexpr int patience = 60'000;
    const auto nextLine = [&] {
        while (!python.canReadLine() && python.state() != QProcess::NotRunning)
            python.waitForReadyRead(patience);
        return python.readLine().trimmed();
    };
    if (nextLine() != "up")
        qFatal("Python did not start");
    timer.start();
    python.write("\n");
    if (nextLine().toInt() < 2)
        qFatal("Python could not read the file");
    python.waitForFinished(patience);
}

core::ImportPlan planned(const core::Store& store, const QString& folder)
{
    const auto file = must(core::openFormFile(store.snapshot(), tableIn(folder), {}, {}, quiet));
    return must(
        core::planBringingIn(store.snapshot(), file, {roundOf(store), file.guess.mapping, {}}, quiet));
}

void preview(const QString& folder, QElapsedTimer& timer)
{
    const auto store = open(work(folder));
    timer.start();
    planned(*store, folder);
}

void import(const QString& folder, QElapsedTimer& timer)
{
    const auto store = open(work(folder));
    timer.start();
    must(core::bringIn(*store, planned(*store, folder)));
}

void openFile(const QString& folder, QElapsedTimer& timer)
{
    timer.start();
    open(work(folder));
}

void findProblems(const QString& folder, QElapsedTimer& timer)
{
    const auto store = open(work(folder));
    timer.start();
    core::problemsOf(store->snapshot(), roundOf(*store));
}

void places(const QString& folder, QElapsedTimer& timer)
{
    const auto store = open(work(folder));
    timer.start();
    must(core::decidePlaces(*store, roundOf(*store), {}));
}

void plan(const QString& folder, QElapsedTimer& timer)
{
    const auto store = open(work(folder));
    timer.start();
    must(core::findPairs(store->snapshot(), {roundOf(*store), {}, {}, {}}, quiet));
}

void match(const QString& folder, QElapsedTimer& timer)
{
    const auto store = open(work(folder));
    timer.start();
    must(core::takePairs(*store,
                         must(core::findPairs(store->snapshot(), {roundOf(*store), {}, {}, {}}, quiet))));
}

void pairsView(const QString& folder, QElapsedTimer& timer)
{
    const auto store = open(work(folder));
    timer.start();
    must(core::lookAtPairs(store->snapshot(), roundOf(*store)));
}

void alternatives(const QString& folder, QElapsedTimer& timer)
{
    constexpr int most = 10;
    const auto store = open(work(folder));
    const core::Id round = roundOf(*store);
    const core::Id somebody = core::partnershipsOf(store->snapshot(), round).front().first;
    timer.start();
    must(core::otherPartners(store->snapshot(), round, somebody, most, quiet));
}

void undo(const QString& folder, QElapsedTimer& timer)
{
    const auto store = open(work(folder));
    timer.start();
    must(store->undo());
}

void dump(const QString& folder, QElapsedTimer& timer)
{
    const auto store = open(work(folder));
    timer.start();
    core::dumpOf(store->snapshot());
}

void exportList(const QString& folder, QElapsedTimer& timer)
{
    const auto store = open(work(folder));
    const QString letters = QDir(folder).filePath(QStringLiteral("letters"));
    timer.start();
    must(core::writeIntroductions(store->snapshot(), roundOf(*store), QStringLiteral("thunderbird"), letters,
                                  true, *someone().clock));
}

} // namespace

const std::vector<Step>& steps()
{
    static const std::vector<Step> all = {
        {"start", nullptr, startUp},       {"new", nullptr, makeNew},
        {"read", "empty", readTable},      {"read-python", "empty", readByPython},
        {"preview", "empty", preview},     {"import", "empty", import},
        {"open", "matched", openFile},     {"problems", "imported", findProblems},
        {"places", "imported", places},    {"plan", "placed", plan},
        {"match", "placed", match},        {"match-odd", "odd", match},
        {"pairs", "matched", pairsView},   {"alternatives", "matched", alternatives},
        {"undo", "matched", undo},         {"dump", "matched", dump},
        {"export", "matched", exportList},
    };
    return all;
}

const Step* findStep(const QString& name)
{
    for (const Step& step : steps())
        if (name == QLatin1String(step.name))
            return &step;
    return nullptr;
}

} // namespace bench
