// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Who hangs together with whom, as sets that are joined again and again (union and find). Used for islands
// and for what they fall apart into.

#include <algorithm>
#include <numeric>
#include <vector>

namespace core {

class JoinedSets
{
public:
    explicit JoinedSets(int size) : m_above(std::size_t(size))
    {
        std::iota(m_above.begin(), m_above.end(), 0);
    }

    /// The number of its set, which is one of its members.
    int of(int one)
    {
        while (m_above[std::size_t(one)] != one) {
            int& above = m_above[std::size_t(one)];
            above = m_above[std::size_t(above)];
            one = above;
        }
        return one;
    }
    /// Whether they were in different sets until now.
    bool join(int a, int b)
    {
        const int one = of(a), other = of(b);
        m_above[std::size_t(one)] = other;
        return one != other;
    }

    static constexpr int none = -1;

    /// The set with most members that count; none when nobody does.
    template <class Counts>
    int largest(Counts counts)
    {
        std::vector<int> sizes(m_above.size(), 0);
        for (int one = 0; one < int(m_above.size()); ++one)
            sizes[std::size_t(of(one))] += counts(one);
        const auto most = std::max_element(sizes.begin(), sizes.end());
        return most == sizes.end() || *most == 0 ? none : int(most - sizes.begin());
    }

private:
    std::vector<int> m_above;
};

} // namespace core
