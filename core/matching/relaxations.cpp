// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/explain.h"
#include "core/matching/fit.h"
#include "core/matching/rules/catalogue.h"
#include "core/matching/sentence.h"
#include "core/matching/session_state.h"

#include <algorithm>
#include <tuple>

// Only people who might stay alone can be helped: a pair of two of them, from parts that are odd on their
// own, places both. The duals say of each such pair what it loses at least; from the cheapest on, the effect
// is found exactly.

namespace core {
namespace {

constexpr std::size_t mostEnds = 1500; ///< people of whom all pairs are looked at
constexpr std::size_t mostListed = 4000;
constexpr int mostTried = 200;
constexpr int mostTriedUnbounded = 60; ///< each takes longer

/// The rule that alone forbids two people, if it may be broken knowingly.
const Rule* onlyRuleAgainst(const MatchQuestion& question, int a, int b)
{
    const Rule* only = nullptr;
    for (const Rule& rule : rules()) {
        if (!forbids(rule, question, a, b))
            continue;
        if (only || !rule.isWaivable)
            return nullptr;
        only = &rule;
    }
    return only;
}

struct Chance
{
    qint64 least = 0; ///< what it costs at least, what is yielded counted
    int a = 0, b = 0;
    int fit = 0;
    const Rule* rule = nullptr;
};

bool isCheaper(const Chance& x, const Chance& y)
{
    return std::tie(x.least, x.a, x.b) < std::tie(y.least, y.a, y.b);
}

struct Found
{
    Relaxation relaxation;
    qint64 price = 0; ///< what is yielded counted
};

bool comesBefore(const Found& x, const Found& y)
{
    return std::pair(-x.relaxation.morePlaced, x.price) < std::pair(-y.relaxation.morePlaced, y.price);
}

} // namespace

/// Looks for relaxations of the best plan of a session.
class MatchSession::State::Relaxer
{
public:
    Relaxer(State& state, Progress& progress) : m_state(state), m_progress(progress) {}

    Result<std::vector<Relaxation>> find(int most)
    {
        Result<std::vector<LooseEnd>> ends = m_state.pairs->looseEnds(m_progress);
        if (!ends)
            return ends.error();
        limit(*ends);
        std::vector<Chance> chances = chancesOf(*ends);
        Result<std::vector<Found>> exceptions = tryExceptions(chances, most);
        if (!exceptions)
            return exceptions.error();
        Result<std::vector<Found>> without = tryRules();
        if (!without)
            return without.error();
        std::vector<Relaxation> relaxations;
        for (const std::vector<Found>* list : {&*exceptions, &*without})
            for (const Found& one : *list)
                relaxations.push_back(one.relaxation);
        return relaxations;
    }

private:
    const MatchQuestion& question() const { return m_state.question; }
    qint64 yieldedBy(int person) const
    {
        return m_state.problem->yieldingOf(person) * m_state.problem->lossOfYielding();
    }

    /// Those who stay alone now, then those who cost least to take out.
    void limit(std::vector<LooseEnd>& ends) const
    {
        if (ends.size() <= mostEnds)
            return;
        std::stable_sort(ends.begin(), ends.end(), [](const LooseEnd& x, const LooseEnd& y) {
            return std::tuple(!x.isAlone, x.least) < std::tuple(!y.isAlone, y.least);
        });
        ends.resize(mostEnds);
    }

    std::vector<Chance> chancesOf(const std::vector<LooseEnd>& ends)
    {
        std::vector<Chance> chances;
        m_rules.assign(rules().size(), false);
        for (std::size_t i = 0; i < ends.size(); ++i)
            for (std::size_t j = i + 1; j < ends.size(); ++j) {
                const bool isOneIsland = ends[i].island >= 0 && ends[i].island == ends[j].island;
                if (isOneIsland && ends[i].leftOut < 2)
                    continue;
                const int a = std::min(ends[i].person, ends[j].person),
                          b = std::max(ends[i].person, ends[j].person);
                const Rule* rule = onlyRuleAgainst(question(), a, b);
                if (!rule)
                    continue;
                m_rules[std::size_t(rule - rules().data())] = true;
                const int fit = quickFit(question(), a, b);
                const qint64 least =
                    isOneIsland ? ends[i].leastOfTwo + ends[j].leastOfTwo : ends[i].least + ends[j].least;
                chances.push_back(
                    {least + m_state.problem->lossBetween(a, b, fit) + yieldedBy(a) + yieldedBy(b), a, b, fit,
                     rule});
                if (chances.size() >= 2 * mostListed)
                    keepCheapest(chances);
            }
        std::sort(chances.begin(), chances.end(), isCheaper);
        return chances;
    }
    static void keepCheapest(std::vector<Chance>& chances)
    {
        std::nth_element(chances.begin(), chances.begin() + mostListed, chances.end(), isCheaper);
        chances.resize(mostListed);
    }

    Result<std::vector<Found>> tryExceptions(const std::vector<Chance>& chances, int most)
    {
        // Bounds are those of pairs with the least loss. They say little where a lowest fit or a trio comes
        // in.
        const bool isBounded =
            m_state.settings.objective != Objective::WorstFirst && m_state.settings.odd == OddRule::Wait;
        std::vector<Found> found;
        int tried = 0;
        for (const Chance& chance : chances) {
            const bool isFull = int(found.size()) >= most;
            if (most == 0 || ++tried > (isBounded ? mostTried : mostTriedUnbounded) ||
                (isFull && isBounded && chance.least > found.back().price))
                break;
            PairSession others = *m_state.pairs;
            others.leave(chance.a);
            others.leave(chance.b);
            const Result<Grouping> rest = m_state.solve(others, m_progress);
            if (!rest)
                return rest.error();
            Found one{{{chance.a, chance.b}, QString::fromLatin1(chance.rule->id), chance.fit, 0, 0}, 0};
            one.relaxation.morePlaced = rest->placed + 2 - m_state.best->placed;
            one.relaxation.price = lossOf(*rest, *m_state.problem) - lossOf(*m_state.best, *m_state.problem) +
                                   m_state.problem->lossBetween(chance.a, chance.b, chance.fit);
            one.price = one.relaxation.price + yieldedBy(chance.a) + yieldedBy(chance.b) +
                        (rest->yielded - m_state.best->yielded) * m_state.problem->lossOfYielding();
            if (one.relaxation.morePlaced <= 0)
                continue;
            found.insert(std::upper_bound(found.begin(), found.end(), one, comesBefore), one);
            if (int(found.size()) > most)
                found.pop_back();
        }
        return found;
    }

    /// Each rule that keeps some of them apart, set aside for everybody.
    Result<std::vector<Found>> tryRules()
    {
        std::vector<Found> found;
        for (std::size_t i = 0; i < rules().size(); ++i) {
            if (!m_rules[i])
                continue;
            MatchQuestion without = question();
            without.setAside.resize(rules().size(), false);
            without.setAside[i] = true;
            State other(std::move(without), m_state.settings);
            other.absent = m_state.absent;
            if (const Outcome solved = other.findBest(m_progress); !solved)
                return solved.error();
            Found one{{{},
                       QString::fromLatin1(rules()[i].id),
                       0,
                       other.best->placed - m_state.best->placed,
                       lossOf(*other.best, *other.problem) - lossOf(*m_state.best, *m_state.problem)},
                      0};
            one.price = one.relaxation.price;
            if (one.relaxation.morePlaced > 0)
                found.push_back(one);
        }
        std::stable_sort(found.begin(), found.end(), comesBefore);
        return found;
    }

    State& m_state;
    Progress& m_progress;
    std::vector<bool> m_rules; ///< by rule: whether it is the only one against some of them
};

Result<std::vector<Relaxation>> MatchSession::relaxations(int most, Progress& progress)
{
    if (const Outcome found = m_state->findBest(progress); !found)
        return found.error();
    return State::Relaxer(*m_state, progress).find(most);
}

QString inWords(const Relaxation& relaxation, const MatchQuestion& question)
{
    const QString placed = translate("Matching", "%n more person(s)", nullptr, relaxation.morePlaced);
    const QString loss = (relaxation.price < 0 ? translate("Matching", "a loss of %1 less")
                                               : translate("Matching", "a loss of %1 more"))
                             .arg(std::abs(relaxation.price));
    if (!relaxation.isException())
        return translate("Matching", "Without the rule “%1” %2 would find a place, with %3 in all.")
            .arg(titleOf(*findRule(relaxation.rule)), placed, loss);
    const int a = relaxation.pair[0], b = relaxation.pair[1];
    const QString names = translate("Matching", "%1 and %2 (fit %3)")
                              .arg(nameOf(question.at(a)), nameOf(question.at(b)))
                              .arg(relaxation.fit);
    return translate("Matching", "An exception for %1 would give %2 a place, with %3 in all. %4")
        .arg(names, placed, loss, brokenRules(question, a, b).front().sentence);
}

} // namespace core
