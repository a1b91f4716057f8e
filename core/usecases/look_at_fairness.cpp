// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/look_at_fairness.h"

#include "core/usecases/look_at_pairs.h"

namespace core {

Result<FairnessView> lookAtFairness(const Snapshot& snapshot, const Id& round)
{
    const auto question = questionAbout(snapshot, round);
    if (!question)
        return question.error();
    const auto& groups = question->current;
    return FairnessView{fairnessOf(*question, groups, FairnessBy::Country),
                        fairnessOf(*question, groups, FairnessBy::Sector),
                        fairnessOf(*question, groups, FairnessBy::CareerStage),
                        fairnessOf(*question, groups, FairnessBy::Experience), linksOf(*question, groups)};
}

} // namespace core
