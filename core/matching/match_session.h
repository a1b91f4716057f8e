// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A question that is asked again and again while somebody works on it: a pair is locked, two are kept apart,
// somebody withdraws. Every plan is as exact, and as well proven, as one found from the beginning, but it
// takes a fraction of the time. Here is also what forcing a pair would cost, and who else would be good for
// somebody. Nothing here changes a round; a session lives on one thread.
//
// People are indices into question().people. How rare an interest is stays as it was when the session began,
// so that fits of others stay what they were when somebody answers differently.

#include "core/matching/plan.h"
#include "core/matching/relaxation.h"
#include "core/matching/solver/effort.h"

#include <memory>

namespace core {

/// What it costs to force a pair.
struct PairPrice
{
    qint64 price = 0;    ///< loss of the best plan that holds the pair, less that of the best plan
    int fewerPlaced = 0; ///< so many people less find a place with it; then the price says little

    bool operator==(const PairPrice&) const = default;
};

struct Alternative
{
    int person = 0;
    int fit = 0;
    PairPrice price;

    bool operator==(const Alternative&) const = default;
};

class MatchSession
{
public:
    MatchSession(MatchQuestion question, PlanSettings settings);
    MatchSession(MatchSession&&) noexcept;
    MatchSession& operator=(MatchSession&&) noexcept;
    ~MatchSession();

    const MatchQuestion& question() const;
    bool isIn(int person) const;

    /// Two or three people stay together; they leave the locks that they are in.
    void lock(std::vector<int> members);
    /// Ends the lock of a person, if there is one.
    void unlock(int person);
    void keepApart(int a, int b, const QString& why);
    void noLongerKeepApart(int a, int b);
    /// As if somebody were not there; and back again, which is how late ones come.
    void withdraw(int person);
    void bringBack(int person);
    /// Other answers of the same person: country, languages, interests and all that is compared.
    void answer(int person, const Candidate& answers);

    /// Other weights, or another aim: all that was locked, kept apart, withdrawn or answered stays. The next
    /// plan begins anew, and is proven like any other.
    void weigh(const Weights& weights);
    void aim(const PlanSettings& settings);
    const PlanSettings& settings() const;

    /// The best plan: first as many people as possible under all hard rules, then the least loss. Locks stay,
    /// even where they break a rule; that becomes a finding. The only error is Stopped.
    Result<Plan> plan(Progress& progress);

    /// What the latest plan took so far; nothing before there is one.
    Effort effort() const;

    /// Refused when a rule or a lock forbids the pair.
    Result<PairPrice> priceOf(int a, int b, Progress& progress);

    /// The partners that cost least for somebody, besides the one of the best plan: cheapest first, at most
    /// `most`.
    Result<std::vector<Alternative>> alternativesFor(int person, int most, Progress& progress);

    /// What would give more people a place: exceptions from one rule for one pair, at most `most`, the
    /// cheapest first; then rules that could be set aside for everybody, the one that places most first. With
    /// their exact effect.
    Result<std::vector<Relaxation>> relaxations(int most, Progress& progress);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace core
