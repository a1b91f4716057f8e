// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/verify_sets.h"

#include "core/matching/sentence.h"

#include <algorithm>
#include <numeric>

namespace core {

Outcome SetForest::read(const std::vector<int>& islandOf)
{
    for (std::size_t island = 0; island < m_certificate.islands.size(); ++island)
        for (const Certificate::OddSet& set : m_certificate.islands[island].sets)
            m_sets.push_back({&set, int(island)});
    std::vector<int> bySize(m_sets.size());
    std::iota(bySize.begin(), bySize.end(), 0);
    std::stable_sort(bySize.begin(), bySize.end(),
                     [this](int x, int y) { return sizeWithChair(x) > sizeWithChair(y); });
    m_innermost.assign(std::size_t(m_certificate.people.size()) + m_certificate.islands.size(), nowhere);
    for (const int index : bySize)
        if (const Outcome nested = nest(index, islandOf); !nested)
            return nested;
    number();
    return success();
}

/// Puts a set into the one that all its members are in, so far.
Outcome SetForest::nest(int index, const std::vector<int>& islandOf)
{
    Set& one = m_sets[std::size_t(index)];
    if (one.set->dual < 0 || one.set->dual > largest)
        return refused(translate("Matching", "A dual is below 0 or beyond all bounds."));
    std::vector<int> members = one.set->members;
    for (const int member : members)
        if (islandOf[std::size_t(member)] != one.island)
            return refused(translate("Matching", "A set reaches out of its island."));
    if (one.set->hasChair)
        members.push_back(chairOf(one.island));
    if (members.empty())
        return success();
    one.parent = m_innermost[std::size_t(members.front())];
    for (const int member : members) {
        int& innermost = m_innermost[std::size_t(member)];
        if (innermost == index)
            return refused(
                translate("Matching", "%1 is twice in a set.").arg(m_certificate.people.at(member)));
        if (innermost != one.parent)
            return refused(translate("Matching", "Two sets overlap, but neither is inside the other."));
        innermost = index;
    }
    if (one.parent != nowhere)
        m_sets[std::size_t(one.parent)].children.push_back(index);
    return success();
}

/// Numbers such that those of all sets inside follow that of a set; and what duals add up to on the way.
void SetForest::number()
{
    int next = 0;
    std::vector<std::pair<int, bool>> steps;
    for (int index = size(); index-- > 0;)
        if (at(index).parent == nowhere)
            steps.push_back({index, false});
    while (!steps.empty()) {
        const auto [index, leaves] = steps.back();
        steps.pop_back();
        Set& one = m_sets[std::size_t(index)];
        if (leaves) {
            one.last = next;
            continue;
        }
        one.first = next++;
        const qint64 above = one.parent == nowhere ? 0 : at(one.parent).sum;
        one.sum = std::min(above + one.set->dual, enough);
        steps.push_back({index, true});
        for (const int child : one.children)
            steps.push_back({child, false});
    }
}

bool SetForest::isIn(int person, int index) const
{
    const int innermost = m_innermost[std::size_t(person)];
    return innermost != nowhere && at(index).first <= at(innermost).first &&
           at(innermost).first < at(index).last;
}

qint64 SetForest::around(int a, int b) const
{
    int index = m_innermost[std::size_t(a)];
    while (index != nowhere && !isIn(b, index))
        index = at(index).parent;
    return index == nowhere ? 0 : at(index).sum;
}

qint64 SetForest::largeAround(int person) const
{
    int index = m_innermost[std::size_t(person)];
    while (index != nowhere) {
        const std::size_t people = m_certificate.islands[std::size_t(islandOf(index))].members.size();
        if (2 * std::size_t(sizeWithChair(index)) > people + 1)
            return at(index).sum;
        index = at(index).parent;
    }
    return 0;
}

} // namespace core
