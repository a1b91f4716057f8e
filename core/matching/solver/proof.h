// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What proves that the pairs of an island are the best, in numbers that anybody can check without knowing how
// they were found: duals of people and of sets of people. Made from a solution; ties are rounded away, so
// that points and losses alone matter.

#include "core/matching/solver/island_solver.h"

namespace core {

struct IslandProof
{
    struct OddSet
    {
        std::vector<int> members; ///< people, without those of inner sets
        bool hasChair = false;    ///< nor is that in one of them
        qint64 dual = 0;
        std::vector<int> inner =
            {}; ///< sets inside, by their places in the list, which are before this one's

        bool operator==(const OddSet&) const = default;
    };

    qint64 person = 0; ///< what placing somebody counts
    qint64 yield = 0;  ///< what placing somebody who yields by one costs
    qint64 loss = 0;   ///< what a point of loss counts
    std::vector<int> members;
    std::vector<qint64> duals;   ///< by member
    std::optional<qint64> chair; ///< dual of the empty chair, where the number is odd
    std::vector<OddSet> sets;

    bool operator==(const IslandProof&) const = default;
};

/// Of all but some vertices, who are in a trio or were set aside; one for each component.
std::vector<IslandProof> proofsOf(const Island& island, const Solution& solution,
                                  std::span<const int> without);

} // namespace core
