// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A question as the solver wants it: groups that are locked or kept leave the problem, the others become
// numbers. Used by plan.cpp and plan_price.cpp.

#include "core/matching/plan.h"
#include "core/matching/solver/problem.h"

namespace core {

PlannedGroup groupOf(const MatchQuestion& question, Objective objective, std::vector<int> members);

/// Groups that stay whatever is found, and who is in none of them.
struct Fixed
{
    std::vector<PlannedGroup> groups;
    std::vector<bool> members; ///< by person

    std::vector<int> others() const
    {
        std::vector<int> people;
        for (std::size_t person = 0; person < members.size(); ++person)
            if (!members[person])
                people.push_back(int(person));
        return people;
    }
};

Fixed fixedGroups(const MatchQuestion& question, const PlanSettings& settings);

/// The fits of people who are not fixed, as the solver wants them.
class OpenPoints final : public PairPoints
{
public:
    OpenPoints(const PairPoints& fits, std::vector<int> people);

    int size() const override { return int(m_people.size()); }
    int between(int a, int b) const override { return m_fits.between(personAt(a), personAt(b)); }
    void row(int a, int first, std::span<qint8> points) const override;
    int personAt(int index) const { return m_people[std::size_t(index)]; }

private:
    const PairPoints& m_fits;
    std::vector<int> m_people;
};

Problem problemOf(const MatchQuestion& question, const PlanSettings& settings, const OpenPoints& points);

} // namespace core
