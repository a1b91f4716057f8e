// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answers.h"
#include "app/cli/text_table.h"

#include "core/usecases/change.h"
#include "core/usecases/weigh_round.h"

#include <QJsonDocument>

namespace cli {
namespace {

QJsonObject objectOf(const QString& json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

/// The name of a preset, or a file with weights.
core::Result<QString> weightsNamed(const core::Snapshot& snapshot, const QString& word)
{
    const auto preset = core::findPreset(snapshot, word);
    if (preset)
        return preset->weights;
    if (!word.endsWith(QStringLiteral(".json"), Qt::CaseInsensitive))
        return preset.error();
    const auto bytes = readSmallFile(word);
    if (!bytes)
        return bytes.error();
    return QString::fromUtf8(*bytes);
}

core::Result<Answer> list(Context& context)
{
    const auto opened = openProgramme(context);
    if (!opened)
        return opened.error();
    QJsonArray presets;
    QString text;
    for (const core::PresetRow& row : core::weightPresets(opened->snapshot())) {
        presets.append(QJsonObject{{QStringLiteral("name"), row.name},
                                   {QStringLiteral("shipped"), row.id.isNull()},
                                   {QStringLiteral("help"), row.help},
                                   {QStringLiteral("weights"), objectOf(row.weights)}});
        text += row.name + (row.help.isEmpty() ? QString() : QStringLiteral(": ") + row.help) + u'\n';
        if (const auto weights = core::weightsIn(row.weights)) {
            QStringList parts;
            for (const core::CriterionWeight& one : *weights)
                if (one.weight > 0)
                    parts += QStringLiteral("%1 %2").arg(one.id).arg(one.weight);
            text += QStringLiteral("  %1\n").arg(parts.join(QStringLiteral(", ")));
        }
    }
    return Answer{presets, text};
}

core::Result<Answer> save(Context& context)
{
    auto opened = openProgramme(context);
    if (!opened)
        return opened.error();
    const auto weights = weightsNamed(opened->snapshot(), context.given.operands.at(2));
    if (!weights)
        return weights.error();
    return changedAnswer(core::savePreset(*opened->store, context.given.operands.at(1), *weights));
}

core::Result<Answer> remove(Context& context)
{
    auto opened = openProgramme(context);
    if (!opened)
        return opened.error();
    const auto preset = core::findPreset(opened->snapshot(), context.given.operands.at(1));
    if (!preset)
        return preset.error();
    if (preset->id.isNull())
        return core::refused(say("“%1” comes with the program and stays.").arg(preset->name));
    return changedAnswer(core::change(*opened->store, core::removeWeights(opened->snapshot(), preset->id)));
}

QJsonArray countsAsJson(const core::FitCounts& counts)
{
    QJsonArray array;
    for (const int count : counts)
        array.append(count);
    return array;
}

/// So many pairs in each ten points of fit.
QStringList byTens(const core::FitCounts& counts)
{
    QStringList cells;
    for (int ten = 0; ten < 10; ++ten) {
        int sum = 0;
        for (int fit = 10 * ten; fit < 10 * ten + 10 || (ten == 9 && fit <= 100); ++fit)
            sum += counts[std::size_t(fit)];
        cells += QString::number(sum);
    }
    return cells;
}

QJsonObject reasonsAsJson(const core::PairExplanation& explanation)
{
    QJsonObject reasons;
    for (const core::Reason& reason : explanation.reasons)
        reasons.insert(reason.criterion, reason.points);
    return {{QStringLiteral("fit"), explanation.fit}, {QStringLiteral("points"), reasons}};
}

core::Result<Answer> tryOut(Context& context)
{
    auto opened = openRound(context);
    if (!opened)
        return opened.error();
    const core::Snapshot& snapshot = opened->snapshot();
    const auto weights = weightsNamed(snapshot, context.given.operands.at(1));
    if (!weights)
        return weights.error();
    const auto objective = wordOf(context.given, "objective", core::objectiveNamed, core::objectiveNames());
    if (!objective)
        return objective.error();
    const core::PlanTerms terms{objective->value_or(opened->round.objective), *weights};
    const auto trial = core::tryWeights(snapshot, opened->round.id, terms, context.console);
    if (!trial)
        return trial.error();
    TextTable table({say("Pairs of each fit"), QStringLiteral("0-9"), QStringLiteral("10-19"),
                     QStringLiteral("20-29"), QStringLiteral("30-39"), QStringLiteral("40-49"),
                     QStringLiteral("50-59"), QStringLiteral("60-69"), QStringLiteral("70-79"),
                     QStringLiteral("80-89"), QStringLiteral("90-100")},
                    "lrrrrrrrrrr");
    table.add(QStringList{say("now")} + byTens(trial->fitsNow));
    table.add(QStringList{say("the same pairs, weighed anew")} + byTens(trial->fitsReweighed));
    table.add(QStringList{say("found anew")} + byTens(trial->fitsThen));
    QString text =
        table.text() + u'\n' +
        say("%1 of now would change, with %2 in them.")
            .arg(say("%n partnership(s)", trial->groupsChange), say("%n person(s)", trial->peopleChange)) +
        u'\n';
    QJsonArray examples;
    for (const core::ExamplePair& example : trial->examples) {
        examples.append(QJsonObject{{QStringLiteral("people"), idsAsJson(example.people)},
                                    {QStringLiteral("now"), reasonsAsJson(example.now)},
                                    {QStringLiteral("then"), reasonsAsJson(example.then)},
                                    {QStringLiteral("stays"), example.stays}});
        text +=
            say("  %1: fit %2 → %3, %4\n")
                .arg(namesOf(snapshot, example.people), QString::number(example.now.fit),
                     QString::number(example.then.fit), example.stays ? say("stays") : say("would change"));
    }
    QJsonObject document{{QStringLiteral("now"), figuresAsJson(trial->now)},
                         {QStringLiteral("reweighed"), figuresAsJson(trial->reweighed)},
                         {QStringLiteral("then"), figuresAsJson(trial->then)},
                         {QStringLiteral("fits_now"), countsAsJson(trial->fitsNow)},
                         {QStringLiteral("fits_reweighed"), countsAsJson(trial->fitsReweighed)},
                         {QStringLiteral("fits_then"), countsAsJson(trial->fitsThen)},
                         {QStringLiteral("groups_change"), trial->groupsChange},
                         {QStringLiteral("people_change"), trial->peopleChange},
                         {QStringLiteral("examples"), examples}};
    const Answer answer{document, text};
    return context.given.has("apply")
               ? changedAnswer(answer, core::applyWeights(*opened->store, opened->round.id, terms))
               : core::Result<Answer>(answer);
}

} // namespace

Command weightsListCommand()
{
    return {
        "weights list",
        QT_TRANSLATE_NOOP("Cli", "List weights by name: those that come with the program, and saved ones"),
        "FILE",
        "spring.bifolium",
        1,
        1,
        {},
        list};
}

Command weightsSaveCommand()
{
    return {"weights save",
            QT_TRANSLATE_NOOP("Cli", "Keep weights under a name, for any round of the programme"),
            "FILE NAME W.json|NAME",
            "spring.bifolium \"Our weights\" \"The same work\"",
            3,
            3,
            {dryRunOption()},
            save};
}

Command weightsRemoveCommand()
{
    return {"weights remove",
            QT_TRANSLATE_NOOP("Cli", "Remove saved weights; undo brings them back"),
            "FILE NAME",
            "spring.bifolium \"Ours\"",
            2,
            2,
            {dryRunOption()},
            remove};
}

Command weightsTryCommand()
{
    return {
        "weights try",
        QT_TRANSLATE_NOOP(
            "Cli", "Show what other weights would do to a round, and apply them when told to; pairs stay"),
        "FILE [-r LABEL] W.json|NAME [--objective balanced|total|worst-first] [--apply]",
        "spring.bifolium -r \"Spring 2026\" \"The same work\"",
        2,
        2,
        {roundOption(),
         {"objective", "AIM", QT_TRANSLATE_NOOP("Cli", "what is best then; as the round says when left out")},
         {"apply", nullptr, QT_TRANSLATE_NOOP("Cli", "the round weighs like that from now on")},
         dryRunOption()},
        tryOut};
}

} // namespace cli
