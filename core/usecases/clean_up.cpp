// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/clean_up.h"

#include "core/cleaning/find_problems.h"
#include "core/edits/fix_problem.h"
#include "core/usecases/change.h"
#include "core/usecases/move_back.h"

#include <QCoreApplication>

#include <algorithm>

namespace core {
namespace {

QString say(const char* text) { return QCoreApplication::translate("Usecases", text); }

constexpr int mostPasses = 5; ///< answers that show more answers; three were seen at most

const QString& answerOf(const Problem& problem, FixSet set)
{
    return set == FixSet::Safe ? problem.safe : problem.learned;
}

std::vector<Choice> choicesOf(const std::vector<Problem>& problems, FixSet set)
{
    std::vector<Choice> choices;
    for (const Problem& problem : problems)
        if (const QString& option = answerOf(problem, set); !option.isEmpty())
            choices.push_back({problem, option});
    return choices;
}

QString textFor(FixSet set, int count)
{
    return set == FixSet::Safe
               ? QCoreApplication::translate("Usecases", "Fixed %n problem(s) that have a safe answer", nullptr, count)
               : QCoreApplication::translate("Usecases", "Fixed %n problem(s) as before", nullptr, count);
}

} // namespace

std::vector<Problem> problemsOf(const Snapshot& snapshot, const Id& round)
{
    std::vector<Problem> problems = findProblems(snapshot, round);
    offerMovingBack(snapshot, problems);
    return problems;
}

int countFixes(const std::vector<Problem>& problems, FixSet set)
{
    return int(std::count_if(problems.begin(), problems.end(),
                             [&](const Problem& one) { return !answerOf(one, set).isEmpty(); }));
}

Result<ManyFixes> planFixes(const Snapshot& snapshot, const Id& round, FixSet set)
{
    Snapshot ahead = snapshot;
    ManyFixes whole;
    for (int pass = 0; pass < mostPasses; ++pass) {
        const std::vector<Choice> choices = choicesOf(problemsOf(ahead, round), set);
        if (choices.empty())
            break;
        Result<Edit> step = fixProblems(ahead, round, choices);
        if (!step)
            return step.error();
        if (step->isEmpty())
            break;
        if (const Outcome done = applyChanges(ahead, step->changes); !done)
            return done.error();
        whole.count += int(choices.size());
        whole.edit.kind = step->kind;
        whole.edit.changes.insert(whole.edit.changes.end(), step->changes.begin(), step->changes.end());
    }
    whole.edit.text = textFor(set, whole.count);
    return whole;
}

Result<Touched> fixAll(Store& store, const Id& round, FixSet set)
{
    const Result<ManyFixes> fixes = planFixes(store.snapshot(), round, set);
    if (!fixes)
        return fixes.error();
    return changeAfterBackup(store, fixes->edit, say("before clean-up"));
}

Result<Touched> fixOne(Store& store, const Id& round, const ProblemAnswer& answer)
{
    return fixMany(store, round, {answer});
}

Result<Touched> fixMany(Store& store, const Id& round, const std::vector<ProblemAnswer>& answers)
{
    const std::vector<Problem> open = problemsOf(store.snapshot(), round);
    std::vector<Choice> choices;
    for (const ProblemAnswer& answer : answers) {
        const auto at =
            std::find_if(open.begin(), open.end(), [&](const Problem& one) { return one.id == answer.problem; });
        if (at == open.end())
            return notFound(say("There is no open problem “%1”. It may be solved already.").arg(answer.problem));
        const bool hasFirst = !at->options.empty() && !at->options.front().fix.leave;
        const QString first = hasFirst ? at->options.front().id : QString();
        choices.push_back({*at, answer.option.isEmpty() ? first : answer.option, answer.take});
    }
    return change(store, fixProblems(store.snapshot(), round, choices));
}

} // namespace core
