// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answers.h"

#include "core/usecases/change.h"
#include "core/usecases/saved_proposals.h"
#include "core/usecases/this_computer.h"

#include <QJsonDocument>

namespace cli {
namespace {

QJsonObject proposalAsJson(const core::Proposal& proposal)
{
    return {{QStringLiteral("id"), proposal.id.toString()},
            {QStringLiteral("name"), proposal.name},
            {QStringLiteral("author"), proposal.author},
            {QStringLiteral("saved_at"), isoTime(proposal.savedAt)},
            {QStringLiteral("objective"), nameOf(proposal.objective)},
            {QStringLiteral("weights"), QJsonDocument::fromJson(proposal.weights.toUtf8()).object()},
            {QStringLiteral("figures"), QJsonDocument::fromJson(proposal.figures.toUtf8()).object()},
            {QStringLiteral("groups"), QJsonDocument::fromJson(proposal.groups.toUtf8()).array()},
            {QStringLiteral("note"), proposal.note}};
}

core::Result<Answer> list(Context& context)
{
    const auto opened = openRound(context);
    if (!opened)
        return opened.error();
    QJsonArray array;
    QString text;
    for (const core::Proposal& proposal : core::proposalsOf(opened->snapshot(), opened->round.id)) {
        array.append(proposalAsJson(proposal));
        const core::PlanFigures figures = core::figuresFromText(proposal.figures);
        text += say("%1: saved %2 by %3. %4, %5. %6\n")
                    .arg(proposal.name, isoTime(proposal.savedAt), proposal.author,
                         say("%n pair(s)", figures.pairs), say("%n trio(s)", figures.trios),
                         figuresText(figures.totalLoss, figures.lowestFit, figures.meanFitHundredths));
        if (!proposal.note.isEmpty())
            text += QStringLiteral("  %1\n").arg(proposal.note);
    }
    return Answer{array, array.isEmpty() ? say("No proposal has been saved in this round.") + u'\n' : text};
}

core::Result<Answer> save(Context& context)
{
    auto opened = openRound(context);
    if (!opened)
        return opened.error();
    const QString who = context.given.has("by") ? context.given.value("by") : core::authorHere().name;
    return changedAnswer(core::savePairsOfNow(
        *opened->store, opened->round.id,
        {context.given.operands.at(1), context.given.value("note"), who, context.clock->now()}));
}

core::Result<Answer> rename(Context& context)
{
    auto opened = openRound(context);
    if (!opened)
        return opened.error();
    const auto found = core::findProposal(opened->snapshot(), opened->round.id, context.given.operands.at(1));
    if (!found)
        return found.error();
    return changedAnswer(core::change(
        *opened->store, core::renameProposal(opened->snapshot(), found->id, context.given.operands.at(2))));
}

core::Result<Answer> remove(Context& context)
{
    auto opened = openRound(context);
    if (!opened)
        return opened.error();
    const auto found = core::findProposal(opened->snapshot(), opened->round.id, context.given.operands.at(1));
    if (!found)
        return found.error();
    return changedAnswer(core::change(*opened->store, core::removeProposal(opened->snapshot(), found->id)));
}

} // namespace

Command proposalListCommand()
{
    return {"proposal list",
            QT_TRANSLATE_NOOP("Cli", "List the saved proposals of a round, newest first"),
            "FILE [-r LABEL]",
            "spring.bifolium",
            1,
            1,
            {roundOption()},
            list};
}

Command proposalSaveCommand()
{
    return {"proposal save",
            QT_TRANSLATE_NOOP("Cli", "Keep the pairs of now under a name, to compare and take from later"),
            "FILE [-r LABEL] NAME [--note TEXT] [--by NAME]",
            "spring.bifolium \"By hand on Tuesday\" --note \"before the tea break\"",
            2,
            2,
            {roundOption(),
             {"note", "TEXT", QT_TRANSLATE_NOOP("Cli", "what to remember about it")},
             {"by", "NAME", QT_TRANSLATE_NOOP("Cli", "who saves it; the name of this account when left out")},
             dryRunOption()},
            save};
}

Command proposalRenameCommand()
{
    return {"proposal rename",
            QT_TRANSLATE_NOOP("Cli", "Give a saved proposal another name"),
            "FILE [-r LABEL] NAME NEW-NAME",
            "spring.bifolium \"First idea\" \"Monday's idea\"",
            3,
            3,
            {roundOption(), dryRunOption()},
            rename};
}

Command proposalRemoveCommand()
{
    return {"proposal remove",
            QT_TRANSLATE_NOOP("Cli", "Remove a saved proposal; undo brings it back"),
            "FILE [-r LABEL] NAME",
            "spring.bifolium \"First idea\"",
            2,
            2,
            {roundOption(), dryRunOption()},
            remove};
}

} // namespace cli
