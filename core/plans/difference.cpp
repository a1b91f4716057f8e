// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plans/difference.h"

#include <QHash>
#include <QMap>
#include <QSet>

#include <algorithm>

namespace core {
namespace {

bool byId(const Partnership& x, const Partnership& y)
{
    return x.id < y.id;
}

/// Who hangs together with whom; the least id stands for all of them.
class Together
{
public:
    Id of(const Id& person)
    {
        Id top = person;
        while (m_up.contains(top))
            top = m_up.value(top);
        for (Id at = person; at != top;) // the next way up is short
            at = std::exchange(m_up[at], top);
        return top;
    }

    void join(const Id& a, const Id& b)
    {
        const Id x = of(a);
        const Id y = of(b);
        if (x != y)
            m_up.insert(std::max(x, y), std::min(x, y));
    }

private:
    QHash<Id, Id> m_up;
};

QSet<Id> idsOf(const std::vector<Partnership>& plan)
{
    QSet<Id> ids;
    for (const Partnership& one : plan)
        ids.insert(one.id);
    return ids;
}

/// What is in this plan and not in the other.
std::vector<Partnership> onlyIn(const std::vector<Partnership>& plan, const QSet<Id>& other)
{
    std::vector<Partnership> only;
    for (const Partnership& one : plan)
        if (!other.contains(one.id))
            only.push_back(one);
    std::sort(only.begin(), only.end(), byId);
    return only;
}

} // namespace

PlanDifference differenceOf(const std::vector<Partnership>& first, const std::vector<Partnership>& second)
{
    const QSet<Id> inSecond = idsOf(second);
    const std::vector<Partnership> ends = onlyIn(first, inSecond);
    const std::vector<Partnership> begins = onlyIn(second, idsOf(first));
    PlanDifference difference;
    for (const Partnership& one : first)
        if (inSecond.contains(one.id))
            difference.same.push_back(one);
    std::sort(difference.same.begin(), difference.same.end(), byId);

    Together together;
    QSet<Id> people;
    for (const auto* list : {&ends, &begins})
        for (const Partnership& one : *list)
            for (const Id& member : one.members()) {
                together.join(one.first, member);
                people.insert(member);
            }
    QMap<Id, ChangeGroup> groups; // by the least person, which is how they are listed
    for (const Id& person : people)
        groups[together.of(person)].people.push_back(person);
    for (const Partnership& one : ends)
        groups[together.of(one.first)].ends.push_back(one);
    for (const Partnership& one : begins)
        groups[together.of(one.first)].begins.push_back(one);
    for (ChangeGroup& group : groups) {
        std::sort(group.people.begin(), group.people.end());
        difference.groups.push_back(std::move(group));
    }
    return difference;
}

std::vector<Partnership> planWith(const PlanDifference& difference, const std::vector<bool>& ticked)
{
    std::vector<Partnership> plan = difference.same;
    for (std::size_t i = 0; i < difference.groups.size(); ++i) {
        const ChangeGroup& group = difference.groups[i];
        const auto& taken = i < ticked.size() && ticked[i] ? group.begins : group.ends;
        plan.insert(plan.end(), taken.begin(), taken.end());
    }
    std::sort(plan.begin(), plan.end(), byId);
    return plan;
}

} // namespace core
