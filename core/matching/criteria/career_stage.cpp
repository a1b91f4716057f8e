// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/criteria/criterion.h"

#include <cstdlib>

namespace core {
namespace {

constexpr int lessPerStep = 300;

int stepsApart(const Candidate& a, const Candidate& b)
{
    return std::abs(a.careerStep - b.careerStep);
}
bool haveSteps(const Candidate& a, const Candidate& b)
{
    return a.careerStep >= 0 && b.careerStep >= 0;
}

/// Near is good, equal is better. A stage in words that we cannot order counts when both wrote the same.
int share(const Candidate& a, const Candidate& b, const MatchQuestion&)
{
    if (haveSteps(a, b))
        return std::max(0, fullShare - lessPerStep * stepsApart(a, b));
    return a.careerWord >= 0 && a.careerWord == b.careerWord ? fullShare : 0;
}

QString say(const Candidate& a, const Candidate& b, const MatchQuestion&)
{
    for (const Candidate* one : {&a, &b})
        if (one->careerWord < 0)
            return translate("Matching", "the career stage of %1 is not known").arg(nameOf(*one));
    if (a.careerWord == b.careerWord)
        return translate("Matching", "same career stage: %1").arg(a.application.careerStage);
    const QString both =
        translate("Matching", "%1 and %2").arg(a.application.careerStage, b.application.careerStage);
    if (!haveSteps(a, b))
        return translate("Matching", "different career stages: %1").arg(both);
    const int apart = stepsApart(a, b);
    if (apart == 0)
        return translate("Matching", "same career stage: %1").arg(both);
    return translate("Matching", "career stages %n step(s) apart: %1", nullptr, apart).arg(both);
}

} // namespace

Criterion careerStageCriterion()
{
    return {.id = "career-stage",
            .title = QT_TRANSLATE_NOOP("Matching", "Career stage"),
            .weight = 8,
            .askedFor = {"career stage", "career", "stage", "experience", "years", "seniority"},
            .share = share,
            .looksAt = [](const Candidate& one) { return std::vector{one.careerStep, one.careerWord}; },
            .say = say};
}

} // namespace core
