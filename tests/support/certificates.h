// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the solver found, as a certificate of people called "0", "1" and so on, and whether it holds.

#include "core/matching/solver/solve.h"
#include "core/matching/verify.h"

namespace support {

inline core::Certificate certificateOf(int people, core::Objective objective, const core::Grouping& found)
{
    core::Certificate certificate;
    certificate.objective = objective;
    certificate.floor = found.floor;
    for (int i = 0; i < people; ++i)
        certificate.people += QString::number(i);
    certificate.groups = found.groups;
    for (const core::IslandProof& proof : found.proofs) {
        core::Certificate::Island island{proof.person, proof.loss,  proof.members,
                                         proof.duals,  proof.chair, {}};
        for (const core::IslandProof::OddSet& set : proof.sets)
            island.sets.push_back({set.members, set.hasChair, set.dual});
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

inline bool isProven(const core::Problem& problem, core::Objective objective, const core::Grouping& found)
{
    return objectionTo(certificateOf(problem.points.size(), objective, found), problem.points).isEmpty();
}

} // namespace support
