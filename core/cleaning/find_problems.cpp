// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cleaning/find_problems.h"

#include "core/cleaning/finders/catalogue.h"

#include <QHash>

#include <algorithm>
#include <tuple>

namespace core {
namespace {

/// Leaving as is ends a problem for good. Any other answer to the same words is what to offer next time.
bool isOpen(Problem& problem, const QHash<QString, QString>& decided)
{
    const auto decision = decided.constFind(problem.id);
    if (decision == decided.constEnd())
        return true;
    const Option* option = problem.option(*decision);
    if (!option || option->fix.leave)
        return false;
    if (problem.byWords)
        problem.learned = option->id;
    return true;
}

} // namespace

std::vector<Problem> findProblems(const Snapshot& snapshot, const Id& round)
{
    QHash<QString, QString> decided;
    for (const Decision& decision : snapshot.decisions.live)
        decided.insert(decision.problem, decision.choice);
    const Applicants applicants = applicantsOf(snapshot, round);
    std::vector<Problem> all;
    for (const Finder& finder : finders()) {
        std::vector<Problem> found = finder.find(applicants);
        std::sort(found.begin(), found.end(), [](const Problem& a, const Problem& b) {
            return std::tie(a.looseness, a.id) < std::tie(b.looseness, b.id);
        });
        for (Problem& problem : found)
            if (isOpen(problem, decided))
                all.push_back(std::move(problem));
    }
    return all;
}

QSet<Id> heldBack(const std::vector<Problem>& problems)
{
    QSet<Id> people;
    for (const Problem& problem : problems)
        people.unite(QSet<Id>(problem.heldBack.begin(), problem.heldBack.end()));
    return people;
}

} // namespace core
