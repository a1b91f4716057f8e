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
    PairCover(const CertificateTerms& terms, const FitSource& fits, Progress& progress)
        : m_terms(terms), m_fits(fits), m_progress(progress)
    {
    }

    /// Every pair is looked at, but most of them in small numbers only, many at a time.
    Outcome cover()
    {
        for (int person = 0; person < m_terms.people(); ++person) {
            m_asked.push_back(lossAskedBy(person));
            m_spared.push_back(inLoss(person, m_terms.sets.largeAround(person)));
        }
        setApart();
        if (const Outcome covered = coverByBounds(); !covered)
            return covered;
        for (int a = 0; a < m_terms.people(); ++a) {
            if (!m_terms.isOpen[std::size_t(a)])
                continue;
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
    int fitOf(int a, int b) const { return m_fits.fitOf(a, b); }

    Outcome coverByBounds()
    {
        Outcome held = success();
        std::size_t seen = 0;
        const bool isDone = m_fits.sweep([&](const FitSource::Bounds& bounds) {
            seen += bounds.most.size();
            if (m_progress.stopped())
                held = stopped();
            else if (m_terms.isOpen[std::size_t(bounds.a)])
                held = coverRow(bounds);
            return held.ok();
        });
        const std::size_t pairs =
            m_terms.size() * (m_terms.size() - std::min<std::size_t>(1, m_terms.size())) / 2;
        if (isDone && seen != pairs)
            return refused(translate("Matching", "Not all pairs have been looked at."));
        return held;
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

    /// What duals of sets around a person spare its pairs, in points of loss, rounded down.
    qint64 inLoss(int person, qint64 duals) const
    {
        return duals == 0 ? 0 : duals / (2 * m_terms.islandAt(m_terms.islandOf(person)).loss);
    }

    /// Where a set around most of an island has a large dual, everybody inside asks for so much more, of
    /// which that dual spares all. Half of it is taken from what they ask for, and added for those outside:
    /// that is the same for pairs of two inside or of one, and rather too much for two outside.
    void evenOut(int island)
    {
        qint64 whole = 0;
        for (int person = 0; person < m_terms.people(); ++person)
            if (m_terms.islandOf(person) == island)
                whole = std::max(whole, inLoss(person, m_terms.sets.outermostLargeAround(person)));
        for (int person = 0; person < m_terms.people(); ++person) {
            if (m_terms.islandOf(person) != island)
                continue;
            const auto at = std::size_t(person);
            const bool isInside = m_terms.sets.outermostLargeAround(person) > 0;
            m_asked[at] += isInside ? -(whole / 2) : (whole + 1) / 2;
            m_spared[at] -= isInside ? whole : 0;
        }
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
        const auto largestIsland = int(std::max_element(sizes.begin(), sizes.end()) - sizes.begin());
        evenOut(largestIsland);
        for (int person = 0; person < m_terms.people(); ++person) {
            const auto at = std::size_t(person);
            m_isApart.push_back(m_terms.islandOf(person) != largestIsland || m_asked[at] > mostLoss);
            if (m_isApart[at] && m_terms.isOpen[at])
                m_apart.push_back(person);
            m_smallAsked.push_back(
                qint16(m_isApart[at] ? -smallest : std::max<qint64>(m_asked[at], -smallest)));
            m_smallSpared.push_back(qint16(std::min<qint64>(m_spared[at], smallest)));
        }
    }

    Outcome coverRow(const FitSource::Bounds& bounds) const
    {
        const std::size_t count = bounds.most.size();
        if (m_isApart[std::size_t(bounds.a)])
            return coverSome(bounds, 0, count);
        const qint16 asked = m_smallAsked[std::size_t(bounds.a)];
        const qint16 spared = m_smallSpared[std::size_t(bounds.a)];
        const bool isSquare = m_terms.certificate.objective != Objective::Total;
        for (std::size_t start = 0; start < count; start += block) {
            const std::size_t end = std::min(count, start + block);
            if (mayBeUncovered({asked, spared}, bounds, start, end, isSquare))
                if (const Outcome held = coverSome(bounds, start, end); !held)
                    return held;
        }
        const int end = bounds.first + int(count);
        for (auto b = std::lower_bound(m_apart.begin(), m_apart.end(), bounds.first);
             b != m_apart.end() && *b < end; ++b)
            if (const Outcome held =
                    coverSome(bounds, std::size_t(*b - bounds.first), std::size_t(*b - bounds.first) + 1);
                !held)
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
    bool mayBeUncovered(Share own, const FitSource::Bounds& bounds, std::size_t start, std::size_t end,
                        bool isSquare) const
    {
        const qint16 otherFactor = isSquare ? 0 : 1;
        const qint16 sameFactor = isSquare ? -1 : 0;
        const qint8* most = bounds.most.data();
        const qint16* askedBy = m_smallAsked.data() + bounds.first;
        const qint16* sparedBy = m_smallSpared.data() + bounds.first;
        qint16 any = 0;
        for (std::size_t i = start; i < end; ++i) {
            const qint16 missing = qint16(100 - most[i]);
            const qint16 loss = qint16(missing * qint16((missing & sameFactor) | otherFactor));
            const qint16 spared = own.spared < sparedBy[i] ? own.spared : sparedBy[i];
            any |= qint16(loss < qint16(own.asked + askedBy[i] - spared));
        }
        return any != 0;
    }

    /// Those of a part of a row.
    Outcome coverSome(const FitSource::Bounds& bounds, std::size_t start, std::size_t end) const
    {
        const int a = bounds.a;
        for (std::size_t i = start; i < end; ++i) {
            const int b = bounds.first + int(i);
            if (!m_terms.isOpen[std::size_t(b)] || isEasy(a, b, bounds.most[i]) ||
                coverPair(a, b, bounds.most[i]).ok())
                continue;
            const int fit = fitOf(a, b);
            if (isEasy(a, b, fit))
                continue;
            if (const Outcome covered = coverPair(a, b, fit); !covered)
                return covered;
        }
        return success();
    }

    /// Not allowed, or covered without regard to small sets.
    bool isEasy(int a, int b, int fit) const
    {
        if (fit < 0 || fit < m_terms.certificate.floor)
            return true;
        const auto one = std::size_t(a), other = std::size_t(b);
        return m_terms.island[one] == m_terms.island[other] && m_terms.island[one] != nowhere &&
               m_terms.lossOfFit(fit) >=
                   m_asked[one] + m_asked[other] - std::min(m_spared[one], m_spared[other]);
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
    const FitSource& m_fits;
    Progress& m_progress;
    std::vector<qint64> m_asked;       ///< by person, see lossAskedBy
    std::vector<qint64> m_spared;      ///< by person: by duals of large sets
    std::vector<qint16> m_smallAsked;  ///< never less, but for those apart
    std::vector<qint16> m_smallSpared; ///< never more
    std::vector<bool> m_isApart;       ///< by person
    std::vector<int> m_apart;          ///< ascending, without those who are not open
};

} // namespace

Outcome coverPairs(const CertificateTerms& terms, const FitSource& fits, Progress& progress)
{
    return PairCover(terms, fits, progress).cover();
}

} // namespace core
