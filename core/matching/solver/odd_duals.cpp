// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/solver/odd_duals.h"

namespace core {

OddDuals::OddDuals(const LaminarFamily& family) : m_innermost(std::size_t(family.vertices()), 0)
{
    struct Step
    {
        int node;
        int parent; ///< place
        bool leaves;
    };
    std::vector<Step> steps;
    m_places.push_back({});
    for (const int top : family.tops())
        steps.push_back({top, 0, false});
    while (!steps.empty()) {
        const Step step = steps.back();
        steps.pop_back();
        if (!family.isBlossom(step.node)) {
            m_innermost[std::size_t(step.node)] = step.parent;
            continue;
        }
        if (step.leaves) {
            m_places[std::size_t(step.parent)].last = int(m_places.size());
            continue;
        }
        const int place = int(m_places.size());
        const qint64 sum = m_places[std::size_t(step.parent)].sum + family.storedOddDualOf(step.node);
        m_places.push_back({step.parent, place, 0, sum});
        steps.push_back({step.node, place, true});
        for (const int child : family.childrenOf(step.node))
            steps.push_back({child, place, false});
    }
    m_places.front().last = int(m_places.size());
}

} // namespace core
