// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measure.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>

#include <algorithm>
#include <cstdio>

#ifdef Q_OS_MACOS
#include <sys/resource.h>
#endif

namespace bench {
namespace {

/// A line of what Linux tells about this process, in bytes.
std::optional<qint64> linuxBytes(const char* name)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QRegularExpression line(QStringLiteral("%1:\\s*(\\d+) kB").arg(QLatin1String(name)));
    const auto found = line.match(QString::fromLatin1(status.readAll()));
    return found.hasMatch() ? std::optional(found.captured(1).toLongLong() * 1024) : std::nullopt;
}

void layOut(const Step& step, const QDir& folder)
{
    const QString work = folder.filePath(QStringLiteral("work.bifolium"));
    QFile::remove(work);
    QDir(folder.filePath(QStringLiteral("work-backups"))).removeRecursively();
    if (step.file &&
        !QFile::copy(folder.filePath(QLatin1String(step.file) + QStringLiteral(".bifolium")), work))
        qFatal("%s cannot be made", qPrintable(work));
}

Measure once(const Step& step, const QString& folder)
{
    const QJsonObject told = doneApart({QLatin1String(step.name), folder});
    Measure measure{told.value(QStringLiteral("milliseconds")).toDouble(), std::nullopt};
    if (told.contains(QStringLiteral("peak_bytes")))
        measure.peakBytes = told.value(QStringLiteral("peak_bytes")).toInteger();
    return measure;
}

} // namespace

QJsonObject doneApart(const QStringList& words)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), QStringList{QStringLiteral("--one")} + words);
    process.waitForFinished(-1);
    const QByteArray said = process.readAllStandardOutput().trimmed();
    const QJsonObject told = QJsonDocument::fromJson(said.mid(said.lastIndexOf('\n') + 1)).object();
    if (process.exitCode() != 0 || told.isEmpty())
        qFatal("%s did not come to its end", qPrintable(words.join(u' ')));
    return told;
}

void tell(const QJsonObject& told)
{
    std::printf("\n%s\n", QJsonDocument(told).toJson(QJsonDocument::Compact).constData());
}

std::optional<qint64> residentBytes()
{
    return linuxBytes("VmRSS");
}

std::optional<qint64> peakBytes()
{
    // Linux hands the figure of getrusage on from the process that started this one, so it is asked
    // elsewhere.
    if (const auto peak = linuxBytes("VmHWM"))
        return peak;
#ifdef Q_OS_MACOS
    rusage usage{};
    if (getrusage(RUSAGE_SELF, &usage) == 0)
        return usage.ru_maxrss;
#endif
    return std::nullopt;
}

std::optional<qint64> beyond(std::optional<qint64> before)
{
    const auto peak = peakBytes();
    return peak && before ? std::optional(std::max<qint64>(0, *peak - *before)) : std::nullopt;
}

int measureHere(const Step& step, const QString& folder)
{
    QElapsedTimer timer;
    step.run(folder, timer);
    QJsonObject told{{QStringLiteral("milliseconds"), double(timer.nsecsElapsed()) / 1e6}};
    if (const auto peak = peakBytes())
        told.insert(QStringLiteral("peak_bytes"), *peak);
    tell(told);
    return 0;
}

Measure measure(const Step& step, const QString& folder, int repeats)
{
    std::vector<Measure> all;
    for (int i = 0; i < repeats; ++i) {
        layOut(step, QDir(folder));
        all.push_back(once(step, folder));
    }
    std::sort(all.begin(), all.end(),
              [](const Measure& a, const Measure& b) { return a.milliseconds < b.milliseconds; });
    return all[all.size() / 2];
}

} // namespace bench
