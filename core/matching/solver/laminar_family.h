// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The vertices, the odd sets ("blossoms") nested in each other that a search has shrunk, and the duals of
// both. Used by the matcher alone. It knows nothing of edges and matchings but which links closed a blossom.
//
// Duals change all the time and together: while time goes by, each vertex of an outer node loses one per
// tick, each of an inner node wins one, and the node's own dual does the opposite twice. So what changed is
// kept per top-level node, in a group that all its vertices point to, and is paid out only when the label
// changes. When nodes are merged, the vertices of the smaller ones move to the group of the largest; when one
// is split, the largest child keeps the group. That way a vertex moves seldom, however often its blossom
// grows.

#include <QtGlobal>

#include <vector>

namespace core {

/// An edge between two children of a blossom, or into a node of a tree.
struct Link
{
    int from = -1;
    int to = -1;
};

class LaminarFamily
{
public:
    static constexpr int outer = 1; ///< an even way from a root; duals of its vertices fall
    static constexpr int free = 0;
    static constexpr int inner = -1; ///< an odd way from a root; duals of its vertices rise

    explicit LaminarFamily(int vertices);

    int vertices() const { return m_vertices; }
    int nodes() const { return m_vertices + int(m_blossoms.size()); }
    bool isBlossom(int node) const { return node >= m_vertices; }
    bool isAlive(int node) const { return !isBlossom(node) || !blossom(node).children.empty(); }

    int parentOf(int node) const { return m_parent[std::size_t(node)]; }
    /// All that are in no blossom.
    std::vector<int> tops() const;
    int topOf(int vertex) const { return groupOfVertex(vertex).node; }
    bool areTogether(int a, int b) const { return m_group[std::size_t(a)] == m_group[std::size_t(b)]; }
    int baseOf(int node) const { return isBlossom(node) ? blossom(node).base : node; }
    int sizeOf(int node) const { return isBlossom(node) ? blossom(node).size : 1; }
    const std::vector<int>& childrenOf(int node) const { return blossom(node).children; }
    /// links[i] goes from children[i] to the next child, around the circle.
    const std::vector<Link>& linksOf(int node) const { return blossom(node).links; }

    void setBase(int blossomNode, int vertex) { blossom(blossomNode).base = vertex; }
    /// Turns the circle so that the child at this place comes first.
    void rotate(int blossomNode, int place);

    template <class Use>
    void forEachVertex(int node, Use use) const
    {
        const int last = isBlossom(node) ? blossom(node).lastVertex : node;
        for (int v = isBlossom(node) ? blossom(node).firstVertex : node;; v = m_next[std::size_t(v)]) {
            use(v);
            if (v == last)
                return;
        }
    }

    /// A new top-level blossom of these top-level nodes; the first holds the base. Its dual is 0, its label
    /// free.
    int merge(std::vector<int> children, std::vector<Link> links);
    /// Takes a top-level blossom apart; its children become top-level and free. What was its dual is lost:
    /// see spread. Hands back what it was made of.
    struct Parts
    {
        std::vector<int> children;
        std::vector<Link> links;
    };
    Parts split(int blossomNode);

    // Labels and time. Nodes are top-level.
    qint64 now() const { return m_now; }
    void setNow(qint64 time) { m_now = time; }
    /// Between searches, when everything is free, time starts again.
    void restartTime();
    int labelOf(int node) const { return groupOfNode(node).label; }
    int labelOfVertex(int vertex) const { return groupOfVertex(vertex).label; }
    int treeOf(int node) const { return groupOfNode(node).tree; }
    const Link& entryOf(int node) const { return groupOfNode(node).entry; }
    /// `entry`: for inner nodes, the edge by which the tree came in.
    void setLabel(int node, int label, int tree, Link entry = {});

    // Duals as they are now.
    qint64 dualOf(int vertex) const
    {
        const Group& group = groupOfVertex(vertex);
        return m_dual[std::size_t(vertex)] + group.offset - group.label * (m_now - group.since);
    }
    /// Of a top-level blossom.
    qint64 oddDualOf(int blossomNode) const
    {
        const Group& group = groupOfNode(blossomNode);
        return blossom(blossomNode).dual + 2 * group.label * (m_now - group.since);
    }
    /// Of a blossom inside another: nothing happens to it there.
    qint64 storedOddDualOf(int blossomNode) const { return blossom(blossomNode).dual; }
    /// Sum of the duals of all blossoms that hold both vertices. Only while everything is free.
    qint64 oddDualsAround(int a, int b) const;

    /// Only while the vertex is top-level and free.
    void setDual(int vertex, qint64 dual)
    {
        m_dual[std::size_t(vertex)] = dual - groupOfVertex(vertex).offset;
    }
    /// Moves `amount` (even) from the dual of a top-level, free blossom to its vertices, half of it to each:
    /// edges inside stay as they are.
    void spread(int blossomNode, qint64 amount);

private:
    struct Group
    {
        qint64 offset = 0; ///< to add to the duals of all its vertices
        qint64 since = 0;  ///< time up to which offset and dual are paid out
        int node = 0;
        int label = free;
        int tree = -1;
        Link entry;
    };
    struct Blossom
    {
        std::vector<int> children; ///< odd in number; empty: not in use
        std::vector<Link> links;
        int base = -1; ///< the vertex that is matched outside, or exposed
        int firstVertex = -1, lastVertex = -1;
        int size = 0;
        int group = -1; ///< while top-level
        qint64 dual = 0;
    };

    Blossom& blossom(int node) { return m_blossoms[std::size_t(node - m_vertices)]; }
    const Blossom& blossom(int node) const { return m_blossoms[std::size_t(node - m_vertices)]; }
    int groupIndex(int node) const
    {
        return isBlossom(node) ? blossom(node).group : m_group[std::size_t(node)];
    }
    Group& groupOfNode(int node) { return m_groups[std::size_t(groupIndex(node))]; }
    const Group& groupOfNode(int node) const { return m_groups[std::size_t(groupIndex(node))]; }
    const Group& groupOfVertex(int vertex) const
    {
        return m_groups[std::size_t(m_group[std::size_t(vertex)])];
    }
    int largestOf(const std::vector<int>& nodes) const;
    int takeBlossom();
    void payOut(int node);
    void moveToGroup(int node, int group);

    int m_vertices;
    qint64 m_now = 0;
    std::vector<qint64> m_dual; ///< by vertex
    std::vector<int> m_group;   ///< by vertex
    std::vector<int> m_next;    ///< by vertex: the next one in the same blossom
    std::vector<int> m_parent;  ///< by node
    std::vector<Blossom> m_blossoms;
    std::vector<Group> m_groups;
    std::vector<int> m_unusedGroups;
    std::vector<int> m_unusedBlossoms;
};

} // namespace core
