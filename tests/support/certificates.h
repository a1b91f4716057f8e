// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the solver found, as a certificate of people called "0", "1" and so on, and whether it holds.

#include "core/matching/solver/solve.h"
#include "core/matching/verify.h"

namespace support {

inline core::Certificate certificateOf(const core::PairProblem& problem, core::Objective objective,
                                       const core::Grouping& found)
{
    const int people = problem.points.size();
    core::Certificate certificate;
    certificate.objective = objective;
    certificate.yields = problem.yields;
    certificate.changeLoss = problem.sparedTogether;
    certificate.version = problem.yields.empty() && problem.together.empty() ? 1 : 2;
    for (int i = 0; i < people && !problem.together.empty(); ++i)
        for (const int other : problem.together[std::size_t(i)])
            if (other > i)
                certificate.together.push_back({i, other});
    certificate.floor = found.floor;
    for (int i = 0; i < people; ++i)
        certificate.people += QString::number(i);
    certificate.groups = found.groups;
    for (const core::IslandProof& proof : found.proofs) {
        core::Certificate::Island island{proof.person, proof.yield, proof.loss, proof.members,
                                         proof.duals,  proof.chair, {}};
        for (const core::IslandProof::OddSet& set : proof.sets)
            island.sets.push_back({set.members, set.hasChair, set.dual, set.inner});
        certificate.islands.push_back(std::move(island));
    }
    return certificate;
}

/// Empty when it holds, else the first condition that does not.
inline QString objectionTo(const core::Certificate& certificate, const core::PairPoints& points)
{
    core::NoProgress progress;
    const core::FitOf fitOf = [&points](int a, int b) { return a == b ? -1 : points.between(a, b); };
    const core::Outcome held = core::verify(certificate, fitOf, progress);
    return held ? QString() : held.error().message;
}

inline bool isProven(const core::PairProblem& problem, core::Objective objective, const core::Grouping& found)
{
    return objectionTo(certificateOf(problem, objective, found), problem.points).isEmpty();
}

} // namespace support
