// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/open_people.h"

#include "core/matching/figures.h"
#include "core/matching/objective.h"
#include "core/matching/rules/catalogue.h"

#include <algorithm>

namespace core {
namespace {

bool isLegal(const MatchQuestion& question, const std::vector<int>& members)
{
    for (std::size_t i = 0; i < members.size(); ++i)
        for (std::size_t j = i + 1; j < members.size(); ++j)
            if (!mayMeet(question, members[i], members[j]))
                return false;
    return true;
}

/// A number that depends on the id alone and looks like chance (FNV-1a, then mixed).
quint64 tieKeyOf(const Id& id)
{
    quint64 key = Q_UINT64_C(0xCBF29CE484222325);
    for (const char letter : id.toString().toLatin1())
        key = (key ^ quint64(uchar(letter))) * Q_UINT64_C(0x100000001B3);
    key = (key ^ (key >> 30)) * Q_UINT64_C(0xBF58476D1CE4E5B9);
    key = (key ^ (key >> 27)) * Q_UINT64_C(0x94D049BB133111EB);
    return key ^ (key >> 31);
}

} // namespace

PlannedGroup groupOf(const MatchQuestion& question, Objective objective, std::vector<int> members)
{
    std::sort(members.begin(), members.end());
    PlannedGroup group;
    group.fit = fitOfGroup(question, members);
    group.cost = costOfGroup(question, objective, members);
    group.members = std::move(members);
    return group;
}

Fixed fixedGroups(const MatchQuestion& question, const PlanSettings& settings)
{
    Fixed fixed;
    fixed.members.assign(std::size_t(question.size()), false);
    const auto add = [&](PlannedGroup group) {
        for (const int member : group.members)
            fixed.members[std::size_t(member)] = true;
        fixed.groups.push_back(std::move(group));
    };
    for (const Lock& lock : question.locks) {
        add(groupOf(question, settings.objective, lock.members));
        fixed.groups.back().locked = true;
    }
    if (!settings.onlyUnlockedBelow)
        return fixed;
    for (const std::vector<int>& members : question.current) {
        const bool taken = std::any_of(members.begin(), members.end(),
                                       [&](int member) { return fixed.members[std::size_t(member)]; });
        if (taken || members.size() < 2 || !isLegal(question, members))
            continue;
        PlannedGroup group = groupOf(question, settings.objective, members);
        if (group.fit >= *settings.onlyUnlockedBelow)
            add(std::move(group));
    }
    return fixed;
}

OpenPoints::OpenPoints(const PairPoints& fits, std::vector<int> people) : m_fits(fits), m_people(std::move(people))
{
}

void OpenPoints::row(int a, int first, std::span<qint8> points) const
{
    if (points.empty())
        return;
    const int start = personAt(first);
    const int end = personAt(first + int(points.size()) - 1) + 1;
    if (end - start == int(points.size()))
        return m_fits.row(personAt(a), start, points);
    std::vector<qint8> all(std::size_t(end - start));
    m_fits.row(personAt(a), start, all);
    for (std::size_t i = 0; i < points.size(); ++i)
        points[i] = all[std::size_t(personAt(first + int(i)) - start)];
}

Problem problemOf(const MatchQuestion& question, const PlanSettings& settings, const OpenPoints& points)
{
    Problem problem{.points = points, .mayFormTrio = settings.odd == OddRule::Trio};
    for (int fit = 0; fit <= PairPoints::most; ++fit)
        problem.loss[std::size_t(fit)] = costOfFit(fit, settings.objective);
    for (int i = 0; i < points.size(); ++i) {
        const Candidate& candidate = question.at(points.personAt(i));
        problem.tieKeys.push_back(tieKeyOf(candidate.person.id));
        problem.waitsLast.push_back(candidate.earlierRounds == 0);
    }
    return problem;
}

} // namespace core
