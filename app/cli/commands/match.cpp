// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/plan_card.h"

#include "core/usecases/weigh_round.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

namespace cli {
namespace {

/// The proof for keeping, with a word on what it was made from, so that `verify` finds the way back.
core::Outcome writeCertificate(const core::Plan& plan, const QString& programme, const QString& round,
                               const QString& path)
{
    QJsonObject json = QJsonDocument::fromJson(core::certificateToJson(plan.certificate)).object();
    const QDir folder = QFileInfo(path).absoluteDir();
    json[QStringLiteral("programme")] = folder.relativeFilePath(QFileInfo(programme).absoluteFilePath());
    json[QStringLiteral("round")] = round;
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        file.write(QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n');
        if (file.commit())
            return core::success();
    }
    return core::ioError(
        say("The certificate could not be written to “%1”. Choose another place; nothing was changed.")
            .arg(QDir::toNativeSeparators(path)),
        file.errorString());
}

/// "light", "firm" or a number of points of loss.
core::Result<int> changeCostFrom(const Arguments& given, core::Objective objective)
{
    if (!given.has("stay-close"))
        return 0;
    const QString word = given.value("stay-close");
    if (word == QStringLiteral("light"))
        return core::lightChange(objective);
    if (word == QStringLiteral("firm"))
        return core::dearestChange;
    bool isNumber = false;
    const int cost = word.toInt(&isNumber);
    if (!isNumber || cost < 0 || cost > core::dearestChange)
        return core::usage(
            say("--stay-close takes light, firm, or what a changed pair costs, 0 to %1 points of loss.")
                .arg(core::dearestChange));
    return cost;
}

core::Result<core::FindWish> wishFrom(const Arguments& given, const core::Snapshot& snapshot,
                                      const core::Round& round)
{
    const auto objective = wordOf(given, "objective", core::objectiveNamed, core::objectiveNames());
    if (!objective)
        return objective.error();
    const auto below = wholeNumber(given, "only-unlocked-below", 0, 101);
    if (!below)
        return below.error();
    const auto changeCost = changeCostFrom(given, objective->value_or(round.objective));
    if (!changeCost)
        return changeCost.error();
    core::FindWish wish{round.id, *objective, {}, *below, *changeCost};
    if (given.has("preset")) {
        const auto preset = core::findPreset(snapshot, given.value("preset"));
        if (!preset)
            return preset.error();
        wish.weights = preset->weights;
    }
    if (given.has("weights")) {
        const auto json = readSmallFile(given.value("weights"));
        if (!json)
            return json.error();
        wish.weights = QString::fromUtf8(*json);
    }
    return wish;
}

core::Result<Answer> run(Context& context)
{
    QElapsedTimer timer;
    timer.start();
    auto opened = openRound(context);
    if (!opened)
        return opened.error();
    const auto wish = wishFrom(context.given, opened->snapshot(), opened->round);
    if (!wish)
        return wish.error();
    const auto found = core::findPairs(opened->snapshot(), *wish, context.console);
    if (!found)
        return found.error();
    if (context.given.has("certificate"))
        if (const auto written = writeCertificate(found->plan, context.given.operands.value(0),
                                                  opened->round.label, context.given.value("certificate"));
            !written)
            return written.error();
    const auto taken = changedAnswer(core::takePairs(*opened->store, *found));
    if (!taken)
        return taken;
    const double seconds = double(timer.elapsed()) / 1000.0;
    return Answer{planAsJson(opened->snapshot(), *found, seconds),
                  planText(opened->snapshot(), *found, seconds) + u'\n' + taken->text,
                  !found->plan.unmatched.empty() || !found->plan.optimal || needLooking(found->findings)};
}

} // namespace

Command matchCommand()
{
    return {"match",
            QT_TRANSLATE_NOOP("Cli", "Find the best pairs for everybody with a place; locked ones stay"),
            "FILE [-r LABEL] [--objective balanced|total|worst-first] [--weights W.json | --preset NAME] "
            "[--only-unlocked-below FIT] [--stay-close light|firm|COST] [--certificate C.json]",
            "spring.bifolium -r \"Spring 2026\"",
            1,
            1,
            {roundOption(),
             {"objective", "AIM",
              QT_TRANSLATE_NOOP("Cli", "what is best: balanced, total or worst-first; the round keeps it")},
             {"weights", "W.json",
              QT_TRANSLATE_NOOP(
                  "Cli", "how much each criterion counts, such as {\"interests\": 40}; the round keeps it")},
             {"preset", "NAME",
              QT_TRANSLATE_NOOP("Cli", "weights by their name, see weights list; the round keeps them")},
             {"only-unlocked-below", "FIT",
              QT_TRANSLATE_NOOP("Cli", "keep pairs of now that fit at least this well")},
             {"stay-close", "COST",
              QT_TRANSLATE_NOOP(
                  "Cli", "find pairs close to those of now: light (some ten points of fit are worth a new "
                         "pair), firm (hardly any are), or the loss that a changed pair costs")},
             {"certificate", "C.json",
              QT_TRANSLATE_NOOP("Cli", "write the proof that the plan is the best; see verify")},
             dryRunOption()},
            run};
}

} // namespace cli
