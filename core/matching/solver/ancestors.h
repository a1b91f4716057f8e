// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where two ways up a tree meet.

#include <utility>
#include <vector>

namespace core {

class Ancestors
{
public:
    /// The first that both ways share. `above`: the next one on the way to the root, -1 above it; both must
    /// be of one tree. Walks in turns, so that it is no longer than twice the way to what they share.
    template <class Above>
    int common(int a, int b, int nodes, Above above)
    {
        if (m_mark.size() < std::size_t(nodes))
            m_mark.resize(std::size_t(nodes), 0);
        ++m_round;
        for (;; std::swap(a, b)) {
            if (a < 0)
                continue;
            if (m_mark[std::size_t(a)] == m_round)
                return a;
            m_mark[std::size_t(a)] = m_round;
            a = above(a);
        }
    }

private:
    std::vector<int> m_mark; ///< by node: round in which it was last walked over
    int m_round = 0;
};

} // namespace core
