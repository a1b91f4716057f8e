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
        m_places.push_back({step.parent, 0, place, sum});
        steps.push_back({step.node, place, true});
        for (const int child : family.childrenOf(step.node))
            steps.push_back({child, place, false});
    }
    m_places.front().last = int(m_places.size());
    layOutRows();
}

/// A row goes on with the child that has most sets inside; so there are few rows on any way up.
void OddDuals::layOutRows()
{
    std::vector<int> largest(m_places.size(), -1); // child, by place
    const auto inside = [this](int place) { return at(place).last - place; };
    for (int place = 1; place < int(m_places.size()); ++place)
        if (int& child = largest[std::size_t(at(place).parent)]; child < 0 || inside(place) > inside(child))
            child = place;
    for (int place = 1; place < int(m_places.size()); ++place) {
        const int parent = at(place).parent;
        m_places[std::size_t(place)].row = largest[std::size_t(parent)] == place ? at(parent).row : place;
    }
}

} // namespace core
