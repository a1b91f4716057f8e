// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The points of all pairs of an island, each pair once, a byte each: computing them is dear, and they are
// looked through several times. Rows are long and lie one after the other, so that looking through them is
// quick.

#include "core/matching/solver/problem.h"

namespace core {

class PointTriangle
{
public:
    explicit PointTriangle(int vertices)
        : m_vertices(vertices), m_bytes(std::size_t(vertices) * std::size_t(std::max(0, vertices - 1)) / 2)
    {
    }

    int between(int a, int b) const
    {
        return a < b ? m_bytes[start(a) + std::size_t(b - a - 1)]
                     : m_bytes[start(b) + std::size_t(a - b - 1)];
    }
    /// Of a vertex with all later ones.
    std::span<const qint8> row(int vertex) const { return {m_bytes.data() + start(vertex), length(vertex)}; }
    std::span<qint8> row(int vertex) { return {m_bytes.data() + start(vertex), length(vertex)}; }

private:
    std::size_t length(int vertex) const { return std::size_t(m_vertices - vertex - 1); }
    std::size_t start(int vertex) const
    {
        return std::size_t(vertex) * std::size_t(2 * m_vertices - vertex - 1) / 2;
    }

    int m_vertices;
    std::vector<qint8> m_bytes;
};

} // namespace core
