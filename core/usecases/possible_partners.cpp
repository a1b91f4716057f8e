// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/possible_partners.h"

#include "core/matching/figures.h"
#include "core/matching/rules/catalogue.h"

#include <algorithm>
#include <tuple>

namespace core {
namespace {

QString causeAgainst(const MatchQuestion& question, int person, const std::vector<int>& with)
{
    for (const int other : with)
        if (const Rule* rule = ruleAgainst(question, person, other))
            return causeOf(*rule);
    return {};
}

/// The group of each person, as an index into the partnerships of now; -1 for people alone.
std::vector<int> groupsByPerson(const MatchQuestion& question)
{
    std::vector<int> groups(size_t(question.size()), -1);
    for (size_t group = 0; group < question.current.size(); ++group)
        for (const int member : question.current[group])
            groups[size_t(member)] = int(group);
    return groups;
}

PossiblePartner together(const MatchQuestion& question, int person, int other, std::vector<int> with)
{
    PossiblePartner possible;
    possible.person = question.at(other).person.id;
    for (const int one : with)
        possible.with.push_back(question.at(one).person.id);
    possible.against = causeAgainst(question, person, with);
    with.push_back(person);
    std::sort(with.begin(), with.end());
    possible.fit = fitOfGroup(question, with);
    return possible;
}

void sortByFit(std::vector<PossiblePartner>& all)
{
    std::sort(all.begin(), all.end(), [](const PossiblePartner& x, const PossiblePartner& y) {
        return std::tuple(!x.against.isEmpty(), -x.fit, x.person) <
               std::tuple(!y.against.isEmpty(), -y.fit, y.person);
    });
}

} // namespace

std::vector<PossiblePartner> partnersFor(const MatchQuestion& question, const Id& person)
{
    std::vector<PossiblePartner> all;
    const std::optional<int> self = findCandidate(question, person);
    if (!self)
        return all;
    const std::vector<int> groups = groupsByPerson(question);
    const int own = groups[size_t(*self)];
    for (int other = 0; other < question.size(); ++other)
        if (other != *self && (own < 0 || groups[size_t(other)] != own))
            all.push_back(together(question, *self, other, {other}));
    sortByFit(all);
    return all;
}

std::vector<PossiblePartner> placesFor(const MatchQuestion& question, const Id& person)
{
    std::vector<PossiblePartner> all;
    const std::optional<int> self = findCandidate(question, person);
    if (!self)
        return all;
    const std::vector<int> groups = groupsByPerson(question);
    const int own = groups[size_t(*self)];
    for (int other = 0; other < question.size(); ++other) {
        const int group = groups[size_t(other)];
        if (other == *self || group < 0 || group == own)
            continue;
        std::vector<int> with = question.current[size_t(group)];
        std::erase(with, other);
        all.push_back(together(question, *self, other, std::move(with)));
    }
    sortByFit(all);
    return all;
}

} // namespace core
