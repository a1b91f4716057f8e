// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/compare_plans.h"

#include "core/base/text.h"
#include "core/matching/sentence.h"
#include "core/usecases/change.h"
#include "core/usecases/find_pairs.h"
#include "core/usecases/matched_list.h"

#include <QHash>

#include <algorithm>
#include <numeric>

namespace core {
namespace {

QString say(const char* text)
{
    return translate("Usecases", text);
}

/// The partnerships whose people all take part. What is left of another stays as a pair, if it is two.
std::vector<Partnership> withoutAbsent(const std::vector<Partnership>& plan, const QSet<Id>& here,
                                       QSet<Id>& absent)
{
    std::vector<Partnership> present;
    for (const Partnership& one : plan) {
        std::vector<Id> left;
        for (const Id& member : one.members())
            if (here.contains(member))
                left.push_back(member);
            else
                absent.insert(member);
        if (left.size() == one.members().size()) {
            present.push_back(one);
        } else if (left.size() == 2) {
            Partnership rest = makePartnership(one.round, left);
            rest.reason = say("the third person left");
            rest.despite = one.despite;
            present.push_back(rest);
        }
    }
    return present;
}

QString sentenceAbout(const MatchQuestion& question, const PairRow& row)
{
    const QString names = namesOf(question, row.members);
    const QString about =
        row.locked ? say("%1 are locked").arg(names) : say("%1 were put together by hand").arg(names);
    return row.reason.isEmpty() ? say("%1.").arg(about) : say("%1 (%2).").arg(about, row.reason);
}

ComparedGroup groupFrom(const MatchQuestion& question, const ChangeGroup& change)
{
    ComparedGroup group;
    group.people = change.people;
    QSet<Id> before;
    QSet<Id> after;
    QStringList touches;
    for (const Partnership& one : change.ends) {
        const PairRow row = rowFor(question, one);
        group.lossChange -= row.cost;
        group.fitChange -= row.fit;
        group.locked += row.locked;
        group.byHand += row.byHand;
        if (row.locked || row.byHand)
            touches += sentenceAbout(question, row);
        for (const Id& member : row.members)
            before.insert(member);
        group.ends.push_back(row);
    }
    for (const Partnership& one : change.begins) {
        const PairRow row = rowFor(question, one);
        group.lossChange += row.cost;
        group.fitChange += row.fit;
        const QStringList agreed = one.despite.split(u',');
        for (const BrokenRule& rule : row.broken)
            if (!agreed.contains(rule.id))
                group.broken.push_back(rule);
        for (const Id& member : row.members)
            after.insert(member);
        group.begins.push_back(row);
    }
    for (const Id& person : group.people) {
        if (before.contains(person) && !after.contains(person))
            group.losePartner.push_back(person);
        if (!before.contains(person) && after.contains(person))
            group.getPartner.push_back(person);
    }
    group.touches = touches.join(u' ');
    return group;
}

/// Fewest left alone first, then the least loss, then by the first person: the same on every laptop.
void sortByHelp(Comparison& comparison)
{
    std::vector<std::size_t> order(comparison.groups.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    const auto key = [&](std::size_t i) {
        const ComparedGroup& group = comparison.groups[i];
        return std::tuple(int(group.losePartner.size()) - int(group.getPartner.size()), group.lossChange,
                          group.people.front());
    };
    std::sort(order.begin(), order.end(), [&](std::size_t x, std::size_t y) { return key(x) < key(y); });
    std::vector<ComparedGroup> groups;
    std::vector<ChangeGroup> changes;
    for (const std::size_t i : order) {
        groups.push_back(std::move(comparison.groups[i]));
        changes.push_back(std::move(comparison.difference.groups[i]));
    }
    comparison.groups = std::move(groups);
    comparison.difference.groups = std::move(changes);
}

void noteAbsent(Comparison& comparison, const Snapshot& snapshot, const QSet<Id>& absent)
{
    std::vector<Id> people(absent.begin(), absent.end());
    std::sort(people.begin(), people.end());
    for (const Id& person : people)
        comparison.findings.push_back(
            {Severity::Warning,
             say("%1 takes no part in this round any more, so the plans are compared without them.")
                 .arg(isolated(displayName(snapshot, person))),
             0,
             {}});
}

/// Fit of the partnership of each person; people alone are not in it.
QHash<Id, int> fitsByPerson(const MatchQuestion& question, const std::vector<Partnership>& plan)
{
    QHash<Id, int> fits;
    for (const Partnership& one : plan) {
        const int fit = fitOfGroup(question, indicesOf(question, one.members()));
        for (const Id& member : one.members())
            fits.insert(member, fit);
    }
    return fits;
}

} // namespace

ComparedPlan planNow(const Snapshot& snapshot, const Id& round)
{
    return {say("now"), partnershipsOf(snapshot, round)};
}

ComparedPlan planFound(const FoundPairs& found)
{
    return {say("found again"), found.partnerships, found.terms};
}

Result<ComparedPlan> planBeforeFinding(Store& store, const Id& round)
{
    const std::optional<size_t> line = lastFinding(store, round);
    if (!line || *line == 0)
        return notFound(say("Pairs have not been found in this round yet, so there is nothing before it."));
    const Result<Snapshot> then = store.snapshotAfter(*line - 1);
    if (!then)
        return then.error();
    return ComparedPlan{say("before pairs were found"), partnershipsOf(*then, round)};
}

Result<Comparison> comparePlans(const Snapshot& snapshot, const Id& round, ComparedPlan first,
                                ComparedPlan second)
{
    if (!snapshot.rounds.find(round))
        return notFound(say("This round is not there any more."));
    Comparison comparison;
    comparison.round = round;
    const QSet<Id> here = takingPart(snapshot, round);
    QSet<Id> absent;
    for (ComparedPlan* plan : {&first, &second})
        plan->partnerships = withoutAbsent(plan->partnerships, here, absent);
    Snapshot judged = snapshot;
    if (second.terms) {
        judged.rounds.live[round].objective = second.terms->objective;
        judged.rounds.live[round].weights = second.terms->weights;
    }
    std::vector<Id> people;
    for (const ComparedPlan* plan : {&first, &second})
        for (const Partnership& one : plan->partnerships)
            for (const Id& member : one.members())
                people.push_back(member);
    auto question = questionAbout(judged, round, people);
    if (!question)
        return question.error();
    comparison.question = *std::move(question);
    comparison.difference = differenceOf(first.partnerships, second.partnerships);
    for (const ChangeGroup& change : comparison.difference.groups)
        comparison.groups.push_back(groupFrom(comparison.question, change));
    sortByHelp(comparison);
    noteAbsent(comparison, snapshot, absent);
    comparison.first = std::move(first);
    comparison.second = std::move(second);
    return comparison;
}

ComparedTotals totalsWith(const Comparison& comparison, const std::vector<bool>& ticked)
{
    const MatchQuestion& question = comparison.question;
    const std::vector<Partnership> plan = planWith(comparison.difference, ticked);
    ComparedTotals totals;
    totals.figures = figuresOf(question, question.round.objective, groupsIn(question, plan));
    const QHash<Id, int> before = fitsByPerson(question, comparison.first.partnerships);
    const QHash<Id, int> after = fitsByPerson(question, plan);
    for (const Candidate& one : question.people) {
        const int was = before.value(one.person.id, -1);
        const int is = after.value(one.person.id, -1);
        ++(is > was ? totals.better : is < was ? totals.worse : totals.same);
    }
    return totals;
}

Result<Edit> takeTicked(const Snapshot& snapshot, const Comparison& comparison,
                        const std::vector<bool>& ticked, const Consent& consent)
{
    int taken = 0;
    for (std::size_t i = 0; i < comparison.groups.size(); ++i) {
        if (i >= ticked.size() || !ticked[i])
            continue;
        ++taken;
        for (const BrokenRule& rule : comparison.groups[i].broken)
            if (!consent.despite.contains(rule.id))
                return refused(say("%1 To take it all the same, allow it by name (%2) and say why.")
                                   .arg(rule.sentence, rule.id));
        if (!comparison.groups[i].broken.empty() && tidyText(consent.reason).isEmpty())
            return refused(say("Breaking a rule needs a reason, so that it can be understood later."));
    }
    std::vector<Partnership> plan = planWith(comparison.difference, ticked);
    if (!consent.despite.isEmpty())
        for (Partnership& one : plan) {
            QStringList broken;
            for (const BrokenRule& rule : rowFor(comparison.question, one).broken)
                if (consent.despite.contains(rule.id) && !one.despite.split(u',').contains(rule.id))
                    broken += rule.id;
            if (broken.isEmpty())
                continue;
            one.despite = (one.despite.split(u',', Qt::SkipEmptyParts) + broken).join(u',');
            one.reason = tidyText(consent.reason);
        }
    const bool isWhole = taken == int(comparison.groups.size());
    const QString text = isWhole
                             ? say("Took all of “%1”").arg(comparison.second.title)
                             : translate("Usecases", "Took %n group(s) of changes from “%1”", nullptr, taken)
                                   .arg(comparison.second.title);
    return takeGroups(snapshot, comparison.round, plan, taken > 0 ? comparison.second.terms : std::nullopt,
                      text);
}

Result<Touched> carryOutTicked(Store& store, const Comparison& comparison, const std::vector<bool>& ticked,
                               const Consent& consent)
{
    return changeAfterBackup(store, takeTicked(store.snapshot(), comparison, ticked, consent),
                             say("before taking changes"));
}

} // namespace core
