// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/plan.h"

#include "core/matching/explain.h"
#include "core/matching/figures.h"
#include "core/matching/kernel/kept_fits.h"
#include "core/matching/open_people.h"
#include "core/matching/sentence.h"
#include "core/matching/solver/solve.h"
#include "core/matching/unplaced.h"
#include "core/matching/verify.h"

#include <QCryptographicHash>

#include <algorithm>

namespace core {
namespace {

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

/// Tells at once that a certificate belongs to other people, rules or weights.
QString digestOf(const MatchQuestion& question)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const Candidate& one : question.people)
        hash.addData(one.person.id.toString().toUtf8() + '\n');
    hash.addData(nameOf(question.round.separateBy).toUtf8() + '\n');
    hash.addData(weightsToJson(question.weights).toUtf8());
    return QString::fromLatin1(hash.result().toHex());
}

Certificate certificateOf(const MatchQuestion& question, const Plan& plan, const Fixed& fixed,
                          const Grouping& found, const OpenPoints& points)
{
    Certificate certificate;
    certificate.objective = plan.objective;
    certificate.floor = found.floor;
    certificate.digest = digestOf(question);
    for (const Candidate& one : question.people)
        certificate.people += one.person.id.toString();
    for (const std::vector<PlannedGroup>* list : {&plan.pairs, &plan.trios})
        for (const PlannedGroup& group : *list)
            certificate.groups.push_back(group.members);
    for (const PlannedGroup& group : fixed.groups)
        certificate.fixed.push_back(group.members);
    const auto asPeople = [&](std::vector<int> indices) {
        for (int& index : indices)
            index = points.personAt(index);
        return indices;
    };
    for (const IslandProof& proof : found.proofs) {
        Certificate::Island island{proof.person, proof.loss,  asPeople(proof.members),
                                   proof.duals,  proof.chair, {}};
        for (const IslandProof::OddSet& set : proof.sets)
            island.sets.push_back({asPeople(set.members), set.hasChair, set.dual});
        certificate.islands.push_back(std::move(island));
    }
    return certificate;
}

/// A plan is called the best only when code that knows nothing of the search says so too.
Outcome checkPlan(Plan& plan, const PairPoints& fits, bool isCutOff, Progress& progress)
{
    const FitsOf fitsOf = [&](int a, int first, std::span<qint8> row) { fits.row(a, first, row); };
    const Outcome held = verify(plan.certificate, fitsOf, progress);
    if (!held && held.error().kind == Error::Kind::Stopped)
        return held;
    plan.optimal = held.ok() && plan.gap == 0 && !isCutOff;
    if (isCutOff)
        plan.findings.push_back(
            {Severity::Warning,
             translate("Matching", "There are so many possible groups of three that not all were tried; one of them might "
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

} // namespace

PlanSettings planSettingsOf(const Round& round)
{
    return {.objective = round.objective, .odd = round.odd};
}

Result<Plan> planPairs(const MatchQuestion& question, const PlanSettings& settings, Progress& progress)
{
    const Fixed fixed = fixedGroups(question, settings);
    const FitRows rows(question);
    KeptFits fits(rows);
    if (const Outcome filled = fits.fill(progress); !filled)
        return filled.error();
    const OpenPoints points(fits, fixed.others());
    const Problem problem = problemOf(question, settings, points);
    const Result<Grouping> found = settings.objective == Objective::WorstFirst
                                       ? solveWorstFirst(problem, progress)
                                       : solve(problem, progress);
    if (!found)
        return found.error();

    std::vector<PlannedGroup> groups = fixed.groups;
    for (std::vector<int> members : found->groups) {
        for (int& member : members)
            member = points.personAt(member);
        groups.push_back(groupOf(question, settings.objective, std::move(members)));
    }
    std::sort(groups.begin(), groups.end(),
              [](const PlannedGroup& x, const PlannedGroup& y) { return x.members < y.members; });
    Plan plan;
    plan.objective = settings.objective;
    for (PlannedGroup& group : groups)
        (group.members.size() == 3 ? plan.trios : plan.pairs).push_back(std::move(group));
    plan.gap = found->gap;
    plan.findings = question.findings;
    noteBrokenRules(question, fixed, plan.findings);
    fillFigures(question, plan);
    plan.certificate = certificateOf(question, plan, fixed, *found, points);
    if (const Outcome checked = checkPlan(plan, fits, found->isCutOff, progress); !checked)
        return checked.error();
    explainUnplaced(question, settings.odd, fixed.members, plan);
    return plan;
}

} // namespace core
