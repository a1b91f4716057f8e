// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/saved_proposals.h"

#include "core/base/text.h"
#include "core/matching/sentence.h"
#include "core/usecases/change.h"
#include "core/usecases/find_pairs.h"

#include <algorithm>
#include <tuple>

namespace core {
namespace {

QString say(const char* text)
{
    return translate("Usecases", text);
}

Proposal proposalFrom(const ProposalWish& wish, const Round& round, const std::vector<Partnership>& plan)
{
    Proposal proposal;
    proposal.round = round.id;
    proposal.name = wish.name;
    proposal.note = wish.note;
    proposal.author = wish.author;
    proposal.savedAt = wish.now;
    proposal.objective = round.objective;
    proposal.weights = round.weights;
    proposal.groups = groupsToText(plan);
    return proposal;
}

} // namespace

std::vector<Proposal> proposalsOf(const Snapshot& snapshot, const Id& round)
{
    std::vector<Proposal> all;
    for (const Proposal& one : snapshot.proposals.live)
        if (one.round == round)
            all.push_back(one);
    std::sort(all.begin(), all.end(), [](const Proposal& x, const Proposal& y) {
        return std::tie(y.savedAt, x.name, x.id) < std::tie(x.savedAt, y.name, y.id);
    });
    return all;
}

Result<Proposal> findProposal(const Snapshot& snapshot, const Id& round, const QString& words)
{
    QStringList names;
    for (const Proposal& one : proposalsOf(snapshot, round)) {
        if (one.id.toString() == words || foldText(one.name) == foldText(words))
            return one;
        names += one.name;
    }
    return notFound(names.isEmpty()
                        ? say("There is no proposal “%1”; none has been saved in this round.").arg(words)
                        : say("There is no proposal “%1”. There are: %2.").arg(words, listOf(names, 12)));
}

ComparedPlan planSaved(const Proposal& proposal)
{
    return {proposal.name, groupsFromText(proposal.round, proposal.groups)};
}

Result<Touched> savePairsOfNow(Store& store, const Id& round, const ProposalWish& wish)
{
    const Snapshot& snapshot = store.snapshot();
    const auto view = lookAtPairs(snapshot, round);
    if (!view)
        return view.error();
    Proposal proposal = proposalFrom(wish, *snapshot.rounds.find(round), partnershipsOf(snapshot, round));
    proposal.figures = figuresToText(figuresToKeep(view->figures));
    return change(store, saveProposal(snapshot, proposal));
}

Result<Touched> saveFound(Store& store, const FoundPairs& found, const ProposalWish& wish)
{
    Proposal proposal = proposalFrom(wish, found.question.round, found.partnerships);
    const Plan& plan = found.plan;
    proposal.figures =
        figuresToText({int(plan.pairs.size()), int(plan.trios.size()), int(plan.unmatched.size()), 0,
                       plan.lowestFit, plan.meanFitHundredths, plan.totalLoss, plan.totalLoss - plan.gap});
    return change(store, saveProposal(store.snapshot(), proposal));
}

} // namespace core
