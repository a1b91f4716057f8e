// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/verify.h"

#include "core/matching/sentence.h"
#include "core/matching/verify_pairs.h"
#include "core/matching/verify_terms.h"

#include <algorithm>
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

constexpr int nowhere = SetForest::nowhere;
constexpr qint64 largest = SetForest::largest;

class Judge
{
public:
    Judge(const Certificate& certificate, const FitSource& fits, Progress& progress)
        : m_certificate(certificate), m_fits(fits), m_progress(progress), m_terms(certificate),
          m_mate(size(), nowhere)
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
    std::size_t size() const { return m_terms.size(); }
    int& mateOf(int person) { return m_mate[std::size_t(person)]; }
    int islandOf(int person) const { return m_terms.islandOf(person); }
    QString nameOf(int person) const { return m_terms.nameOf(person); }
    int fitOf(int a, int b) const { return m_fits.fitOf(a, b); }
    const Certificate::Island& island(int index) const { return m_terms.islandAt(index); }

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
        m_terms.mostYielding = yields.empty() ? 0 : *std::max_element(yields.begin(), yields.end());
        constexpr int dearest = 1'000'000;
        if (m_certificate.changeLoss < 0 || m_certificate.changeLoss > dearest)
            return refused(
                translate("Matching", "What a changed pair costs is below 0 or beyond all bounds."));
        if (m_certificate.changeLoss == 0 && !m_certificate.together.empty())
            return refused(translate("Matching", "Pairs are to stay together, but a change costs nothing."));
        m_terms.together.resize(size());
        for (const std::vector<int>& pair : m_certificate.together) {
            if (pair.size() != 2 || pair[0] == pair[1])
                return refused(translate("Matching", "Those who are to stay together are not two people."));
            m_terms.together[std::size_t(pair[0])].push_back(pair[1]);
            m_terms.together[std::size_t(pair[1])].push_back(pair[0]);
        }
        return success();
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
                    m_terms.isOpen[std::size_t(member)] = false;
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
                return worth / one.loss / groups > m_terms.lossOfNewPair(0);
            };
            if (m_terms.mostYielding > 0 && !isMoreThanAllLosses(one.yield))
                return refused(translate("Matching", "Yielding does not count more than all losses."));
            if (!isMoreThanAllLosses(one.person - m_terms.mostYielding * one.yield))
                return refused(
                    translate("Matching", "Placing a person does not count more than all losses."));
            for (std::size_t i = 0; i < one.members.size(); ++i) {
                const auto person = std::size_t(one.members[i]);
                if (!m_terms.isOpen[person])
                    return refused(
                        translate("Matching", "%1 is in an island, but also in a locked group or a trio.")
                            .arg(nameOf(one.members[i])));
                if (m_terms.island[person] != nowhere)
                    return refused(translate("Matching", "%1 is listed twice.").arg(nameOf(one.members[i])));
                m_terms.island[person] = index;
                m_terms.dual[person] = one.duals[i];
            }
            for (const int member : one.members)
                if (const int mate = mateOf(member); mate != nowhere && islandOf(mate) != index)
                    return refused(
                        translate("Matching", "%1 has a partner of another island.").arg(nameOf(member)));
            if (one.chair && one.members.size() % 2 == 0)
                return refused(
                    translate("Matching", "An island has an empty chair though its number is even."));
        }
        return m_terms.sets.read(m_terms.island);
    }

    Outcome coverPairs() { return core::coverPairs(m_terms, m_fits, m_progress); }

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
                    unused += m_terms.unusedByChair(member);
                } else if (mate == nowhere) {
                    unused += m_terms.dual[std::size_t(member)];
                } else if (member < mate) {
                    unused += m_terms.unusedBy(member, mate, fitOf(member, mate));
                }
                if (unused >= limit)
                    return notTheBest();
            }
            if (!chairTaken)
                return refused(translate("Matching", "Nobody sits at the empty chair of an island."));
            m_atChair.push_back(atChair);
            m_unused.push_back(unused);
        }
        const std::vector<int> ends = endsInside();
        for (int set = 0; set < m_terms.sets.size(); ++set) {
            const qint64 limit = 2 * island(m_terms.sets.islandOf(set)).loss;
            qint64& unused = m_unused[std::size_t(m_terms.sets.islandOf(set))];
            const qint64 dual = m_terms.sets.dualOf(set);
            // So many more pairs than the plan has in the set would fit into it.
            const int open = m_terms.sets.membersOf(set) / 2 - ends[std::size_t(set)] / 2;
            if (open > 0)
                unused += dual > limit / open ? limit : open * dual;
            if (unused >= limit)
                return notTheBest();
        }
        return success();
    }

    /// By set: ends of pairs both of whom are in it; whoever waits has the empty chair for a partner.
    std::vector<int> endsInside() const
    {
        const SetForest& sets = m_terms.sets;
        std::vector<int> ends(std::size_t(sets.size()), 0);
        const auto add = [&](int a, int b) {
            if (const int set = sets.innermostAround(a, b); set != nowhere)
                ends[std::size_t(set)] += 2;
        };
        for (int person = 0; person < m_terms.people(); ++person)
            if (const int mate = m_mate[std::size_t(person)]; mate > person)
                add(person, mate);
        for (int index = 0; index < int(m_atChair.size()); ++index)
            if (const int person = m_atChair[std::size_t(index)]; person != nowhere)
                add(person, sets.chairOf(index));
        const std::vector<int>& order = sets.fromTheOutside();
        for (auto set = order.rbegin(); set != order.rend(); ++set)
            if (const int outer = sets.around(*set); outer != nowhere)
                ends[std::size_t(outer)] += ends[std::size_t(*set)];
        return ends;
    }

    static Error notTheBest()
    {
        return refused(translate("Matching", "The duals leave room for a better plan."));
    }

    const Certificate& m_certificate;
    const FitSource& m_fits;
    Progress& m_progress;
    CertificateTerms m_terms;
    int m_trios = 0;
    std::vector<int> m_mate;
    std::vector<int> m_atChair;   ///< by island
    std::vector<qint64> m_unused; ///< by island
};

} // namespace

Outcome verify(const Certificate& certificate, const FitSource& fits, Progress& progress)
{
    return Judge(certificate, fits, progress).judge();
}

Outcome verify(const Certificate& certificate, const FitOf& fitOf, Progress& progress)
{
    const int people = int(certificate.people.size());
    const auto sweep = [&fitOf, people](const FitSource::Use& use) {
        std::vector<qint8> row;
        for (int a = 0; a < people; ++a) {
            row.clear();
            for (int b = a + 1; b < people; ++b)
                row.push_back(qint8(fitOf(a, b)));
            if (!use({a, a + 1, row}))
                return false;
        }
        return true;
    };
    return verify(certificate, FitSource{fitOf, sweep}, progress);
}

} // namespace core
