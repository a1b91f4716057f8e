// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/figures.h"

#include "core/matching/fit.h"
#include "core/matching/objective.h"
#include "core/matching/rules/catalogue.h"

#include <algorithm>

namespace core {
namespace {

bool breaksRule(const MatchQuestion& question, const std::vector<int>& members)
{
    for (size_t i = 0; i < members.size(); ++i)
        for (size_t j = i + 1; j < members.size(); ++j)
            if (!mayMeet(question, members[i], members[j]))
                return true;
    return false;
}

} // namespace

int fitOfGroup(const MatchQuestion& question, const std::vector<int>& members)
{
    Q_ASSERT(members.size() == 2 || members.size() == 3);
    const int first = quickFit(question, members[0], members[1]);
    if (members.size() == 2)
        return first;
    return fitOfTrio(first, quickFit(question, members[0], members[2]), quickFit(question, members[1], members[2]));
}

int costOfGroup(const MatchQuestion& question, Objective objective, const std::vector<int>& members)
{
    const auto cost = [&](size_t i, size_t j) {
        return costOfFit(quickFit(question, members[i], members[j]), objective);
    };
    return members.size() == 2 ? cost(0, 1) : costOfTrio(cost(0, 1), cost(0, 2), cost(1, 2));
}

RoundFigures figuresOf(const MatchQuestion& question, Objective objective,
                       const std::vector<std::vector<int>>& groups)
{
    RoundFigures figures;
    figures.unplaced = question.size();
    qint64 fits = 0;
    for (const std::vector<int>& members : groups) {
        const int fit = fitOfGroup(question, members);
        figures.lowestFit = figures.pairs + figures.trios == 0 ? fit : std::min(figures.lowestFit, fit);
        ++(members.size() == 3 ? figures.trios : figures.pairs);
        figures.unplaced -= int(members.size());
        figures.rulesBroken += breaksRule(question, members);
        figures.totalLoss += costOfGroup(question, objective, members);
        fits += fit;
    }
    if (const qint64 count = qint64(groups.size()); count > 0)
        figures.meanFitHundredths = int((fits * 200 + count) / (2 * count));
    return figures;
}

} // namespace core
