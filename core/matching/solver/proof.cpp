// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/solver/proof.h"

#include <algorithm>

namespace core {
namespace {

struct Nested
{
    int node;   ///< a vertex, or a set that counts
    int around; ///< the innermost set around it that counts; -1: none
};

/// What is inside a set comes before it.
template <class Counts>
std::vector<Nested> fromTheInside(const LaminarFamily& family, Counts counts)
{
    std::vector<Nested> found, open;
    for (const int top : family.tops())
        open.push_back({top, -1});
    while (!open.empty()) {
        const Nested one = open.back();
        open.pop_back();
        const bool isSet = family.isBlossom(one.node);
        if (!isSet || counts(one.node))
            found.push_back(one);
        if (isSet)
            for (const int child : family.childrenOf(one.node))
                open.push_back({child, counts(one.node) ? one.node : one.around});
    }
    std::reverse(found.begin(), found.end());
    return found;
}

} // namespace

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
    const auto counts = [&](int node) { return family.isBlossom(node) && family.storedOddDualOf(node) > 0; };
    std::vector<IslandProof::OddSet> setOf(std::size_t(family.nodes()));
    for (const auto& [node, around] : fromTheInside(family, counts)) {
        IslandProof::OddSet* outer = around < 0 ? nullptr : &setOf[std::size_t(around)];
        if (!family.isBlossom(node)) {
            if (outer && node == island.emptyChair())
                outer->hasChair = true;
            else if (outer && isIn(node))
                outer->members.push_back(island.personAt(node));
            continue;
        }
        IslandProof& proof = proofWith(family.baseOf(node));
        IslandProof::OddSet& set = setOf[std::size_t(node)];
        set.dual = family.storedOddDualOf(node);
        std::sort(set.members.begin(), set.members.end());
        if (outer)
            outer->inner.push_back(int(proof.sets.size()));
        proof.sets.push_back(std::move(set));
    }
    return proofs;
}

} // namespace core
