// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/explain.h"
#include "core/matching/kernel/kept_fits.h"
#include "core/matching/open_people.h"
#include "core/matching/sentence.h"
#include "core/matching/solver/forced_pairs.h"

#include <algorithm>

// What a pair costs: the same question is answered once more with the pair locked. For the partners of one
// person that would take long; the solver prices them from one solution.

namespace core {
namespace {

const Lock* lockOf(const MatchQuestion& question, int person)
{
    for (const Lock& lock : question.locks)
        if (std::find(lock.members.begin(), lock.members.end(), person) != lock.members.end())
            return &lock;
    return nullptr;
}

bool areTogether(const Plan& plan, int a, int b)
{
    const std::vector<int> wanted = {std::min(a, b), std::max(a, b)};
    return std::any_of(plan.pairs.begin(), plan.pairs.end(),
                       [&](const PlannedGroup& pair) { return pair.members == wanted; });
}

} // namespace

Result<PairPrice> priceOfPair(const MatchQuestion& question, const PlanSettings& settings, const Plan& best,
                              int a, int b, Progress& progress)
{
    if (a == b)
        return refused(translate("Matching", "Nobody can be paired with themselves."));
    if (areTogether(best, a, b))
        return PairPrice{};
    for (const int person : {a, b})
        if (lockOf(question, person))
            return refused(translate("Matching", "%1 is locked with somebody else; unlock them first.")
                               .arg(nameOf(question.at(person))));
    if (const auto broken = brokenRules(question, a, b); !broken.empty())
        return refused(broken.front().sentence);

    MatchQuestion forced = question;
    forced.locks.push_back({{std::min(a, b), std::max(a, b)}});
    const Result<Plan> plan = planPairs(forced, settings, progress);
    if (!plan)
        return plan.error();
    return PairPrice{plan->totalLoss - best.totalLoss, best.placed() - plan->placed()};
}

Result<std::vector<Alternative>> alternativesFor(const MatchQuestion& question, const PlanSettings& settings,
                                                 const Plan& best, int person, int most, Progress& progress)
{
    std::vector<Alternative> alternatives;
    const Fixed fixed = fixedGroups(question, settings);
    if (fixed.members[std::size_t(person)])
        return alternatives;
    const FitRows rows(question);
    KeptFits fits(rows);
    if (const Outcome filled = fits.fill(progress); !filled)
        return filled.error();
    const OpenPoints points(fits, fixed.others());
    const std::vector<int> open = fixed.others();
    const int index = int(std::lower_bound(open.begin(), open.end(), person) - open.begin());
    // One more, because the partner of now comes out cheapest of all.
    const Result<std::vector<ForcedPair>> cheapest =
        cheapestPartners(problemOf(question, settings, points), index, most + 1, progress);
    if (!cheapest)
        return cheapest.error();
    for (const ForcedPair& pair : *cheapest) {
        const int other = points.personAt(pair.partner);
        if (areTogether(best, person, other))
            continue;
        Alternative one{other, fits.between(person, other), {pair.price, pair.fewerPlaced}};
        if (settings.objective == Objective::WorstFirst) { // chosen as if balanced; the price is another
            const Result<PairPrice> price = priceOfPair(question, settings, best, person, other, progress);
            if (!price)
                return price.error();
            one.price = *price;
        }
        alternatives.push_back(one);
    }
    std::stable_sort(alternatives.begin(), alternatives.end(),
                     [](const Alternative& x, const Alternative& y) {
                         return std::pair(x.price.fewerPlaced, x.price.price) <
                                std::pair(y.price.fewerPlaced, y.price.price);
                     });
    if (int(alternatives.size()) > most)
        alternatives.resize(std::size_t(std::max(0, most)));
    return alternatives;
}

} // namespace core
