// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/same_person.h"

namespace core {

SamePeople::SamePeople(const Snapshot& snapshot)
{
    // Two laptops may have linked both ways, so this is a search for company, not a walk along the links.
    const auto rootOf = [this](Id person) {
        while (m_of.value(person, person) != person)
            person = m_of.value(person);
        return person;
    };
    for (const Person& person : snapshot.people.live) {
        if (person.sameAs.isNull() || person.sameAs == person.id)
            continue;
        const Id a = rootOf(person.id);
        const Id b = rootOf(person.sameAs);
        m_of.insert(std::max(a, b), std::min(a, b));
        m_of.insert(std::min(a, b), std::min(a, b));
    }
    for (Id& one : m_of)
        one = rootOf(one);
}

} // namespace core
