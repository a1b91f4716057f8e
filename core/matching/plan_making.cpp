// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/plan_making.h"

#include "core/matching/digest.h"
#include "core/matching/explain.h"
#include "core/matching/figures.h"
#include "core/matching/objective.h"
#include "core/matching/rules/catalogue.h"
#include "core/matching/solver/island_points.h"
#include "core/matching/unplaced.h"
#include "core/matching/verify.h"

#include <algorithm>
#include <functional>

namespace core {
namespace {

constexpr int nobody = -1;

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

void noteBrokenRules(const MatchQuestion& question, const Fixed& fixed, std::vector<Finding>& findings)
{
    for (const PlannedGroup& group : fixed.groups)
        for (std::size_t i = 0; i < group.members.size(); ++i)
            for (std::size_t j = i + 1; j < group.members.size(); ++j)
                for (const BrokenRule& rule : brokenRules(question, group.members[i], group.members[j]))
                    findings.push_back({Severity::Warning,
                                        translate("Matching", "%1 They are locked together all the same.")
                                            .arg(rule.sentence),
                                        0, translate("Matching", "Unlock them if this was not meant.")});
}

/// Who yields, and who is to stay together.
template <class AsPlaces>
void noteTerms(const Answer& answer, AsPlaces asPlaces, Certificate& certificate)
{
    const std::vector<int>& yields = answer.problem.yields;
    const auto isPresent = [&](int person) { return !answer.absent[std::size_t(person)]; };
    for (std::size_t person = 0; person < yields.size(); ++person)
        if (isPresent(int(person)))
            certificate.yields.push_back(yields[person]);
    certificate.changeLoss = answer.settings.changeCost;
    if (certificate.changeLoss > 0)
        for (const std::vector<int>& group : answer.question.current)
            for (std::size_t i = 0; i < group.size(); ++i)
                for (std::size_t j = i + 1; j < group.size(); ++j)
                    if (isPresent(group[i]) && isPresent(group[j]))
                        certificate.together.push_back(asPlaces({group[i], group[j]}));
    if (!certificate.yields.empty() || certificate.changeLoss > 0)
        certificate.version = 2;
}

/// People who are absent are not in it, so places in it differ from those in the question.
Certificate certificateOf(const Answer& answer, const Plan& plan)
{
    const MatchQuestion& question = answer.question;
    Certificate certificate;
    certificate.objective = plan.objective;
    certificate.floor = answer.found.floor;
    certificate.keptFrom = answer.settings.onlyUnlockedBelow;
    std::vector<int> placeOf;
    for (const Candidate& one : question.people) {
        placeOf.push_back(int(certificate.people.size()));
        if (!answer.absent[std::size_t(one.index)])
            certificate.people += one.person.id.toString();
    }
    const auto asPlaces = [&](std::vector<int> people) {
        for (int& person : people)
            person = placeOf[std::size_t(person)];
        return people;
    };
    noteTerms(answer, asPlaces, certificate);
    for (const std::vector<PlannedGroup>* list : {&plan.pairs, &plan.trios})
        for (const PlannedGroup& group : *list)
            certificate.groups.push_back(asPlaces(group.members));
    for (const PlannedGroup& group : answer.fixed.groups)
        certificate.fixed.push_back(asPlaces(group.members));
    for (const IslandProof& proof : answer.found.proofs) {
        Certificate::Island island{proof.person, proof.yield, proof.loss, asPlaces(proof.members),
                                   proof.duals,  proof.chair, {}};
        for (const IslandProof::OddSet& set : proof.sets) {
            island.sets.push_back({asPlaces(set.members), set.hasChair, set.dual, set.inner});
            if (!set.inner.empty())
                certificate.version = 3;
        }
        certificate.islands.push_back(std::move(island));
    }
    certificate.digests = digestsOf(question, certificate, answer.prints);
    return certificate;
}

Outcome checkPlan(Plan& plan, const Answer& answer, Progress& progress)
{
    std::vector<int> people;
    for (const Candidate& one : answer.question.people)
        if (!answer.absent[std::size_t(one.index)])
            people.push_back(one.index);
    const IslandPoints present(answer.problem.points, std::move(people));
    const FitSource fits{[&](int a, int b) { return present.between(a, b); },
                         [&](const FitSource::Use& use) {
                             return present.sweep([&use](const PairPoints::Bounds& bounds) {
                                 return use({bounds.a, bounds.first, bounds.most});
                             });
                         }};
    const bool isCutOff = answer.found.isCutOff;
    const Outcome held = verify(plan.certificate, fits, progress);
    if (!held && held.error().kind == Error::Kind::Stopped)
        return held;
    plan.optimal = held.ok() && plan.gap == 0 && !isCutOff;
    if (isCutOff)
        plan.findings.push_back(
            {Severity::Warning,
             translate(
                 "Matching",
                 "There are so many possible groups of three that not all were tried; one of them might "
                 "place one person more, or raise the lowest fit."),
             0, translate("Matching", "Make a group of three by hand if you see a good one.")});
    if (!held)
        plan.findings.push_back(
            {Severity::Problem,
             translate("Matching",
                       "The pairs obey all rules, but the check of whether they are the best failed: %1")
                 .arg(held.error().message),
             0, translate("Matching", "Please report this, with the certificate of the plan.")});
    return success();
}

void fillFigures(const MatchQuestion& question, Plan& plan)
{
    std::vector<std::vector<int>> groups;
    for (const std::vector<PlannedGroup>* list : {&plan.pairs, &plan.trios})
        for (const PlannedGroup& group : *list)
            groups.push_back(group.members);
    const RoundFigures figures = figuresOf(question, plan.objective, groups);
    plan.totalLoss = figures.totalLoss;
    plan.lowestFit = figures.lowestFit;
    plan.meanFitHundredths = figures.meanFitHundredths;
}

Disturbance disturbanceBy(const Answer& answer, const Plan& plan)
{
    Disturbance disturbed;
    const std::vector<std::vector<int>>& current = answer.question.current;
    std::vector<int> groupOf(answer.question.people.size(), nobody); // of now
    for (std::size_t i = 0; i < current.size(); ++i)
        for (const int member : current[i])
            groupOf[std::size_t(member)] = int(i);
    std::vector<bool> stays(current.size(), false);
    for (const std::vector<PlannedGroup>* list : {&plan.pairs, &plan.trios})
        for (const PlannedGroup& group : *list)
            if (const int now = groupOf[std::size_t(group.members.front())];
                now != nobody && current[std::size_t(now)] == group.members)
                stays[std::size_t(now)] = true;
    for (std::size_t i = 0; i < current.size(); ++i) {
        const bool areThere = std::none_of(current[i].begin(), current[i].end(),
                                           [&](int member) { return answer.absent[std::size_t(member)]; });
        if (stays[i] || !areThere)
            continue;
        ++disturbed.groups;
        disturbed.people += int(current[i].size());
    }
    disturbed.price = lossOf(answer.found, answer.problem);
    for (const std::vector<int>& members : answer.found.groups)
        disturbed.price -= costOfGroup(answer.question, plan.objective, members);
    return disturbed;
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

std::vector<int> yieldsOf(const MatchQuestion& question, bool staysClose)
{
    std::vector<int> yields;
    for (const Candidate& one : question.people)
        yields.push_back(one.roundsWaited > 1                   ? 0
                         : one.roundsWaited == 1                ? 1
                         : staysClose || one.earlierRounds == 0 ? 2
                                                                : PairProblem::mostYielding);
    if (std::adjacent_find(yields.begin(), yields.end(), std::not_equal_to()) == yields.end())
        yields.clear();
    return yields;
}

PairProblem problemOf(const MatchQuestion& question, const PlanSettings& settings, const PairPoints& fits)
{
    PairProblem problem{.points = fits, .mayFormTrio = settings.odd == OddRule::Trio};
    for (int fit = 0; fit <= PairPoints::most; ++fit)
        problem.loss[std::size_t(fit)] = costOfFit(fit, settings.objective) + settings.changeCost;
    for (const Candidate& one : question.people)
        problem.tieKeys.push_back(tieKeyOf(one.person.id));
    problem.yields = yieldsOf(question, settings.changeCost > 0);
    if (settings.changeCost == 0)
        return problem;
    problem.sparedTogether = settings.changeCost;
    problem.together.assign(question.people.size(), {nobody, nobody});
    for (const std::vector<int>& group : question.current)
        for (const int member : group)
            for (const int other : group)
                if (other != member) {
                    auto& [one, another] = problem.together[std::size_t(member)];
                    (one == nobody ? one : another) = other;
                }
    return problem;
}

Result<Plan> makePlan(const Answer& answer, Progress& progress)
{
    Plan plan;
    plan.objective = answer.settings.objective;
    std::vector<PlannedGroup> groups = answer.fixed.groups;
    for (const std::vector<int>& members : answer.found.groups)
        groups.push_back(groupOf(answer.question, plan.objective, members));
    std::sort(groups.begin(), groups.end(),
              [](const PlannedGroup& x, const PlannedGroup& y) { return x.members < y.members; });
    for (PlannedGroup& group : groups)
        (group.members.size() == 3 ? plan.trios : plan.pairs).push_back(std::move(group));
    plan.gap = answer.found.gap;
    plan.findings = answer.question.findings;
    noteBrokenRules(answer.question, answer.fixed, plan.findings);
    fillFigures(answer.question, plan);
    plan.disturbed = disturbanceBy(answer, plan);
    plan.certificate = certificateOf(answer, plan);
    if (const Outcome checked = checkPlan(plan, answer, progress); !checked)
        return checked.error();
    explainUnplaced(answer.question, answer.settings.odd, {answer.fixed.members, answer.absent}, plan);
    return plan;
}

} // namespace core
