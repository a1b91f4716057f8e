// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/criteria/catalogue.h"

namespace core {

Criterion interestsCriterion();
Criterion preferenceCriterion();
Criterion sectorCriterion();
Criterion roleCriterion();
Criterion careerStageCriterion();
Criterion languagesCriterion();
Criterion hoursCriterion();
Criterion newCountryCriterion();
Criterion newcomerCriterion();

const std::vector<Criterion>& criteria()
{
    static const std::vector<Criterion> all = {
        interestsCriterion(), preferenceCriterion(),  sectorCriterion(),
        roleCriterion(),      careerStageCriterion(), languagesCriterion(),
        hoursCriterion(),     newCountryCriterion(),  newcomerCriterion(),
    };
    return all;
}

std::optional<int> findCriterion(const QString& id)
{
    for (std::size_t i = 0; i < criteria().size(); ++i)
        if (id == QLatin1String(criteria()[i].id))
            return int(i);
    return std::nullopt;
}

} // namespace core
