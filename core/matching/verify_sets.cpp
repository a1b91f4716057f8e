// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/verify_sets.h"

#include "core/matching/sentence.h"

#include <algorithm>

namespace core {

Outcome SetForest::read(const std::vector<int>& islandOf)
{
    for (int island = 0; island < int(m_certificate.islands.size()); ++island)
        if (const Outcome listed = readSets(island); !listed)
            return listed;
    std::vector<int> bySize; // outermost ones
    for (int index = 0; index < size(); ++index)
        if (at(index).parent == nowhere)
            bySize.push_back(index);
    std::stable_sort(bySize.begin(), bySize.end(),
                     [this](int x, int y) { return membersOf(x) > membersOf(y); });
    m_innermost.assign(std::size_t(m_certificate.people.size()) + m_certificate.islands.size(), nowhere);
    for (const int index : bySize)
        if (const Outcome nested = nest(index, islandOf); !nested)
            return nested;
    orderSets();
    addUpDuals();
    return success();
}

/// What the certificate says of what is inside what. Sets inside are listed before, so there are no circles.
Outcome SetForest::readSets(int island)
{
    const int first = size();
    for (const Certificate::OddSet& one : m_certificate.islands[std::size_t(island)].sets) {
        const int index = size();
        if (one.dual < 0 || one.dual > largest)
            return refused(translate("Matching", "A dual is below 0 or beyond all bounds."));
        m_sets.push_back({&one, island});
        m_inside.emplace_back();
        at(index).members = int(one.members.size()) + one.hasChair;
        for (const int inner : one.inner) {
            if (inner < 0 || first + inner >= index || at(first + inner).parent != nowhere)
                return refused(
                    translate("Matching", "A set is said to be inside two others, or inside a later one."));
            at(first + inner).parent = index;
            at(index).members += at(first + inner).members;
            m_inside.back().push_back(first + inner);
        }
    }
    return success();
}

/// Puts an outermost set, with all that is inside, into the one that all its members are in, so far.
Outcome SetForest::nest(int index, const std::vector<int>& islandOf)
{
    std::vector<int> within = {index};
    for (std::size_t i = 0; i < within.size(); ++i) {
        within.insert(within.end(), m_inside[std::size_t(within[i])].begin(),
                      m_inside[std::size_t(within[i])].end());
    }
    bool isFirst = true;
    for (const int set : within) {
        std::vector<int> members = at(set).set->members;
        for (const int member : members)
            if (islandOf[std::size_t(member)] != at(set).island)
                return refused(translate("Matching", "A set reaches out of its island."));
        if (at(set).set->hasChair)
            members.push_back(chairOf(at(set).island));
        for (const int member : members) {
            int& innermost = m_innermost[std::size_t(member)];
            if (innermost == set)
                return refused(
                    translate("Matching", "%1 is twice in a set.").arg(m_certificate.people.value(member)));
            if (isFirst)
                at(index).parent = innermost;
            if (innermost != at(index).parent) // be it another one inside of the same
                return refused(translate("Matching", "Two sets overlap, but neither is inside the other."));
            innermost = set;
            isFirst = false;
        }
    }
    if (at(index).parent != nowhere)
        m_inside[std::size_t(at(index).parent)].push_back(index);
    return success();
}

void SetForest::orderSets()
{
    for (int index = 0; index < size(); ++index)
        if (at(index).parent == nowhere)
            m_order.push_back(index);
    for (std::size_t i = 0; i < m_order.size(); ++i) {
        at(m_order[i]).number = int(i);
        const std::vector<int>& inside = m_inside[std::size_t(m_order[i])];
        m_order.insert(m_order.end(), inside.begin(), inside.end());
    }
    for (auto index = m_order.rbegin(); index != m_order.rend(); ++index)
        if (const int parent = at(*index).parent; parent != nowhere)
            at(parent).inside += at(*index).inside;
}

/// Few chains are on any way up: whoever leaves one comes to a set with twice as many inside.
void SetForest::addUpDuals()
{
    for (const int index : m_order) {
        Set& one = at(index);
        const std::size_t people = m_certificate.islands[std::size_t(one.island)].members.size();
        const bool isLarge = 2 * std::size_t(one.members) > people + 1;
        const bool isOutermost = one.parent == nowhere;
        one.sum = std::min((isOutermost ? 0 : at(one.parent).sum) + one.set->dual, enough);
        one.largeSum = isLarge ? one.sum : isOutermost ? 0 : at(one.parent).largeSum;
        one.outermostLargeSum = isOutermost ? 0 : at(one.parent).outermostLargeSum;
        if (isLarge && one.outermostLargeSum == 0)
            one.outermostLargeSum = one.sum;
        if (one.chain == nowhere)
            one.chain = index;
        const std::vector<int>& inside = m_inside[std::size_t(index)];
        const auto most = std::max_element(inside.begin(), inside.end(),
                                           [this](int x, int y) { return at(x).inside < at(y).inside; });
        if (most != inside.end())
            at(*most).chain = one.chain;
    }
}

int SetForest::innermostAround(int a, int b) const
{
    int one = m_innermost[std::size_t(a)], other = m_innermost[std::size_t(b)];
    while (one != nowhere && other != nowhere && at(one).chain != at(other).chain) {
        const int oneBegins = at(one).chain, otherBegins = at(other).chain;
        if (at(oneBegins).number > at(otherBegins).number)
            one = at(oneBegins).parent;
        else
            other = at(otherBegins).parent;
    }
    if (one == nowhere || other == nowhere)
        return nowhere;
    return at(one).number < at(other).number ? one : other;
}

qint64 SetForest::dualsAround(int a, int b) const
{
    const int index = innermostAround(a, b);
    return index == nowhere ? 0 : at(index).sum;
}

qint64 SetForest::largeAround(int person) const
{
    const int index = m_innermost[std::size_t(person)];
    return index == nowhere ? 0 : at(index).largeSum;
}

qint64 SetForest::outermostLargeAround(int person) const
{
    const int index = m_innermost[std::size_t(person)];
    return index == nowhere ? 0 : at(index).outermostLargeSum;
}

} // namespace core
