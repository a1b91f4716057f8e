// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The best partners of everybody in an island, and how good anybody else can be at most. Nearly all work is
// done with these few; the bound tells whose other pairs need no look.

#include "core/matching/solver/problem.h"

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

    /// Nobody who is missing in the list has more points with this vertex; notAllowed when nobody is missing.
    int mostElsewhere(int vertex) const { return m_elsewhere[std::size_t(vertex)]; }

    void set(int vertex, std::vector<Partner> partners, int mostElsewhere)
    {
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
};

/// Collects the best partners of all vertices while pairs are offered in any order. Among equal points the
/// lowest ties are kept.
class ShortlistMaker
{
public:
    ShortlistMaker(int vertices, int each);

    /// A vertex with all later ones. `tieOf(b)`: a number below 2^25 for the pair of `a` and b.
    template <class TieOf>
    void offerRow(int a, std::span<const qint8> row, TieOf tieOf);

    Shortlists take();

private:
    using Offer = quint64; ///< what is missing to `most`, tie, vertex: the smaller the better
    static constexpr int tieBits = 25;
    static constexpr std::size_t block = 64;

    static Offer offerOf(int vertex, int points, quint32 tie)
    {
        return ((quint64(PairPoints::most - points) << tieBits | tie) << 32) | quint32(vertex);
    }
    static int pointsOf(Offer offer) { return PairPoints::most - int(offer >> (32 + tieBits)); }

    void offer(int vertex, Offer offer)
    {
        std::vector<Offer>& offers = m_offers[std::size_t(vertex)];
        if (offer >= m_worst[std::size_t(vertex)])
            return;
        offers.push_back(offer);
        if (offers.size() == 2 * m_each)
            dropHalf(vertex);
    }
    void dropHalf(int vertex);

    std::size_t m_each;
    std::vector<std::vector<Offer>> m_offers;
    std::vector<Offer> m_worst;  ///< by vertex: what is not better need not be offered
    std::vector<qint8> m_enters; ///< by vertex: the same in points
};

template <class TieOf>
void ShortlistMaker::offerRow(int a, std::span<const qint8> row, TieOf tieOf)
{
    const qint8* enters = m_enters.data() + a + 1;
    for (std::size_t start = 0; start < row.size(); start += block) {
        const std::size_t end = std::min(row.size(), start + block);
        const qint8 enterA = m_enters[std::size_t(a)];
        qint8 any = 0; // in bytes, such plain loops become vector instructions
        for (std::size_t i = start; i < end; ++i)
            any |= qint8(row[i] >= enterA) | qint8(row[i] >= enters[i]);
        for (std::size_t i = start; any != 0 && i < end; ++i) {
            if (row[i] < enterA && row[i] < enters[i])
                continue;
            const int b = a + 1 + int(i);
            const quint32 tie = tieOf(b);
            offer(a, offerOf(b, row[i], tie));
            offer(b, offerOf(a, row[i], tie));
        }
    }
}

} // namespace core
