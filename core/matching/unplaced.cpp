// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/unplaced.h"

#include "core/base/text.h"
#include "core/matching/rules/catalogue.h"

#include <algorithm>

namespace core {
namespace {

/// Whom somebody could be with, and which rules keep the others away.
struct Prospects
{
    int legal = 0; ///< people no rule forbids
    int open = 0;  ///< those of them who are not fixed
    std::vector<int> byRule;
};

Prospects prospectsOf(const MatchQuestion& question, const OutOfReach& out, int person)
{
    Prospects prospects;
    prospects.byRule.assign(rules().size(), 0);
    for (int other = 0; other < question.size(); ++other) {
        if (other == person || out.absent[std::size_t(other)])
            continue;
        if (const Rule* rule = ruleAgainst(question, person, other)) {
            ++prospects.byRule[std::size_t(rule - rules().data())];
        } else {
            ++prospects.legal;
            prospects.open += !out.fixed[std::size_t(other)];
        }
    }
    return prospects;
}

/// "12 in the same country and 3 without a common language".
QString causesOf(const Prospects& prospects)
{
    QStringList causes;
    for (std::size_t i = 0; i < rules().size(); ++i)
        if (const int count = prospects.byRule[i])
            causes += translate("Matching", "%n %1", "%1 is a cause such as: in the same country", count)
                          .arg(causeOf(rules()[i]));
    return causes.isEmpty() ? translate("Matching", "none") : listOf(causes, int(causes.size()));
}

QString reasonFor(const MatchQuestion& question, int person, const Prospects& prospects, bool numberIsOdd,
                  OddRule odd)
{
    const QString name = nameOf(question.at(person));
    if (question.size() == 1)
        return translate("Matching", "%1 is the only one, so there is nobody to meet.").arg(name);
    if (prospects.legal == 0)
        return translate("Matching", "The rules leave nobody for %1; ruled out: %2.")
            .arg(name, causesOf(prospects));
    if (prospects.open == 0)
        return translate("Matching", "All %n people whom %1 may meet are locked or kept; ruled out: %2.",
                         nullptr, prospects.legal)
            .arg(name, causesOf(prospects));
    if (numberIsOdd && odd == OddRule::Wait && question.at(person).roundsWaited > 0)
        return translate(
                   "Matching",
                   "The number is odd; %1 has waited before, but nobody who has not could wait instead.")
            .arg(name);
    if (numberIsOdd && odd == OddRule::Wait)
        return translate("Matching", "The number is odd; %1 waits this time.").arg(name);
    if (numberIsOdd)
        return translate("Matching",
                         "The number is odd, and the rules allow no group of three that would give %1 a "
                         "place; ruled out as partners: %2.")
            .arg(name, causesOf(prospects));
    return translate("Matching",
                     "The rules leave %n possible partner(s) for %1, and all of them are needed by others; "
                     "ruled out: %2.",
                     nullptr, prospects.open)
        .arg(name, causesOf(prospects));
}

} // namespace

void explainUnplaced(const MatchQuestion& question, OddRule odd, const OutOfReach& out, Plan& plan)
{
    std::vector<bool> placed = out.absent;
    for (const std::vector<PlannedGroup>* groups : {&plan.pairs, &plan.trios})
        for (const PlannedGroup& group : *groups)
            for (const int member : group.members)
                placed[std::size_t(member)] = true;

    std::vector<Prospects> prospects;
    for (int person = 0; person < question.size(); ++person)
        if (!placed[std::size_t(person)]) {
            plan.unmatched.push_back({person, {}});
            prospects.push_back(prospectsOf(question, out, person));
        }
    const auto withChoice =
        std::count_if(prospects.begin(), prospects.end(), [](const Prospects& one) { return one.open > 0; });
    for (std::size_t i = 0; i < prospects.size(); ++i)
        plan.unmatched[i].reason =
            reasonFor(question, plan.unmatched[i].person, prospects[i], withChoice == 1, odd);
}

} // namespace core
