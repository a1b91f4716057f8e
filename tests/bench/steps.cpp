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
#include <QFile>
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

core::Result<core::ImportPlan> planned(const core::Store& store, const QString& folder, core::Progress& progress)
{
    const auto file = core::openFormFile(store.snapshot(), tableIn(folder), {}, {}, progress);
    if (!file)
        return file.error();
    return core::planBringingIn(store.snapshot(), *file, {roundOf(store), file->guess.mapping, {}}, progress);
}

core::ImportPlan planned(const core::Store& store, const QString& folder)
{
    return must(planned(store, folder, quiet));
}

/// Somebody who presses Stop at the worst moment: right after the work has looked whether it should stop, where it then
/// does not look for longest. That moment is found in a first run.
class WorstStop final : public core::Progress
{
public:
    WorstStop() { m_sinceLook.start(); }
    void report(const QString&, qint64, qint64) override {}
    bool stopped() const override
    {
        if (m_timer && m_look++ == m_worst)
            m_timer->start();
        else if (m_timer)
            return m_look > m_worst + 1;
        else
            note();
        return false;
    }
    /// The first run has ended.
    void rest() { note(); }
    /// From here on Stop is meant.
    void arm(QElapsedTimer& timer)
    {
        m_look = 0;
        m_timer = &timer;
        timer.start();
    }

private:
    void note() const
    {
        if (const qint64 gap = m_sinceLook.nsecsElapsed(); m_look > 0 && gap > m_longest) {
            m_longest = gap;
            m_worst = m_look - 1;
        }
        ++m_look;
        m_sinceLook.restart();
    }
    mutable QElapsedTimer m_sinceLook;
    mutable qint64 m_longest = 0;
    mutable int m_look = 0;
    mutable int m_worst = 0;
    QElapsedTimer* m_timer = nullptr;
};

/// From Stop to standing still, while a file is read and compared with who is here.
void stopPreview(const QString& folder, QElapsedTimer& timer)
{
    const auto store = open(work(folder));
    WorstStop stop;
    must(planned(*store, folder, stop));
    stop.rest();
    stop.arm(timer);
    [[maybe_unused]] const auto ended = planned(*store, folder, stop); // or done, when that was the last look
}

/// The same while it is written. Only the second run may write, so the moment is looked for in a copy.
void stopWriting(const QString& folder, QElapsedTimer& timer)
{
    const QString copy = QDir(folder).filePath(QStringLiteral("copy.bifolium"));
    if (!QFile::copy(work(folder), copy))
        qFatal("no room for a copy");
    WorstStop stop;
    for (const QString& path : {copy, work(folder)}) {
        const auto store = open(path);
        const core::ImportPlan plan = planned(*store, folder);
        const auto handout = must(store->handOut());
        if (path != copy)
            stop.arm(timer);
        [[maybe_unused]] const auto ended = store->takeBack(core::bringInBeside(handout, plan, stop));
        if (path == copy)
            stop.rest();
    }
    QFile::remove(copy);
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
        {"preview-stop", "empty", stopPreview}, {"import-stop", "empty", stopWriting},
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
