// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/proposals.h"

#include "core/base/text.h"
#include "core/edits/build.h"

#include <QCoreApplication>

namespace core {
namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Edits", text);
}

Outcome checkName(const Snapshot& snapshot, const Id& round, const QString& name, const Id& own)
{
    if (name.isEmpty())
        return usage(say("A proposal needs a name."));
    for (const Proposal& other : snapshot.proposals.live)
        if (other.round == round && other.id != own && foldText(other.name) == foldText(name))
            return refused(
                say("There is a proposal “%1” already. Choose another name, or remove that one first.")
                    .arg(other.name));
    return success();
}

Error noSuchProposal()
{
    return notFound(say("This proposal is not there any more."));
}

} // namespace

Result<Edit> saveProposal(const Snapshot& snapshot, Proposal proposal)
{
    proposal.name = tidyText(proposal.name);
    proposal.note = tidyText(proposal.note, true);
    if (!snapshot.rounds.find(proposal.round))
        return notFound(say("This round is not there any more."));
    if (const Outcome named = checkName(snapshot, proposal.round, proposal.name, {}); !named)
        return named.error();
    if (groupsFromText(proposal.round, proposal.groups).empty())
        return refused(say("There are no pairs to save. Find pairs first."));
    proposal.id = proposalId(proposal.round, proposal.name, proposal.savedAt);
    EditBuilder builder(snapshot, QStringLiteral("save_proposal"));
    builder.put(proposal);
    return builder.finish(say("Saved the proposal “%1”").arg(proposal.name));
}

Result<Edit> renameProposal(const Snapshot& snapshot, const Id& proposal, const QString& name)
{
    const Proposal* found = snapshot.proposals.find(proposal);
    if (!found)
        return noSuchProposal();
    Proposal renamed = *found;
    renamed.name = tidyText(name);
    if (const Outcome named = checkName(snapshot, found->round, renamed.name, proposal); !named)
        return named.error();
    EditBuilder builder(snapshot, QStringLiteral("rename_proposal"));
    builder.put(renamed);
    return builder.finish(say("Renamed the proposal “%1” to “%2”").arg(found->name, renamed.name));
}

Result<Edit> removeProposal(const Snapshot& snapshot, const Id& proposal)
{
    const Proposal* found = snapshot.proposals.find(proposal);
    if (!found)
        return noSuchProposal();
    EditBuilder builder(snapshot, QStringLiteral("remove_proposal"));
    builder.remove<Proposal>(proposal);
    return builder.finish(say("Removed the proposal “%1”").arg(found->name));
}

Result<Edit> saveWeights(const Snapshot& snapshot, const QString& name, const QString& weights)
{
    const QString tidy = tidyText(name);
    if (tidy.isEmpty())
        return usage(say("Weights need a name to be saved by."));
    EditBuilder builder(snapshot, QStringLiteral("save_weights"));
    builder.put(WeightPreset{weightPresetId(tidy), tidy, weights});
    return builder.finish(say("Saved the weights “%1”").arg(tidy));
}

Result<Edit> removeWeights(const Snapshot& snapshot, const Id& preset)
{
    const WeightPreset* found = snapshot.weightPresets.find(preset);
    if (!found)
        return notFound(say("These weights are not there any more."));
    EditBuilder builder(snapshot, QStringLiteral("remove_weights"));
    builder.remove<WeightPreset>(preset);
    return builder.finish(say("Removed the weights “%1”").arg(found->name));
}

Result<Edit> weighRound(const Snapshot& snapshot, const Id& round, const PlanTerms& terms)
{
    const Round* found = snapshot.rounds.find(round);
    if (!found)
        return notFound(say("This round is not there any more."));
    if (found->approvedAt.isValid())
        return refused(
            say("The pairs of this round are approved, and their weights with them. Take the approval back "
                "first."));
    Round weighed = *found;
    weighed.objective = terms.objective;
    weighed.weights = terms.weights;
    EditBuilder builder(snapshot, QStringLiteral("weigh_round"));
    builder.put(weighed);
    return builder.finish(say("Changed the weights of “%1”").arg(found->label));
}

} // namespace core
