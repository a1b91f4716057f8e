// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/solver/laminar_family.h"

#include <algorithm>
#include <numeric>

namespace core {

LaminarFamily::LaminarFamily(int vertices)
    : m_vertices(vertices), m_dual(std::size_t(vertices), 0), m_group(std::size_t(vertices)),
      m_next(std::size_t(vertices), -1), m_parent(std::size_t(vertices), -1), m_groups(std::size_t(vertices))
{
    std::iota(m_group.begin(), m_group.end(), 0);
    for (int v = 0; v < vertices; ++v)
        m_groups[std::size_t(v)].node = v;
}

void LaminarFamily::rotate(int blossomNode, int place)
{
    Blossom& one = blossom(blossomNode);
    std::rotate(one.children.begin(), one.children.begin() + place, one.children.end());
    std::rotate(one.links.begin(), one.links.begin() + place, one.links.end());
}

int LaminarFamily::merge(std::vector<int> children, std::vector<Link> links)
{
    const int node = takeBlossom();
    const int largest = largestOf(children);
    const int group = groupIndex(largest);
    Blossom& made = blossom(node);
    made.base = baseOf(children.front());
    made.size = 0;
    made.firstVertex = -1;
    for (const int child : children)
        payOut(child);
    for (const int child : children) {
        m_parent[std::size_t(child)] = node;
        made.size += sizeOf(child);
        const int first = isBlossom(child) ? blossom(child).firstVertex : child;
        if (made.firstVertex < 0)
            made.firstVertex = first;
        else
            m_next[std::size_t(made.lastVertex)] = first;
        made.lastVertex = isBlossom(child) ? blossom(child).lastVertex : child;
        if (child != largest) {
            const int emptied = groupIndex(child);
            moveToGroup(child, group);
            m_groups[std::size_t(emptied)].label = free;
            m_unusedGroups.push_back(emptied);
        }
    }
    made.group = group;
    made.dual = 0;
    made.children = std::move(children);
    made.links = std::move(links);
    m_parent[std::size_t(node)] = -1;
    Group& kept = m_groups[std::size_t(group)];
    kept.node = node;
    kept.label = free;
    kept.tree = -1;
    return node;
}

LaminarFamily::Parts LaminarFamily::split(int blossomNode)
{
    payOut(blossomNode);
    Blossom& old = blossom(blossomNode);
    Parts parts{std::move(old.children), std::move(old.links)};
    old.children.clear();
    old.links.clear();
    const int kept = old.group;
    const int largest = largestOf(parts.children);
    for (const int child : parts.children) {
        m_parent[std::size_t(child)] = -1;
        int group = kept;
        if (child != largest) {
            group = m_unusedGroups.back();
            m_unusedGroups.pop_back();
            m_groups[std::size_t(group)] = m_groups[std::size_t(kept)];
            forEachVertex(child, [&](int v) { m_group[std::size_t(v)] = group; });
        }
        if (isBlossom(child))
            blossom(child).group = group;
        Group& own = m_groups[std::size_t(group)];
        own.node = child;
        own.since = m_now;
    }
    for (const int child : parts.children) {
        Group& own = groupOfNode(child);
        own.label = free;
        own.tree = -1;
    }
    m_unusedBlossoms.push_back(blossomNode);
    return parts;
}

void LaminarFamily::restartTime()
{
    m_now = 0;
    for (Group& group : m_groups)
        group.since = 0;
}

void LaminarFamily::setLabel(int node, int label, int tree, Link entry)
{
    payOut(node);
    Group& group = groupOfNode(node);
    group.label = label;
    group.tree = tree;
    group.entry = entry;
}

std::vector<int> LaminarFamily::tops() const
{
    std::vector<int> found;
    for (int v = 0; v < m_vertices; ++v)
        if (const int top = topOf(v); baseOf(top) == v)
            found.push_back(top);
    return found;
}

qint64 LaminarFamily::oddDualsAround(int a, int b) const
{
    if (!areTogether(a, b))
        return 0;
    // Going up, sets only get larger; so the smaller of two different ones is not yet around both.
    int around = parentOf(a);
    for (int other = parentOf(b); around != other;)
        if (sizeOf(around) < sizeOf(other))
            around = parentOf(around);
        else
            other = parentOf(other);
    qint64 sum = 0;
    for (; around >= 0; around = parentOf(around))
        sum += blossom(around).dual;
    return sum;
}

void LaminarFamily::spread(int blossomNode, qint64 amount)
{
    groupOfNode(blossomNode).offset += amount / 2;
    blossom(blossomNode).dual -= amount;
}

int LaminarFamily::largestOf(const std::vector<int>& nodes) const
{
    return *std::max_element(nodes.begin(), nodes.end(),
                             [this](int x, int y) { return sizeOf(x) < sizeOf(y); });
}

int LaminarFamily::takeBlossom()
{
    if (m_unusedBlossoms.empty()) {
        m_blossoms.emplace_back();
        m_parent.push_back(-1);
        return nodes() - 1;
    }
    const int node = m_unusedBlossoms.back();
    m_unusedBlossoms.pop_back();
    return node;
}

void LaminarFamily::payOut(int node)
{
    Group& group = groupOfNode(node);
    const qint64 change = group.label * (m_now - group.since);
    group.offset -= change;
    if (isBlossom(node))
        blossom(node).dual += 2 * change;
    group.since = m_now;
}

void LaminarFamily::moveToGroup(int node, int group)
{
    const qint64 difference = groupOfNode(node).offset - m_groups[std::size_t(group)].offset;
    forEachVertex(node, [&](int v) {
        m_dual[std::size_t(v)] += difference;
        m_group[std::size_t(v)] = group;
    });
}

} // namespace core
