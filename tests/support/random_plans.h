// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Plans made by dice: pairs, groups of three and people who wait, without a thought for rules or fits. For laws about
// plans as such.

#include "core/domain/partnership.h"
#include "tests/support/people.h"

namespace support {

inline std::vector<core::Id> manyPeople(int count)
{
    std::vector<core::Id> people;
    for (int i = 0; i < count; ++i)
        people.push_back(core::Id::named(QStringLiteral("one of many %1").arg(i)));
    return people;
}

inline std::vector<core::Partnership> randomPlan(const core::Id& round, std::vector<core::Id> people, Dice& dice)
{
    for (std::size_t i = people.size(); i > 1; --i)
        std::swap(people[i - 1], people[std::size_t(dice.below(int(i)))]);
    const int trios = dice.below(3);
    const int waiting = dice.below(4);
    std::vector<core::Partnership> plan;
    while (people.size() >= std::size_t(2 + waiting)) {
        const std::size_t size = int(plan.size()) < trios && people.size() >= std::size_t(3 + waiting) ? 3 : 2;
        plan.push_back(core::makePartnership(round, {people.end() - std::ptrdiff_t(size), people.end()}));
        people.resize(people.size() - size);
    }
    return plan;
}

/// Some partnerships of a plan stay, the people of the others and who waited find each other anew.
inline std::vector<core::Partnership> shuffledPlan(const core::Id& round, const std::vector<core::Partnership>& plan,
                                                   const std::vector<core::Id>& people, Dice& dice)
{
    std::vector<core::Partnership> made;
    std::vector<core::Id> open = people;
    for (const core::Partnership& one : plan)
        if (dice.percent(70)) {
            made.push_back(one);
            std::erase_if(open, [&](const core::Id& person) { return one.has(person); });
        }
    const auto rest = randomPlan(round, open, dice);
    made.insert(made.end(), rest.begin(), rest.end());
    return made;
}

} // namespace support
