// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/clean_up.h"

#include "core/cleaning/find_problems.h"
#include "core/edits/fix_problem.h"
#include "core/usecases/change.h"

#include <QCoreApplication>

#include <algorithm>

namespace core {
namespace {

QString say(const char* text) { return QCoreApplication::translate("Usecases", text); }

constexpr int mostPasses = 5; ///< answers that show more answers; three were seen at most

std::vector<Choice> safeChoices(const std::vector<Problem>& problems)
{
    std::vector<Choice> choices;
    for (const Problem& problem : problems)
        if (!problem.safe.isEmpty())
            choices.push_back({problem, problem.safe});
    return choices;
}

} // namespace

std::vector<Problem> problemsOf(const Snapshot& snapshot, const Id& round) { return findProblems(snapshot, round); }

int countSafe(const std::vector<Problem>& problems)
{
    return int(std::count_if(problems.begin(), problems.end(), [](const Problem& one) { return !one.safe.isEmpty(); }));
}

Result<SafeFixes> planSafeFixes(const Snapshot& snapshot, const Id& round)
{
    Snapshot ahead = snapshot;
    SafeFixes whole;
    for (int pass = 0; pass < mostPasses; ++pass) {
        const std::vector<Choice> choices = safeChoices(problemsOf(ahead, round));
        if (choices.empty())
            break;
        Result<Edit> step = fixProblems(ahead, round, choices);
        if (!step)
            return step.error();
        if (const Outcome done = applyChanges(ahead, step->changes); !done)
            return done.error();
        whole.count += int(choices.size());
        whole.edit.kind = step->kind;
        whole.edit.changes.insert(whole.edit.changes.end(), step->changes.begin(), step->changes.end());
    }
    whole.edit.text =
        QCoreApplication::translate("Usecases", "Fixed %n problem(s) that have a safe answer", nullptr, whole.count);
    return whole;
}

Result<Touched> fixSafely(Store& store, const Id& round)
{
    const Result<SafeFixes> fixes = planSafeFixes(store.snapshot(), round);
    if (!fixes)
        return fixes.error();
    return changeAfterBackup(store, fixes->edit, say("before clean-up"));
}

Result<Touched> fixOne(Store& store, const Id& round, const QString& problem, const QString& option)
{
    return fixMany(store, round, {{problem, option}});
}

Result<Touched> fixMany(Store& store, const Id& round,
                        const std::vector<std::pair<QString, QString>>& problemsAndOptions)
{
    const std::vector<Problem> open = problemsOf(store.snapshot(), round);
    std::vector<Choice> choices;
    for (const auto& [id, option] : problemsAndOptions) {
        const auto at = std::find_if(open.begin(), open.end(), [&](const Problem& one) { return one.id == id; });
        if (at == open.end())
            return notFound(say("There is no open problem “%1”. It may be solved already.").arg(id));
        choices.push_back({*at, option});
    }
    return change(store, fixProblems(store.snapshot(), round, choices));
}

} // namespace core
