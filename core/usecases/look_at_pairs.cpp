// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/look_at_pairs.h"

#include "core/base/text.h"
#include "core/cleaning/find_problems.h"
#include "core/matching/sentence.h"

#include <algorithm>
#include <tuple>

namespace core {
namespace {

QString say(const char* text)
{
    return translate("Usecases", text);
}

QString whyAlone(const Snapshot& snapshot, const Id& round, const Id& person, const QSet<Id>& held)
{
    if (held.contains(person))
        return say("A problem in Clean-up has to be solved first.");
    const bool any = std::any_of(snapshot.partnerships.live.begin(), snapshot.partnerships.live.end(),
                                 [&](const Partnership& one) { return one.round == round; });
    return any ? say("Has a place and nobody to be with yet.") : say("Pairs have not been found yet.");
}

} // namespace

std::vector<Id> peopleToMatch(const Snapshot& snapshot, const Id& round)
{
    const QSet<Id> held = heldBack(findProblems(snapshot, round));
    std::vector<Id> people;
    for (const Application& application : applicationsOf(snapshot, round))
        if (application.status == Status::Accepted && !held.contains(application.person))
            people.push_back(application.person);
    return people;
}

Result<MatchQuestion> questionAbout(const Snapshot& snapshot, const Id& round, const std::vector<Id>& also)
{
    std::vector<Id> people = also;
    QSet<Id> applied;
    for (const Application& application : applicationsOf(snapshot, round)) {
        applied.insert(application.person);
        if (application.status == Status::Accepted)
            people.push_back(application.person);
    }
    for (const Partnership& partnership : partnershipsOf(snapshot, round))
        for (const Id& member : partnership.members())
            if (applied.contains(member))
                people.push_back(member);
    return makeQuestion(snapshot, round, people);
}

std::vector<int> indicesOf(const MatchQuestion& question, const std::vector<Id>& people)
{
    std::vector<int> members;
    for (const Id& id : people) {
        const std::optional<int> member = findCandidate(question, id);
        if (!member)
            return {};
        members.push_back(*member);
    }
    return members;
}

std::vector<std::vector<int>> groupsIn(const MatchQuestion& question, const std::vector<Partnership>& plan)
{
    std::vector<std::vector<int>> groups;
    for (const Partnership& one : plan)
        if (std::vector<int> members = indicesOf(question, one.members()); !members.empty())
            groups.push_back(std::move(members));
    return groups;
}

QString namesOf(const MatchQuestion& question, const std::vector<Id>& people)
{
    QStringList names;
    for (const int member : indicesOf(question, people))
        names += nameOf(question.at(member));
    return listOf(names);
}

PairRow rowFor(const MatchQuestion& question, const std::vector<int>& members)
{
    PairRow row;
    for (const int member : members)
        row.members.push_back(question.at(member).person.id);
    for (size_t i = 0; i < members.size(); ++i)
        for (size_t j = i + 1; j < members.size(); ++j) {
            const PairExplanation pair = explainPair(question, members[i], members[j]);
            row.broken.insert(row.broken.end(), pair.rules.begin(), pair.rules.end());
            if (row.why.isEmpty())
                row.why = shortWhy(pair);
        }
    row.fit = fitOfGroup(question, members);
    row.cost = costOfGroup(question, question.round.objective, members);
    return row;
}

PairRow rowFor(const MatchQuestion& question, const Partnership& partnership)
{
    PairRow row = rowFor(question, indicesOf(question, partnership.members()));
    row.partnership = partnership.id;
    row.locked = partnership.locked;
    row.byHand = partnership.byHand;
    row.reason = partnership.reason;
    return row;
}

PlanFigures figuresToKeep(const RoundFigures& figures)
{
    return {figures.pairs,       figures.trios,     figures.unplaced,
            figures.rulesBroken, figures.lowestFit, figures.meanFitHundredths,
            figures.totalLoss};
}

Result<PairsView> lookAtPairs(const Snapshot& snapshot, const Id& round)
{
    const auto question = questionAbout(snapshot, round);
    if (!question)
        return question.error();
    return lookAtPairs(snapshot, *question, heldBack(findProblems(snapshot, round)));
}

PairsView lookAtPairs(const Snapshot& snapshot, const MatchQuestion& question, const QSet<Id>& held)
{
    const Id& round = question.round.id;
    PairsView view;
    std::vector<std::vector<int>> groups;
    QSet<Id> together;
    for (const Partnership& partnership : partnershipsOf(snapshot, round)) {
        std::vector<int> members = indicesOf(question, partnership.members());
        for (const Id& member : partnership.members())
            together.insert(member);
        if (members.empty())
            continue;
        groups.push_back(std::move(members));
        view.rows.push_back(rowFor(question, partnership));
    }
    std::sort(view.rows.begin(), view.rows.end(), [](const PairRow& a, const PairRow& b) {
        return std::tie(a.fit, a.partnership) < std::tie(b.fit, b.partnership);
    });
    view.figures = figuresOf(question, question.round.objective, groups);
    for (const Application& application : applicationsOf(snapshot, round))
        if (application.status == Status::Accepted && !together.contains(application.person))
            view.alone.push_back({application.person, whyAlone(snapshot, round, application.person, held)});
    return view;
}

Result<PairExplanation> explainTwo(const Snapshot& snapshot, const Id& round, const Id& a, const Id& b)
{
    if (a == b)
        return usage(say("Choose two different people."));
    const auto question = questionAbout(snapshot, round, {a, b});
    if (!question)
        return question.error();
    return explainPair(*question, *findCandidate(*question, a), *findCandidate(*question, b));
}

} // namespace core
