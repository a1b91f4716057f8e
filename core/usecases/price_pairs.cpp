// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/price_pairs.h"

#include "core/matching/rules/catalogue.h"
#include "core/matching/sentence.h"

namespace core {

Result<std::optional<PricedPair>> priceTwo(const Snapshot& snapshot, const Id& round, const Id& a,
                                           const Id& b, Progress& progress)
{
    auto session = sessionFor(snapshot, {round, {}, {}, {}});
    if (!session)
        return std::optional<PricedPair>{}; // nobody can be matched yet
    const auto first = findCandidate(session->question(), a);
    const auto second = findCandidate(session->question(), b);
    if (!first || !second || !mayMeet(session->question(), *first, *second))
        return std::optional<PricedPair>{};
    const auto plan = session->plan(progress);
    if (!plan)
        return plan.error();
    const auto price = session->priceOf(*first, *second, progress);
    if (!price)
        return price.error();
    return std::optional(PricedPair{*price, plan->totalLoss});
}

Result<std::vector<OtherPartner>> otherPartners(const Snapshot& snapshot, const Id& round, const Id& person,
                                                int most, Progress& progress)
{
    auto session = sessionFor(snapshot, {round, {}, {}, {}});
    if (!session)
        return session.error();
    const auto who = findCandidate(session->question(), person);
    if (!who)
        return refused(translate("Usecases",
                                 "%1 has no place in this round, or a problem in Clean-up has to be solved "
                                 "first.")
                           .arg(displayName(snapshot, person)));
    const auto alternatives = session->alternativesFor(*who, most, progress);
    if (!alternatives)
        return alternatives.error();
    std::vector<OtherPartner> others;
    for (const Alternative& one : *alternatives)
        others.push_back({session->question().at(one.person).person.id, one.fit, one.price});
    return others;
}

} // namespace core
