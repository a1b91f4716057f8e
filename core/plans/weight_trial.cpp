// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plans/weight_trial.h"

#include <algorithm>
#include <set>

namespace core {
namespace {

/// The pairs with the lowest, the middle and the highest fit.
std::vector<std::vector<int>> examplesAmong(const MatchQuestion& question,
                                            const std::vector<std::vector<int>>& groups)
{
    std::vector<std::pair<int, std::vector<int>>> pairs;
    for (const std::vector<int>& group : groups)
        if (group.size() == 2)
            pairs.emplace_back(fitOfGroup(question, group), group);
    std::sort(pairs.begin(), pairs.end());
    std::set<std::size_t> chosen;
    if (!pairs.empty())
        chosen = {0, pairs.size() / 2, pairs.size() - 1};
    std::vector<std::vector<int>> examples;
    for (const std::size_t at : chosen)
        examples.push_back(pairs[at].second);
    return examples;
}

void countChanges(WeightTrial& trial, const std::vector<std::vector<int>>& now,
                  const std::vector<std::vector<int>>& then)
{
    const std::set<std::vector<int>> before(now.begin(), now.end());
    const std::set<std::vector<int>> after(then.begin(), then.end());
    std::set<int> people;
    for (const std::vector<int>& group : before)
        if (!after.count(group)) {
            ++trial.groupsChange;
            people.insert(group.begin(), group.end());
        }
    for (const std::vector<int>& group : after)
        if (!before.count(group))
            people.insert(group.begin(), group.end());
    trial.peopleChange = int(people.size());
    for (ExamplePair& example : trial.examples)
        example.stays = after.count(example.members) > 0;
}

} // namespace

FitCounts countFits(const MatchQuestion& question, const std::vector<std::vector<int>>& groups)
{
    FitCounts counts = {};
    for (const std::vector<int>& group : groups)
        ++counts[std::size_t(fitOfGroup(question, group))];
    return counts;
}

Result<WeightTrial> tryTerms(MatchSession& session, const TrialTerms& terms,
                             const std::vector<std::vector<int>>& groups, Progress& progress)
{
    const MatchQuestion& question = session.question(); // always as the session is at the moment
    const Weights weights = question.weights;
    const PlanSettings settings = session.settings();
    WeightTrial trial;
    trial.now = figuresOf(question, settings.objective, groups);
    trial.fitsNow = countFits(question, groups);
    for (const std::vector<int>& pair : examplesAmong(question, groups))
        trial.examples.push_back({pair,
                                  {question.at(pair[0]).person.id, question.at(pair[1]).person.id},
                                  explainPair(question, pair[0], pair[1]),
                                  {}});

    PlanSettings other = settings;
    other.objective = terms.objective;
    session.weigh(terms.weights);
    session.aim(other);
    Result<Plan> plan = session.plan(progress);
    if (plan) {
        trial.plan = *std::move(plan);
        const std::vector<std::vector<int>> then = trial.plan.groups();
        trial.reweighed = figuresOf(question, terms.objective, groups);
        trial.fitsReweighed = countFits(question, groups);
        trial.then = figuresOf(question, terms.objective, then);
        trial.fitsThen = countFits(question, then);
        for (ExamplePair& example : trial.examples)
            example.then = explainPair(question, example.members[0], example.members[1]);
        countChanges(trial, groups, then);
    }
    session.weigh(weights);
    session.aim(settings);
    if (!plan)
        return plan.error();
    return trial;
}

} // namespace core
