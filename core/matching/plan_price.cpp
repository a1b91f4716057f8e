// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/explain.h"
#include "core/matching/fit.h"
#include "core/matching/plan.h"
#include "core/matching/rules/catalogue.h"

#include <algorithm>

// What a pair costs: the same question is answered once more with the pair locked.

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
    if (lockOf(question, person))
        return alternatives;
    for (int other = 0; other < question.size(); ++other)
        if (other != person && !lockOf(question, other) && !areTogether(best, person, other) &&
            mayMeet(question, person, other))
            alternatives.push_back({other, quickFit(question, person, other), {}});
    std::stable_sort(alternatives.begin(), alternatives.end(),
                     [](const Alternative& x, const Alternative& y) { return x.fit > y.fit; });
    if (int(alternatives.size()) > most)
        alternatives.resize(std::size_t(std::max(0, most)));
    for (Alternative& one : alternatives) {
        const Result<PairPrice> price = priceOfPair(question, settings, best, person, one.person, progress);
        if (!price)
            return price.error();
        one.price = *price;
    }
    std::stable_sort(alternatives.begin(), alternatives.end(),
                     [](const Alternative& x, const Alternative& y) {
                         return std::pair(x.price.fewerPlaced, x.price.price) <
                                std::pair(y.price.fewerPlaced, y.price.price);
                     });
    return alternatives;
}

} // namespace core
