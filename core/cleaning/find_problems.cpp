// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cleaning/find_problems.h"

#include "core/cleaning/finders/catalogue.h"

#include <algorithm>

namespace core {

std::vector<Problem> findProblems(const Snapshot& snapshot, const Id& round)
{
    QSet<QString> decided;
    for (const Decision& decision : snapshot.decisions.live)
        decided.insert(decision.problem);
    const Applicants applicants = applicantsOf(snapshot, round);
    std::vector<Problem> all;
    for (const Finder& finder : finders()) {
        std::vector<Problem> found = finder.find(applicants);
        std::sort(found.begin(), found.end(), [](const Problem& a, const Problem& b) { return a.id < b.id; });
        for (Problem& problem : found)
            if (!decided.contains(problem.id))
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
