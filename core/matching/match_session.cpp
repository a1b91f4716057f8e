// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/match_session.h"

#include "core/matching/explain.h"
#include "core/matching/sentence.h"
#include "core/matching/session_state.h"
#include "core/matching/shortage.h"

#include <algorithm>

namespace core {
namespace {

const Lock* lockOf(const MatchQuestion& question, int person)
{
    for (const Lock& lock : question.locks)
        if (std::find(lock.members.begin(), lock.members.end(), person) != lock.members.end())
            return &lock;
    return nullptr;
}

bool areTogether(const Grouping& grouping, int a, int b)
{
    const std::vector<int> both = {std::min(a, b), std::max(a, b)};
    return std::find(grouping.groups.begin(), grouping.groups.end(), both) != grouping.groups.end();
}

} // namespace

MatchSession::MatchSession(MatchQuestion question, PlanSettings settings)
    : m_state(std::make_unique<State>(std::move(question), settings))
{
}
MatchSession::MatchSession(MatchSession&&) noexcept = default;
MatchSession& MatchSession::operator=(MatchSession&&) noexcept = default;
MatchSession::~MatchSession() = default;

const MatchQuestion& MatchSession::question() const
{
    return m_state->question;
}

bool MatchSession::isIn(int person) const
{
    return !m_state->absent[std::size_t(person)];
}

void MatchSession::lock(std::vector<int> members)
{
    for (const int member : members)
        unlock(member);
    std::sort(members.begin(), members.end());
    std::vector<Lock>& locks = m_state->question.locks;
    const auto later = [](const Lock& x, const Lock& y) { return x.members < y.members; };
    Lock made{std::move(members)};
    locks.insert(std::upper_bound(locks.begin(), locks.end(), made, later), made);
}

void MatchSession::unlock(int person)
{
    std::erase_if(m_state->question.locks, [person](const Lock& lock) {
        return std::find(lock.members.begin(), lock.members.end(), person) != lock.members.end();
    });
}

void MatchSession::keepApart(int a, int b, const QString& why)
{
    for (const auto& [one, other] : {std::pair(a, b), std::pair(b, a)}) {
        std::vector<Acquaintance>& list = m_state->question.people[std::size_t(one)].keptApart;
        const auto at = std::lower_bound(list.begin(), list.end(), other,
                                         [](const Acquaintance& x, int wanted) { return x.person < wanted; });
        if (at == list.end() || at->person != other)
            list.insert(at, {other, why});
    }
    m_state->reread(a, b);
}

void MatchSession::noLongerKeepApart(int a, int b)
{
    for (const auto& [one, other] : {std::pair(a, b), std::pair(b, a)})
        std::erase_if(m_state->question.people[std::size_t(one)].keptApart,
                      [wanted = other](const Acquaintance& x) { return x.person == wanted; });
    m_state->reread(a, b);
}

void MatchSession::withdraw(int person)
{
    unlock(person);
    m_state->absent[std::size_t(person)] = true;
}

void MatchSession::bringBack(int person)
{
    m_state->absent[std::size_t(person)] = false;
}

void MatchSession::answer(int person, const Candidate& answers)
{
    State& state = *m_state;
    Candidate& one = state.question.people[std::size_t(person)];
    Candidate changed = answers;
    changed.index = person;
    changed.person.id = one.person.id;
    changed.formerPartners = one.formerPartners;
    changed.keptApart = one.keptApart;
    changed.metCountries = one.metCountries;
    changed.metRegions = one.metRegions;
    changed.earlierRounds = one.earlierRounds;
    changed.roundsWaited = one.roundsWaited;
    one = std::move(changed);
    state.prints.forget(person);
    state.fits.compile();
    state.best.reset();
    if (state.pairs)
        state.pairs->changed(person);
}

void MatchSession::weigh(const Weights& weights)
{
    MatchQuestion& question = m_state->question;
    question.weights = weights;
    question.round.weights = weightsToJson(weights);
    m_state->fits.compile();
    m_state->beginAnew();
}

void MatchSession::aim(const PlanSettings& settings)
{
    m_state->settings = settings;
    m_state->question.round.objective = settings.objective;
    m_state->question.round.odd = settings.odd;
    m_state->beginAnew();
}

const PlanSettings& MatchSession::settings() const
{
    return m_state->settings;
}

Result<Plan> MatchSession::plan(Progress& progress)
{
    State& state = *m_state;
    if (const Outcome found = state.findBest(progress); !found)
        return found.error();
    const Answer answer{state.question, state.settings, state.fixed, state.absent,
                        *state.problem, *state.best,    state.prints};
    Result<Plan> plan = makePlan(answer, progress);
    if (!plan || plan->unmatched.size() < 2)
        return plan;
    const auto shortages = state.pairs->shortages(progress);
    if (!shortages)
        return shortages.error();
    for (Finding& finding : explainShortages(answer, *shortages))
        plan->findings.push_back(std::move(finding));
    return plan;
}

Effort MatchSession::effort() const
{
    return m_state->best ? m_state->best->effort : Effort{};
}

Result<PairPrice> MatchSession::priceOf(int a, int b, Progress& progress)
{
    State& state = *m_state;
    if (a == b)
        return refused(translate("Matching", "Nobody can be paired with themselves."));
    if (const Lock* lock = lockOf(state.question, a); lock && lock == lockOf(state.question, b))
        return PairPrice{};
    for (const int person : {a, b})
        if (lockOf(state.question, person))
            return refused(translate("Matching", "%1 is locked with somebody else; unlock them first.")
                               .arg(nameOf(state.question.at(person))));
    if (const auto broken = brokenRules(state.question, a, b); !broken.empty())
        return refused(broken.front().sentence);
    if (const Outcome found = state.findBest(progress); !found)
        return found.error();
    if (areTogether(*state.best, a, b))
        return PairPrice{};
    return state.priceOf(a, b, progress);
}

Result<std::vector<Alternative>> MatchSession::alternativesFor(int person, int most, Progress& progress)
{
    State& state = *m_state;
    std::vector<Alternative> alternatives;
    if (const Outcome found = state.findBest(progress); !found)
        return found.error();
    if (!state.pairs->isPresent(person))
        return alternatives;
    // One more, because the partner of now comes out cheapest of all.
    const auto cheapest = state.pairs->cheapestPartners(person, most + 1, progress);
    if (!cheapest)
        return cheapest.error();
    for (const ForcedPair& pair : *cheapest) {
        const int other = pair.partner;
        if (areTogether(*state.best, person, other))
            continue;
        Alternative one{other, state.fits.between(person, other), {pair.price, pair.fewerPlaced}};
        if (state.settings.objective ==
            Objective::WorstFirst) { // chosen as if balanced; the price is another
            const Result<PairPrice> price = state.priceOf(person, other, progress);
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
