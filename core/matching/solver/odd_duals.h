// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the odd sets of a solution add up to around two vertices, asked millions of times of one state: sets
// are numbered such that those inside one follow it, and each knows the sum of all around it. Where sets lie
// in each other like the skins of an onion, a whole row of them is left in one step. For a state that still
// changes, ask LaminarFamily itself.

#include "core/matching/solver/laminar_family.h"

#include <algorithm>

namespace core {

class OddDuals
{
public:
    explicit OddDuals(const LaminarFamily& family);

    /// Sum of the duals of all sets that hold both; for a vertex and itself, of all that hold it.
    qint64 around(int a, int b) const
    {
        int one = m_innermost[std::size_t(a)], other = m_innermost[std::size_t(b)];
        while (at(one).row != at(other).row) // the row that begins deeper inside is left
            at(one).row > at(other).row ? one = at(at(one).row).parent : other = at(at(other).row).parent;
        return at(std::min(one, other)).sum;
    }

private:
    /// A set; those inside it follow it.
    struct Place
    {
        int parent = 0;
        int last = 0;   ///< one past all inside
        int row = 0;    ///< the outermost of those that lie in each other, down to the one with most inside
        qint64 sum = 0; ///< of its dual and all around it
    };

    const Place& at(int place) const { return m_places[std::size_t(place)]; }
    void layOutRows();

    std::vector<Place> m_places;  ///< the first stands for no set at all, which is around everybody
    std::vector<int> m_innermost; ///< by vertex
};

} // namespace core
