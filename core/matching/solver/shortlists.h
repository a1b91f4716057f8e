// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The best partners of everybody in an island, and how good anybody else can be at most. Nearly all work is
// done with these few; the bound tells whose other pairs need no look.

#include "core/matching/solver/island_points.h"

#include <limits>

namespace core {

class Shortlists
{
public:
    struct Partner
    {
        int vertex = 0;
        int points = 0;
    };

    explicit Shortlists(int vertices)
        : m_partners(std::size_t(vertices)), m_elsewhere(std::size_t(vertices), PairPoints::notAllowed)
    {
    }

    const std::vector<Partner>& of(int vertex) const { return m_partners[std::size_t(vertex)]; }

    struct Pair
    {
        int a = 0;
        int b = 0;
        int points = 0;
    };
    /// All pairs on any list, each once.
    const std::vector<Pair>& pairs() const;

    /// Nobody who is missing in the list has more points with this vertex; notAllowed when nobody is missing.
    int mostElsewhere(int vertex) const { return m_elsewhere[std::size_t(vertex)]; }

    void set(int vertex, std::vector<Partner> partners, int mostElsewhere)
    {
        m_pairs.clear();
        m_partners[std::size_t(vertex)] = std::move(partners);
        m_elsewhere[std::size_t(vertex)] = mostElsewhere;
    }

    /// All of at least so many points that they are no fewer than `many`, where there are as many.
    void choose(int vertex, std::span<const qint8> row, std::size_t many);

    /// After the points of a pair have changed: both lists stay right, though they may grow.
    void changed(int a, int b, int points);

private:
    void changedFor(int vertex, int partner, int points);

    std::vector<std::vector<Partner>> m_partners;
    std::vector<qint8> m_elsewhere;
    mutable std::vector<Pair> m_pairs; ///< empty when lists have changed since
};

/// Collects the best partners of all vertices while bounds of pairs are offered in any order. Among equal
/// ones the lowest ties are kept. At the end the points of those who were kept take the place of bounds.
class ShortlistMaker
{
public:
    ShortlistMaker(const PairProblem& problem, const IslandPoints& points);

    /// Tells from some of the partners of a few vertices how good the best ones will be. These pairs are not
    /// offered by that.
    void glance(const PairPoints::Bounds& bounds);
    void offer(const PairPoints::Bounds& bounds);
    Shortlists take();

private:
    /// A partner and the points that are missing to the most: the smaller the better, but for ties.
    using Offer = quint32;
    static constexpr int vertexBits = 24;

    static Offer offerOf(int vertex, int most)
    {
        return Offer(PairPoints::most - most) << vertexBits | Offer(vertex);
    }
    static int vertexOf(Offer offer) { return int(offer & ((Offer(1) << vertexBits) - 1)); }
    static int pointsOf(Offer offer) { return PairPoints::most - int(offer >> vertexBits); }
    quint64 tieOf(int a, int b) const { return mixedTie(m_keys[std::size_t(a)], m_keys[std::size_t(b)]); }

    void offer(int vertex, int partner, int most)
    {
        const auto v = std::size_t(vertex);
        if (most < m_enters[v] || (most == m_enters[v] && tieOf(vertex, partner) > m_mostTie[v]))
            return;
        m_offers[v * m_room + m_count[v]++] = offerOf(partner, most);
        if (m_count[v] == m_room)
            dropSome(vertex);
    }
    void dropSome(int vertex);
    /// Nobody was dropped for a tie.
    bool hasAllEntering(int vertex) const
    {
        return m_mostTie[std::size_t(vertex)] == std::numeric_limits<quint64>::max();
    }
    void learnFromGlances();
    std::span<Offer> offersOf(int vertex)
    {
        return std::span(m_offers).subspan(std::size_t(vertex) * m_room, m_count[std::size_t(vertex)]);
    }

    const IslandPoints& m_points;
    std::size_t m_each;
    int m_glancedAt = 0;          ///< the first of those vertices
    std::size_t m_glances = 0;    ///< so many partners of them were seen
    std::vector<qint8> m_glanced; ///< their points, of one partner after the other
    std::size_t m_room;           ///< for offers to one vertex, before most of them are dropped
    std::vector<quint64> m_keys;
    std::vector<Offer> m_offers; ///< by vertex, with room for each
    std::vector<std::size_t> m_count;
    std::vector<qint8> m_enters;    ///< by vertex: whoever has less need not be offered …
    std::vector<quint64> m_mostTie; ///< … nor who has just this and a larger tie
};

} // namespace core
