// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/match.h"

#include "tests/bench/measure.h"
#include "tests/bench/populations.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <algorithm>
#include <array>
#include <ctime>

#ifdef BIFOLIUM_LEMON
#include "tests/referee/lemon_matching.h"
#endif

namespace bench {
namespace {

/// What one solver did, once.
struct Run
{
    Answer answer;
    double milliseconds = 0;
    std::optional<qint64> bytes; ///< at most in use, beyond what the people took
    core::Effort effort = {};    ///< of ours
};

/// Both use one core and wait for nothing, so what others do on this machine need not be counted.
double processorMilliseconds()
{
    return double(std::clock()) * 1000 / CLOCKS_PER_SEC;
}

Run runOurs(const Population& population)
{
    const auto before = residentBytes();
    const double start = processorMilliseconds();
    const Solved solved = population.solve();
    const double milliseconds = processorMilliseconds() - start;
    return {solved.answer, milliseconds, beyond(before), solved.effort};
}

#ifdef BIFOLIUM_LEMON
/// Who may meet anybody at all.
std::vector<int> thoseWithPartners(const Population& population)
{
    std::vector<int> people;
    std::vector<qint8> fits(std::size_t(population.people()));
    for (int person = 0; person < population.people(); ++person) {
        population.fitsOf(person, fits);
        if (std::any_of(fits.begin(), fits.end(), [](qint8 fit) { return fit >= 0; }))
            people.push_back(person);
    }
    return people;
}

/// Time is that of LEMON alone: fits are found and its graph is built before. A perfect matching is what it
/// finds quickest, so people without partners are left out, and one more vertex stands for the odd one's.
Run runLemon(const Population& population)
{
    constexpr qint64 yielding = qint64(1) << 32; // counts more than all losses
    constexpr qint64 pair = qint64(1) << 40;     // counts more than what two people yield
    const std::vector<int> people = thoseWithPartners(population);
    const int vertices = int(people.size());
    std::vector<qint8> fits(std::size_t(population.people()));
    const auto yieldingOf = [&](int vertex) { return population.yieldingOf(people[std::size_t(vertex)]); };
    const auto before = residentBytes();
    referee::LemonMatching lemon(vertices + vertices % 2);
    for (int a = 0; a < vertices; ++a) {
        population.fitsOf(people[std::size_t(a)], fits);
        for (int b = a + 1; b < vertices; ++b)
            if (const int fit = fits[std::size_t(people[std::size_t(b)])]; fit >= 0)
                lemon.addPair(a, b, pair - lossOf(fit) - yielding * (yieldingOf(a) + yieldingOf(b)));
        if (vertices % 2)
            lemon.addPair(a, vertices, 0);
    }
    const double start = processorMilliseconds();
    if (!lemon.runPerfect())
        lemon.run();
    const double milliseconds = processorMilliseconds() - start;
    const auto bytes = beyond(before);
    Answer answer;
    for (int a = 0; a < vertices; ++a)
        if (const int mate = lemon.mateOf(a); mate > a && mate < vertices) {
            population.fitsOf(people[std::size_t(a)], fits);
            answer.placed += 2;
            answer.loss += lossOf(fits[std::size_t(people[std::size_t(mate)])]);
        }
    return {answer, milliseconds, bytes};
}
#endif

Run runApart(const char* population, const char* solver, int people)
{
    const QJsonObject told = doneApart(
        {QStringLiteral("match"), QLatin1String(population), QLatin1String(solver), QString::number(people)});
    Run run{{told.value(QStringLiteral("placed")).toInt(), told.value(QStringLiteral("loss")).toInteger()},
            told.value(QStringLiteral("milliseconds")).toDouble(),
            std::nullopt};
    if (told.contains(QStringLiteral("bytes")))
        run.bytes = told.value(QStringLiteral("bytes")).toInteger();
    run.effort = {told.value(QStringLiteral("edges")).toInt(), told.value(QStringLiteral("looks")).toInt()};
    return run;
}

/// The median of as many as are wished, or as fit into some seconds.
Run medianApart(const char* population, const char* solver, int people, int repeats)
{
    constexpr double enough = 4000;
    std::vector<Run> runs;
    double spent = 0;
    while (int(runs.size()) < repeats && (runs.empty() || spent < enough)) {
        runs.push_back(runApart(population, solver, people));
        spent += runs.back().milliseconds;
    }
    std::sort(runs.begin(), runs.end(),
              [](const Run& a, const Run& b) { return a.milliseconds < b.milliseconds; });
    return runs[runs.size() / 2];
}

QJsonObject toObject(const Run& run)
{
    QJsonObject object{{QStringLiteral("milliseconds"), run.milliseconds},
                       {QStringLiteral("placed"), run.answer.placed},
                       {QStringLiteral("loss"), run.answer.loss}};
    if (run.bytes)
        object.insert(QStringLiteral("bytes"), *run.bytes);
    if (run.effort.looks > 0) {
        object.insert(QStringLiteral("edges"), run.effort.edges);
        object.insert(QStringLiteral("looks"), run.effort.looks);
    }
    return object;
}

QString cell(const Run& run)
{
    QString text = QStringLiteral("%1 ms").arg(run.milliseconds, 0, 'f', run.milliseconds < 100 ? 2 : 0);
    if (run.bytes)
        text += QStringLiteral(" %1 MB").arg(double(*run.bytes) / 1e6, 0, 'f', 1);
    return text;
}

bool hasLemon()
{
#ifdef BIFOLIUM_LEMON
    return true;
#else
    return false;
#endif
}

QString lineOf(const QStringList& cells)
{
    constexpr std::array widths = {12, 8, 8, 14, 10, 8, 22, 24, 8};
    QString line;
    for (qsizetype i = 0; i < cells.size(); ++i)
        line += i == 0 ? cells[i].leftJustified(widths[0]) : cells[i].rightJustified(widths[std::size_t(i)]);
    return line;
}

} // namespace

int measureMatching(const MatchingWishes& wishes)
{
    QTextStream out(stdout);
    QTextStream talk(stderr);
    QJsonArray document;
    bool agree = true;
    if (!wishes.asJson)
        out << lineOf({QStringLiteral("population"), QStringLiteral("people"), QStringLiteral("placed"),
                       QStringLiteral("loss"), QStringLiteral("edges"), QStringLiteral("looks"),
                       QStringLiteral("ours"), QStringLiteral("LEMON"), QStringLiteral("ratio")})
            << Qt::endl;
    if (!hasLemon())
        talk << "LEMON is not here, nothing to compare with" << Qt::endl;
    for (const char* name : populationNames())
        for (const QString& size : wishes.sizes) {
            if (!wishes.populations.isEmpty() && !wishes.populations.contains(QLatin1String(name)))
                continue;
            const int people = std::max(2, size.toInt());
            const Run ours = medianApart(name, "ours", people, wishes.repeats);
            QStringList cells = {QLatin1String(name),
                                 QString::number(people),
                                 QString::number(ours.answer.placed),
                                 QString::number(ours.answer.loss),
                                 QString::number(ours.effort.edges),
                                 QString::number(ours.effort.looks),
                                 cell(ours)};
            QJsonObject object{{QStringLiteral("population"), QLatin1String(name)},
                               {QStringLiteral("people"), people},
                               {QStringLiteral("ours"), toObject(ours)}};
            if (hasLemon() && people <= wishes.lemonUpTo) {
                const Run lemon = medianApart(name, "lemon", people, wishes.repeats);
                agree = agree && lemon.answer == ours.answer;
                object.insert(QStringLiteral("lemon"), toObject(lemon));
                cells << cell(lemon) << QString::number(lemon.milliseconds / ours.milliseconds, 'f', 1);
            }
            document.append(object);
            if (!wishes.asJson)
                out << lineOf(cells) << Qt::endl;
        }
    if (wishes.asJson)
        out << QJsonDocument(document).toJson();
    if (!agree)
        talk << "The two do not agree on what the best is." << Qt::endl;
    return agree ? 0 : 1;
}

int matchHere(const QStringList& what)
{
    const auto population = makePopulation(what.value(0), what.value(2).toInt());
#ifdef BIFOLIUM_LEMON
    if (what.value(1) == QStringLiteral("lemon")) {
        tell(toObject(runLemon(*population)));
        return 0;
    }
#endif
    tell(toObject(runOurs(*population)));
    return 0;
}

} // namespace bench
