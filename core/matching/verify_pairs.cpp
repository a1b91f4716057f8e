// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/verify_pairs.h"

#include "core/matching/sentence.h"

namespace core {
namespace {

constexpr std::size_t block = 64; ///< people
constexpr int mostLoss = 10'000;  ///< of any fit, whatever the objective
constexpr int smallest = 10'000;  ///< sums of three small numbers stay small
constexpr int nowhere = SetForest::nowhere;

class PairCover
{
public:
    PairCover(const CertificateTerms& terms, const FitsOf& fitsOf, Progress& progress)
        : m_terms(terms), m_fitsOf(fitsOf), m_progress(progress)
    {
    }

    /// Every pair is looked at, but most of them in small numbers only, many at a time.
    Outcome cover()
    {
        for (int person = 0; person < m_terms.people(); ++person) {
            m_asked.push_back(lossAskedBy(person));
            m_spared.push_back(lossSparedBy(person));
        }
        setApart();
        std::vector<qint8> fits(m_terms.size());
        for (int a = 0; a < m_terms.people(); ++a) {
            if (m_progress.stopped())
                return stopped();
            if (!m_terms.isOpen[std::size_t(a)])
                continue;
            m_fitsOf(a, a + 1, std::span(fits).subspan(std::size_t(a) + 1));
            if (const Outcome covered = coverRow(a, fits); !covered)
                return covered;
            if (const Outcome covered = coverThoseTogether(a); !covered)
                return covered;
            if (m_terms.islandOf(a) != nowhere && m_terms.islandAt(m_terms.islandOf(a)).chair &&
                m_terms.unusedByChair(a) < 0)
                return refused(translate("Matching", "The duals do not cover that %1 is left out.")
                                   .arg(m_terms.nameOf(a)));
        }
        return success();
    }

private:
    int fitOf(int a, int b) const
    {
        qint8 fit = -1;
        m_fitsOf(a, b, {&fit, 1});
        return fit;
    }

    /// What the fit of a new pair of this person must lose at least so that half of the duals covers this
    /// side of it, in points of loss, rounded up: pairs that lose as much as both sides ask for need no
    /// closer look.
    qint64 lossAskedBy(int person) const
    {
        if (m_terms.islandOf(person) == nowhere)
            return 0;
        const Certificate::Island& one = m_terms.islandAt(m_terms.islandOf(person));
        const qint64 missing =
            2 * (one.person - m_terms.yieldedBy(person)) - m_terms.dual[std::size_t(person)];
        const qint64 unit = 2 * one.loss;
        return (missing >= 0 ? (missing + unit - 1) / unit : -(-missing / unit)) -
               m_terms.certificate.changeLoss / 2;
    }

    /// The same that duals of large sets spare the pairs of this person, rounded down.
    qint64 lossSparedBy(int person) const
    {
        const qint64 dual = m_terms.sets.largeAround(person);
        return dual == 0 ? 0 : dual / (2 * m_terms.islandAt(m_terms.islandOf(person)).loss);
    }

    /// Who is not of the largest island, or asks for more than any pair loses, has pairs that are looked at
    /// one by one. Of all others, what they ask for is kept in small numbers: rather too much than too
    /// little.
    void setApart()
    {
        std::vector<std::size_t> sizes(m_terms.certificate.islands.size() + 1, 0);
        for (const int island : m_terms.island)
            if (island != nowhere)
                ++sizes[std::size_t(island)];
        const auto largestIsland = std::max_element(sizes.begin(), sizes.end()) - sizes.begin();
        for (int person = 0; person < m_terms.people(); ++person) {
            const auto at = std::size_t(person);
            m_isApart.push_back(m_terms.islandOf(person) != largestIsland || m_asked[at] > mostLoss);
            if (m_isApart[at] && m_terms.isOpen[at])
                m_apart.push_back(person);
            m_smallAsked.push_back(qint16(std::clamp<qint64>(m_asked[at], -smallest, mostLoss)));
            m_smallSpared.push_back(qint16(std::min<qint64>(m_spared[at], smallest)));
        }
    }

    /// `fits`: of this person with all later ones, at their places.
    Outcome coverRow(int a, const std::vector<qint8>& fits) const
    {
        if (m_isApart[std::size_t(a)])
            return coverSome(a, std::size_t(a) + 1, m_terms.size(), fits);
        const qint16 asked = m_smallAsked[std::size_t(a)];
        const qint16 spared = m_smallSpared[std::size_t(a)];
        const bool isSquare = m_terms.certificate.objective != Objective::Total;
        for (std::size_t start = std::size_t(a) + 1; start < m_terms.size(); start += block) {
            const std::size_t end = std::min(m_terms.size(), start + block);
            if (mayBeUncovered({asked, spared}, start, end, fits, isSquare))
                if (const Outcome held = coverSome(a, start, end, fits); !held)
                    return held;
        }
        for (auto b = std::upper_bound(m_apart.begin(), m_apart.end(), a); b != m_apart.end(); ++b)
            if (const Outcome held = coverSome(a, std::size_t(*b), std::size_t(*b) + 1, fits); !held)
                return held;
        return success();
    }

    /// They lose less than new pairs of their fit.
    Outcome coverThoseTogether(int a) const
    {
        for (const int b : m_terms.together[std::size_t(a)])
            if (b > a && m_terms.isOpen[std::size_t(b)])
                if (const int fit = fitOf(a, b); fit >= 0 && fit >= m_terms.certificate.floor)
                    if (const Outcome covered = coverPair(a, b, fit); !covered)
                        return covered;
        return success();
    }

    struct Share
    {
        qint16 asked;
        qint16 spared;
    };

    /// In small numbers, such a plain loop becomes vector instructions.
    bool mayBeUncovered(Share own, std::size_t start, std::size_t end, const std::vector<qint8>& fits,
                        bool isSquare) const
    {
        const qint16 otherFactor = isSquare ? 0 : 1;
        const qint16 sameFactor = isSquare ? -1 : 0;
        qint16 any = 0;
        for (std::size_t b = start; b < end; ++b) {
            const qint16 missing = qint16(100 - fits[b]);
            const qint16 loss = qint16(missing * qint16((missing & sameFactor) | otherFactor));
            const qint16 spared = own.spared < m_smallSpared[b] ? own.spared : m_smallSpared[b];
            any |= qint16(loss < qint16(own.asked + m_smallAsked[b] - spared));
        }
        return any != 0;
    }

    Outcome coverSome(int a, std::size_t first, std::size_t end, const std::vector<qint8>& fits) const
    {
        for (std::size_t b = first; b < end; ++b) {
            if (fits[b] < 0 || fits[b] < m_terms.certificate.floor || !m_terms.isOpen[b])
                continue;
            const bool isEasy =
                m_terms.lossOfFit(fits[b]) >=
                    m_asked[std::size_t(a)] + m_asked[b] - std::min(m_spared[std::size_t(a)], m_spared[b]) &&
                m_terms.island[b] == m_terms.islandOf(a) && m_terms.islandOf(a) != nowhere;
            if (isEasy)
                continue;
            if (const Outcome covered = coverPair(a, int(b), fits[b]); !covered)
                return covered;
        }
        return success();
    }

    Outcome coverPair(int a, int b, int fit) const
    {
        if (m_terms.islandOf(a) != m_terms.islandOf(b) || m_terms.islandOf(a) == nowhere)
            return refused(translate("Matching", "%1 and %2 may meet, but are not of one island.")
                               .arg(m_terms.nameOf(a), m_terms.nameOf(b)));
        if (m_terms.unusedBy(a, b, fit) < 0)
            return refused(translate("Matching", "The duals do not cover the pair of %1 and %2.")
                               .arg(m_terms.nameOf(a), m_terms.nameOf(b)));
        return success();
    }

    const CertificateTerms& m_terms;
    const FitsOf& m_fitsOf;
    Progress& m_progress;
    std::vector<qint64> m_asked;       ///< by person, see lossAskedBy
    std::vector<qint64> m_spared;      ///< by person, see lossSparedBy
    std::vector<qint16> m_smallAsked;  ///< never less, but for those apart
    std::vector<qint16> m_smallSpared; ///< never more
    std::vector<bool> m_isApart;       ///< by person
    std::vector<int> m_apart;          ///< ascending, without those who are not open
};

} // namespace

Outcome coverPairs(const CertificateTerms& terms, const FitsOf& fitsOf, Progress& progress)
{
    return PairCover(terms, fitsOf, progress).cover();
}

} // namespace core
