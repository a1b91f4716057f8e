// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// bifolium-bench: how long a coordinator waits, as a table or JSON. See README.md.

#include "tests/bench/edits.h"
#include "tests/bench/match.h"
#include "tests/bench/measure.h"
#include "tests/bench/rounds.h"

#include <QCommandLineParser>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTextStream>

#include <map>

namespace {

using bench::Measure;
using bench::Step;

QString cell(const Measure& measure)
{
    QString text =
        QStringLiteral("%1 ms").arg(measure.milliseconds, 0, 'f', measure.milliseconds < 10 ? 1 : 0);
    if (measure.peakBytes)
        text += QStringLiteral(" %1 MB").arg(*measure.peakBytes / 1000000);
    return text;
}

std::vector<const Step*> chosenSteps(const QString& only)
{
    std::vector<const Step*> chosen;
    for (const Step& step : bench::steps())
        if (only.isEmpty() || only.split(u',').contains(QLatin1String(step.name)))
            chosen.push_back(&step);
    return chosen;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Measures what a coordinator waits for."));
    parser.addHelpOption();
    parser.addOptions(
        {{QStringLiteral("sizes"), QStringLiteral("people in a round"), QStringLiteral("N,N"),
          QStringLiteral("92,392,1500")},
         {QStringLiteral("repeats"), QStringLiteral("how often; the median is told"), QStringLiteral("N"),
          QStringLiteral("5")},
         {QStringLiteral("only"), QStringLiteral("these steps, or populations (match)"),
          QStringLiteral("NAME,NAME")},
         {QStringLiteral("lemon-up-to"), QStringLiteral("with more people, LEMON is not asked (match)"),
          QStringLiteral("N"), QStringLiteral("1500")},
         {QStringLiteral("json"), QStringLiteral("one document instead of a table")},
         {QStringLiteral("one"), QStringLiteral("do one step in a folder, once"), QStringLiteral("STEP")}});
    parser.addPositionalArgument(
        QStringLiteral("what"),
        QStringLiteral("match: the matching engine beside LEMON; edits: plans of a session"),
        QStringLiteral("[match|edits]"));
    parser.process(application);
    if (parser.isSet(QStringLiteral("one")) && parser.positionalArguments().size() == 3)
        return bench::matchHere(parser.positionalArguments());
    if (parser.isSet(QStringLiteral("one"))) {
        const Step* step = bench::findStep(parser.value(QStringLiteral("one")));
        return step ? bench::measureHere(*step, parser.positionalArguments().value(0)) : 2;
    }
    const auto chosen = chosenSteps(parser.value(QStringLiteral("only")));
    const int repeats = std::max(1, parser.value(QStringLiteral("repeats")).toInt());
    const QStringList sizes = parser.value(QStringLiteral("sizes")).split(u',');
    if (parser.positionalArguments() == QStringList{QStringLiteral("edits")})
        return bench::measureEdits(sizes, repeats);
    if (parser.positionalArguments() == QStringList{QStringLiteral("match")})
        return bench::measureMatching(
            {sizes, parser.value(QStringLiteral("only")).split(u',', Qt::SkipEmptyParts), repeats,
             parser.value(QStringLiteral("lemon-up-to")).toInt(), parser.isSet(QStringLiteral("json"))});

    QTextStream out(stdout);
    QTextStream talk(stderr);
    QJsonArray document;
    std::map<QString, QStringList> rows;
    for (const QString& size : sizes) {
        const QTemporaryDir folder;
        talk << "preparing " << size << " people" << Qt::endl;
        bench::prepare(folder.path(), std::max(2, size.toInt()));
        for (const Step* step : chosen) {
            const Measure measure = bench::measure(*step, folder.path(), repeats);
            rows[QLatin1String(step->name)] += cell(measure);
            document.append(QJsonObject{{QStringLiteral("step"), QLatin1String(step->name)},
                                        {QStringLiteral("people"), size.toInt()},
                                        {QStringLiteral("milliseconds"), measure.milliseconds},
                                        {QStringLiteral("peak_bytes"),
                                         measure.peakBytes ? QJsonValue(*measure.peakBytes) : QJsonValue()}});
        }
    }
    if (parser.isSet(QStringLiteral("json"))) {
        out << QJsonDocument(document).toJson();
        return 0;
    }
    out << QStringLiteral("step").leftJustified(14);
    for (const QString& size : sizes)
        out << (size + QStringLiteral(" people")).rightJustified(20);
    out << '\n';
    for (const Step* step : chosen) {
        out << QString::fromLatin1(step->name).leftJustified(14);
        for (const QString& text : rows[QLatin1String(step->name)])
            out << text.rightJustified(20);
        out << '\n';
    }
    return 0;
}
