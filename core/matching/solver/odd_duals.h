// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the odd sets of a solution add up to around two vertices, asked millions of times of one state: sets
// are numbered such that those inside one follow it, and each knows the sum of all around it. For a state
// that still changes, ask LaminarFamily itself.

#include "core/matching/solver/laminar_family.h"

namespace core {

class OddDuals
{
public:
    explicit OddDuals(const LaminarFamily& family);

    /// Sum of the duals of all sets that hold both; for a vertex and itself, of all that hold it.
    qint64 around(int a, int b) const
    {
        const Place& one = m_places[std::size_t(m_innermost[std::size_t(a)])];
        const Place& other = m_places[std::size_t(m_innermost[std::size_t(b)])];
        return one.last - one.first > other.last - other.first ? climb(one, other) : climb(other, one);
    }

private:
    struct Place
    {
        int parent = 0;
        int first = 0;  ///< number of this set
        int last = 0;   ///< one past the numbers of all inside
        qint64 sum = 0; ///< of its dual and all around it
    };

    /// From the one around more sets, since that is the shorter way up.
    qint64 climb(const Place& from, const Place& other) const
    {
        const Place* at = &from;
        while (other.first < at->first || other.first >= at->last)
            at = &m_places[std::size_t(at->parent)];
        return at->sum;
    }

    std::vector<Place> m_places;  ///< the first stands for no set at all, which is around everybody
    std::vector<int> m_innermost; ///< by vertex
};

} // namespace core
