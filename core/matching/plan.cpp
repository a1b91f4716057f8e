// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/plan.h"

#include "core/matching/match_session.h"

namespace core {

std::vector<std::vector<int>> Plan::groups() const
{
    std::vector<std::vector<int>> groups;
    for (const auto* list : {&pairs, &trios})
        for (const PlannedGroup& group : *list)
            groups.push_back(group.members);
    return groups;
}

PlanSettings planSettingsOf(const Round& round)
{
    return {.objective = round.objective, .odd = round.odd};
}

int lightChange(Objective objective)
{
    return objective == Objective::Total ? 10 : 500; // such as from 70 to 80: 30 x 30 - 20 x 20
}

Result<Plan> planPairs(const MatchQuestion& question, const PlanSettings& settings, Progress& progress)
{
    return MatchSession(question, settings).plan(progress);
}

} // namespace core
