// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/solver/proof.h"

#include <algorithm>

namespace core {

/// Duals cover pairs with their ties, which make a pair worth less. Raised by what a tie is at most, they
/// cover pairs without ties; what that adds over all people is less than a point of loss.
std::vector<IslandProof> proofsOf(const Island& island, const Solution& solution,
                                  std::span<const int> without)
{
    const auto isIn = [&](int v) {
        return !isAside(solution, v) && std::find(without.begin(), without.end(), v) == without.end();
    };
    const LaminarFamily& family = solution.family;
    const qint64 mostTie = qint64(1) << island.scale.tieBits;
    const int components = *std::max_element(island.component.begin(), island.component.end()) + 1;
    std::vector<IslandProof> proofs(std::size_t(std::max(1, components)));
    for (IslandProof& proof : proofs) {
        proof.person = island.scale.person;
        proof.yield = island.scale.yield;
        proof.loss = island.scale.loss;
    }
    const auto proofWith = [&](int v) -> IslandProof& {
        return proofs[v == island.emptyChair() ? 0 : std::size_t(island.component[std::size_t(v)])];
    };
    for (int v = 0; v < island.people(); ++v) {
        if (!isIn(v))
            continue;
        proofWith(v).members.push_back(island.personAt(v));
        proofWith(v).duals.push_back(family.dualOf(v) + mostTie);
    }
    if (isIn(island.emptyChair()))
        proofs.front().chair = family.dualOf(island.emptyChair()) + mostTie;
    std::vector<IslandProof::OddSet> setOf(std::size_t(family.nodes()));
    const auto counts = [&](int node) { return family.storedOddDualOf(node) > 0; };
    for (int v = 0; v < family.vertices(); ++v) // ascending, so members are as well
        for (int node = family.parentOf(v); node >= 0; node = family.parentOf(node)) {
            if (v == island.emptyChair())
                setOf[std::size_t(node)].hasChair = true;
            else if (counts(node) && isIn(v))
                setOf[std::size_t(node)].members.push_back(island.personAt(v));
        }
    for (int node = family.vertices(); node < family.nodes(); ++node) {
        if (!family.isAlive(node) || !counts(node))
            continue;
        IslandProof::OddSet& set = setOf[std::size_t(node)];
        set.dual = family.storedOddDualOf(node);
        proofWith(family.baseOf(node)).sets.push_back(std::move(set));
    }
    return proofs;
}

} // namespace core
