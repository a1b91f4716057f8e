// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/verify.h"

#include "core/matching/sentence.h"
#include "core/matching/verify_sets.h"

#include <algorithm>
#include <limits>
#include <set>

// The argument, in short. A pair is worth twice what a person counts, less its loss. Let every pair be
// covered: the duals of both and of the sets around both are no less than twice its worth. Then no pairing at
// all is worth more than half of all duals, where a set's dual counts for as many pairs as fit into it. So
// what a plan leaves unused of the duals is twice what any other could win at most; when that is less than
// twice a point of loss, nobody can win a point.
//
// Where people yield, a pair is worth less by what both yield, so those who yield are left out first.
// Yielding by one counts more than all losses of an island, and a person more than whatever one yields and
// all losses.

namespace core {
namespace {

constexpr std::size_t block = 64; ///< people
constexpr int mostLoss = 10'000;  ///< of any pair, whatever the objective
constexpr int smallest = 10'000;  ///< sums of three small numbers stay small
constexpr int nowhere = SetForest::nowhere;
constexpr qint64 largest = SetForest::largest;

/// What the points of a pair cost, by the words of design and manual: not asked of the planner's tables.
qint64 lossOfFit(int fit, Objective objective)
{
    const qint64 missing = 100 - fit;
    return objective == Objective::Total ? missing : missing * missing;
}

class Judge
{
public:
    Judge(const Certificate& certificate, const FitsOf& fitsOf, Progress& progress)
        : m_certificate(certificate), m_fitsOf(fitsOf), m_progress(progress),
          m_people(int(certificate.people.size())), m_mate(size(), nowhere), m_island(size(), nowhere),
          m_dual(size(), 0), m_isOpen(size(), true), m_sets(certificate)
    {
    }

    Outcome judge()
    {
        for (const auto step : {&Judge::readTerms, &Judge::readGroups, &Judge::readIslands,
                                &Judge::coverPairs, &Judge::spendDuals})
            if (const Outcome held = (this->*step)(); !held)
                return held;
        return success();
    }

private:
    std::size_t size() const { return std::size_t(m_people); }
    int& mateOf(int person) { return m_mate[std::size_t(person)]; }
    int islandOf(int person) const { return m_island[std::size_t(person)]; }
    QString nameOf(int person) const { return m_certificate.people.at(person); }
    int fitOf(int a, int b) const
    {
        qint8 fit = -1;
        m_fitsOf(a, b, {&fit, 1});
        return fit;
    }
    const Certificate::Island& island(int index) const { return m_certificate.islands[std::size_t(index)]; }

    /// Who yields, and who was together.
    Outcome readTerms()
    {
        constexpr int mostYielding = 9;
        const std::vector<int>& yields = m_certificate.yields;
        if (!yields.empty() && yields.size() != size())
            return refused(translate("Matching", "It is not said of everybody how much they yield."));
        for (const int one : yields)
            if (one < 0 || one > mostYielding)
                return refused(translate("Matching", "Somebody yields beyond all bounds."));
        m_mostYielding = yields.empty() ? 0 : *std::max_element(yields.begin(), yields.end());
        constexpr int dearest = 1'000'000;
        if (m_certificate.changeLoss < 0 || m_certificate.changeLoss > dearest)
            return refused(
                translate("Matching", "What a changed pair costs is below 0 or beyond all bounds."));
        if (m_certificate.changeLoss == 0 && !m_certificate.together.empty())
            return refused(translate("Matching", "Pairs are to stay together, but a change costs nothing."));
        m_together.resize(size());
        for (const std::vector<int>& pair : m_certificate.together) {
            if (pair.size() != 2 || pair[0] == pair[1])
                return refused(translate("Matching", "Those who are to stay together are not two people."));
            m_together[std::size_t(pair[0])].push_back(pair[1]);
            m_together[std::size_t(pair[1])].push_back(pair[0]);
        }
        return success();
    }

    int yieldingOf(int person) const
    {
        return m_certificate.yields.empty() ? 0 : m_certificate.yields[std::size_t(person)];
    }
    qint64 yieldedBy(int person) const { return yieldingOf(person) * island(islandOf(person)).yield; }
    bool wereTogether(int a, int b) const
    {
        const std::vector<int>& others = m_together[std::size_t(a)];
        return std::find(others.begin(), others.end(), b) != others.end();
    }
    /// Of two who were not together.
    qint64 lossOfNewPair(int fit) const
    {
        return lossOfFit(fit, m_certificate.objective) + m_certificate.changeLoss;
    }
    qint64 lossOfPair(int a, int b, int fit) const
    {
        return lossOfNewPair(fit) - (wereTogether(a, b) ? m_certificate.changeLoss : 0);
    }

    /// Everybody is in one group at most, and groups that were found are legal. A trio and fixed groups stand
    /// for themselves; the others are open.
    Outcome readGroups()
    {
        if (std::set<QString>(m_certificate.people.begin(), m_certificate.people.end()).size() != size())
            return refused(translate("Matching", "Somebody is listed twice among the people."));
        std::set<std::vector<int>> fixed(m_certificate.fixed.begin(), m_certificate.fixed.end());
        std::vector<bool> seen(size(), false);
        for (const std::vector<int>& group : m_certificate.groups) {
            if (group.size() != 2 && group.size() != 3)
                return refused(translate("Matching", "A group has neither two nor three members."));
            for (const int member : group) {
                if (seen[std::size_t(member)])
                    return refused(translate("Matching", "%1 is in two groups.").arg(nameOf(member)));
                seen[std::size_t(member)] = true;
            }
            const bool isFixed = fixed.erase(group) > 0;
            if (!isFixed)
                if (const Outcome legal = readFound(group); !legal)
                    return legal;
            if (isFixed || group.size() == 3)
                for (const int member : group)
                    m_isOpen[std::size_t(member)] = false;
        }
        if (!fixed.empty())
            return refused(translate("Matching", "A group that is said to be locked is not in the plan."));
        return success();
    }

    Outcome readFound(const std::vector<int>& group)
    {
        int sum = 0;
        for (std::size_t i = 0; i < group.size(); ++i)
            for (std::size_t j = i + 1; j < group.size(); ++j) {
                const int fit = fitOf(group[i], group[j]);
                if (fit < 0)
                    return refused(translate("Matching", "%1 and %2 are together, but a rule forbids it.")
                                       .arg(nameOf(group[i]), nameOf(group[j])));
                sum += fit;
            }
        if ((group.size() == 3 ? sum / 3 : sum) < m_certificate.floor)
            return refused(translate("Matching", "%1 is in a group whose fit is below the promised %2.")
                               .arg(nameOf(group.front()))
                               .arg(m_certificate.floor));
        if (group.size() == 2) {
            mateOf(group[0]) = group[1];
            mateOf(group[1]) = group[0];
        } else if (++m_trios > 1) {
            return refused(translate("Matching", "There is more than one group of three."));
        }
        return success();
    }

    Outcome readIslands()
    {
        for (int index = 0; index < int(m_certificate.islands.size()); ++index) {
            const Certificate::Island& one = island(index);
            if (one.duals.size() != one.members.size() || one.loss <= 0)
                return refused(translate("Matching", "An island does not have one dual for each member."));
            const auto isTooLarge = [](qint64 dual) { return dual < 0 || dual > largest; };
            if (one.person > largest / 4 || one.yield > one.person ||
                std::any_of(one.duals.begin(), one.duals.end(), isTooLarge) ||
                isTooLarge(one.chair.value_or(0)))
                return refused(translate("Matching", "A dual is below 0 or beyond all bounds."));
            const qint64 groups = qint64(one.members.size()) / 2 + 1;
            const auto isMoreThanAllLosses = [&](qint64 worth) {
                return worth / one.loss / groups > lossOfNewPair(0);
            };
            if (m_mostYielding > 0 && !isMoreThanAllLosses(one.yield))
                return refused(translate("Matching", "Yielding does not count more than all losses."));
            if (!isMoreThanAllLosses(one.person - m_mostYielding * one.yield))
                return refused(
                    translate("Matching", "Placing a person does not count more than all losses."));
            for (std::size_t i = 0; i < one.members.size(); ++i) {
                const auto person = std::size_t(one.members[i]);
                if (!m_isOpen[person])
                    return refused(
                        translate("Matching", "%1 is in an island, but also in a locked group or a trio.")
                            .arg(nameOf(one.members[i])));
                if (m_island[person] != nowhere)
                    return refused(translate("Matching", "%1 is listed twice.").arg(nameOf(one.members[i])));
                m_island[person] = index;
                m_dual[person] = one.duals[i];
            }
            for (const int member : one.members)
                if (const int mate = mateOf(member); mate != nowhere && islandOf(mate) != index)
                    return refused(
                        translate("Matching", "%1 has a partner of another island.").arg(nameOf(member)));
            if (one.chair && one.members.size() % 2 == 0)
                return refused(
                    translate("Matching", "An island has an empty chair though its number is even."));
        }
        return m_sets.read(m_island);
    }

    /// Duals of both and around both, less twice the worth of the pair.
    qint64 unusedBy(int a, int b, int fit) const
    {
        const Certificate::Island& one = island(islandOf(a));
        return m_dual[std::size_t(a)] + m_dual[std::size_t(b)] + m_sets.around(a, b) - 4 * one.person +
               2 * (yieldedBy(a) + yieldedBy(b) + one.loss * lossOfPair(a, b, fit));
    }
    qint64 unusedByChair(int a) const
    {
        const Certificate::Island& one = island(islandOf(a));
        return m_dual[std::size_t(a)] + *one.chair + m_sets.around(a, m_sets.chairOf(islandOf(a))) -
               2 * one.person;
    }

    /// What the fit of a new pair of this person must lose at least so that half of the duals covers this
    /// side of it, in points of loss, rounded up: pairs that lose as much as both sides ask for need no
    /// closer look.
    qint64 lossAskedBy(int person) const
    {
        if (islandOf(person) == nowhere)
            return 0;
        const Certificate::Island& one = island(islandOf(person));
        const qint64 missing = 2 * (one.person - yieldedBy(person)) - m_dual[std::size_t(person)];
        const qint64 unit = 2 * one.loss;
        return (missing >= 0 ? (missing + unit - 1) / unit : -(-missing / unit)) -
               m_certificate.changeLoss / 2;
    }

    /// The same that duals of large sets spare the pairs of this person, rounded down.
    qint64 lossSparedBy(int person) const
    {
        const qint64 dual = m_sets.largeAround(person);
        return dual == 0 ? 0 : dual / (2 * island(islandOf(person)).loss);
    }

    /// Every pair is looked at, but most of them in small numbers only, many at a time.
    Outcome coverPairs()
    {
        for (int person = 0; person < m_people; ++person) {
            m_asked.push_back(lossAskedBy(person));
            m_spared.push_back(lossSparedBy(person));
        }
        setApart();
        std::vector<qint8> fits(size());
        for (int a = 0; a < m_people; ++a) {
            if (m_progress.stopped())
                return stopped();
            if (!m_isOpen[std::size_t(a)])
                continue;
            m_fitsOf(a, a + 1, std::span(fits).subspan(std::size_t(a) + 1));
            if (const Outcome covered = coverRow(a, fits); !covered)
                return covered;
            if (const Outcome covered = coverThoseTogether(a); !covered)
                return covered;
            if (islandOf(a) != nowhere && island(islandOf(a)).chair && unusedByChair(a) < 0)
                return refused(
                    translate("Matching", "The duals do not cover that %1 is left out.").arg(nameOf(a)));
        }
        return success();
    }

    /// Who is not of the largest island, or asks for more than any pair loses, has pairs that are looked at
    /// one by one. Of all others, what they ask for is kept in small numbers: rather too much than too
    /// little.
    void setApart()
    {
        std::vector<std::size_t> sizes(m_certificate.islands.size() + 1, 0);
        for (const int island : m_island)
            if (island != nowhere)
                ++sizes[std::size_t(island)];
        const auto largestIsland = std::max_element(sizes.begin(), sizes.end()) - sizes.begin();
        for (int person = 0; person < m_people; ++person) {
            const auto at = std::size_t(person);
            m_isApart.push_back(islandOf(person) != largestIsland || m_asked[at] > mostLoss);
            if (m_isApart[at] && m_isOpen[at])
                m_apart.push_back(person);
            m_smallAsked.push_back(qint16(std::clamp<qint64>(m_asked[at], -smallest, mostLoss)));
            m_smallSpared.push_back(qint16(std::min<qint64>(m_spared[at], smallest)));
        }
    }

    /// `fits`: of this person with all later ones, at their places.
    Outcome coverRow(int a, const std::vector<qint8>& fits) const
    {
        if (m_isApart[std::size_t(a)])
            return coverSome(a, std::size_t(a) + 1, size(), fits);
        const qint16 asked = m_smallAsked[std::size_t(a)];
        const qint16 spared = m_smallSpared[std::size_t(a)];
        const bool isSquare = m_certificate.objective != Objective::Total;
        for (std::size_t start = std::size_t(a) + 1; start < size(); start += block) {
            const std::size_t end = std::min(size(), start + block);
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
        for (const int b : m_together[std::size_t(a)])
            if (b > a && m_isOpen[std::size_t(b)])
                if (const int fit = fitOf(a, b); fit >= 0 && fit >= m_certificate.floor)
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
            if (fits[b] < 0 || fits[b] < m_certificate.floor || !m_isOpen[b])
                continue;
            const bool isEasy =
                lossOfFit(fits[b], m_certificate.objective) >=
                    m_asked[std::size_t(a)] + m_asked[b] - std::min(m_spared[std::size_t(a)], m_spared[b]) &&
                m_island[b] == islandOf(a) && islandOf(a) != nowhere;
            if (isEasy)
                continue;
            if (const Outcome covered = coverPair(a, int(b), fits[b]); !covered)
                return covered;
        }
        return success();
    }

    Outcome coverPair(int a, int b, int fit) const
    {
        if (islandOf(a) != islandOf(b) || islandOf(a) == nowhere)
            return refused(translate("Matching", "%1 and %2 may meet, but are not of one island.")
                               .arg(nameOf(a), nameOf(b)));
        if (unusedBy(a, b, fit) < 0)
            return refused(translate("Matching", "The duals do not cover the pair of %1 and %2.")
                               .arg(nameOf(a), nameOf(b)));
        return success();
    }

    Outcome spendDuals()
    {
        for (int index = 0; index < int(m_certificate.islands.size()); ++index) {
            const Certificate::Island& one = island(index);
            const qint64 limit = 2 * one.loss;
            qint64 unused = 0; // never grows far beyond the limit
            bool chairTaken = !one.chair;
            int atChair = nowhere;
            for (const int member : one.members) {
                const int mate = mateOf(member);
                if (mate == nowhere && !chairTaken) {
                    chairTaken = true;
                    atChair = member;
                    unused += unusedByChair(member);
                } else if (mate == nowhere) {
                    unused += m_dual[std::size_t(member)];
                } else if (member < mate) {
                    unused += unusedBy(member, mate, fitOf(member, mate));
                }
                if (unused >= limit)
                    return notTheBest();
            }
            if (!chairTaken)
                return refused(translate("Matching", "Nobody sits at the empty chair of an island."));
            m_atChair.push_back(atChair);
            m_unused.push_back(unused);
        }
        for (int set = 0; set < m_sets.size(); ++set) {
            const qint64 limit = 2 * island(m_sets.islandOf(set)).loss;
            qint64& unused = m_unused[std::size_t(m_sets.islandOf(set))];
            const qint64 dual = m_sets.set(set).dual;
            if (const int open = pairsMissing(set); open > 0)
                unused += dual > limit / open ? limit : open * dual;
            if (unused >= limit)
                return notTheBest();
        }
        return success();
    }

    /// How many more pairs would fit into a set than the plan has in it.
    int pairsMissing(int set) const
    {
        int inside = 0; // ends of pairs
        for (const int member : m_sets.set(set).members) {
            const int mate = m_mate[std::size_t(member)];
            if (m_sets.set(set).hasChair && member == m_atChair[std::size_t(m_sets.islandOf(set))])
                inside += 2;
            else if (mate != nowhere && m_sets.isIn(mate, set))
                ++inside;
        }
        return m_sets.sizeWithChair(set) / 2 - inside / 2;
    }

    static Error notTheBest()
    {
        return refused(translate("Matching", "The duals leave room for a better plan."));
    }

    const Certificate& m_certificate;
    const FitsOf& m_fitsOf;
    Progress& m_progress;
    int m_people;
    int m_trios = 0;
    int m_mostYielding = 0;
    std::vector<std::vector<int>> m_together; ///< by person: with whom they were
    std::vector<int> m_mate;
    std::vector<int> m_island;
    std::vector<qint64> m_dual;
    std::vector<bool> m_isOpen;
    std::vector<qint64> m_asked;       ///< by person, see lossAskedBy
    std::vector<qint64> m_spared;      ///< by person, see lossSparedBy
    std::vector<qint16> m_smallAsked;  ///< never less, but for those apart
    std::vector<qint16> m_smallSpared; ///< never more
    std::vector<bool> m_isApart;       ///< by person
    std::vector<int> m_apart;          ///< ascending, without those who are not open
    SetForest m_sets;
    std::vector<int> m_atChair;   ///< by island
    std::vector<qint64> m_unused; ///< by island
};

} // namespace

Outcome verify(const Certificate& certificate, const FitsOf& fitsOf, Progress& progress)
{
    return Judge(certificate, fitsOf, progress).judge();
}

Outcome verify(const Certificate& certificate, const FitOf& fitOf, Progress& progress)
{
    const FitsOf fitsOf = [&fitOf](int a, int first, std::span<qint8> fits) {
        for (std::size_t i = 0; i < fits.size(); ++i)
            fits[i] = qint8(fitOf(a, first + int(i)));
    };
    return verify(certificate, fitsOf, progress);
}

} // namespace core
