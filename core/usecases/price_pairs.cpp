// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/price_pairs.h"

#include "core/matching/rules/catalogue.h"
#include "core/matching/sentence.h"

namespace core {

Result<std::optional<PricedPair>> priceTwo(const Snapshot& snapshot, const Id& round, const Id& a,
                                           const Id& b, Progress& progress)
{
    const auto found = findPairs(snapshot, {round, {}, {}, {}}, progress);
    if (!found && found.error().kind == Error::Kind::Stopped)
        return found.error();
    if (!found)
        return std::optional<PricedPair>{}; // nobody can be matched yet
    const auto first = findCandidate(found->question, a);
    const auto second = findCandidate(found->question, b);
    if (!first || !second || !mayMeet(found->question, *first, *second))
        return std::optional<PricedPair>{};
    const auto price = priceOfPair(found->question, planSettingsOf(found->question.round), found->plan,
                                   *first, *second, progress);
    if (!price)
        return price.error();
    return std::optional(PricedPair{*price, found->plan.totalLoss});
}

Result<std::vector<OtherPartner>> otherPartners(const Snapshot& snapshot, const Id& round, const Id& person,
                                                int most, Progress& progress)
{
    const auto found = findPairs(snapshot, {round, {}, {}, {}}, progress);
    if (!found)
        return found.error();
    const auto who = findCandidate(found->question, person);
    if (!who)
        return refused(translate("Usecases",
                                 "%1 has no place in this round, or a problem in Clean-up has to be solved "
                                 "first.")
                           .arg(displayName(snapshot, person)));
    const auto alternatives = alternativesFor(found->question, planSettingsOf(found->question.round),
                                              found->plan, *who, most, progress);
    if (!alternatives)
        return alternatives.error();
    std::vector<OtherPartner> others;
    for (const Alternative& one : *alternatives)
        others.push_back({found->idOf(one.person), one.fit, one.price});
    return others;
}

} // namespace core
