// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/edges.h"

#include "core/matching/fit.h"
#include "core/matching/objective.h"
#include "core/matching/rules/catalogue.h"

namespace core {

Outcome forEachLegalPair(const MatchQuestion& question, Objective objective, std::optional<int> only,
                         const std::function<void(const Edge&)>& use, Progress& progress)
{
    for (int a = 0; a < question.size(); ++a) {
        if (progress.stopped())
            return stopped();
        progress.report(translate("Matching", "Listing pairs"), a, question.size());
        for (int b = a + 1; b < question.size(); ++b) {
            if ((only && a != *only && b != *only) || !mayMeet(question, a, b))
                continue;
            const int fit = quickFit(question, a, b);
            use({question.at(a).person.id, question.at(b).person.id, fit, costOfFit(fit, objective)});
        }
    }
    return success();
}

} // namespace core
