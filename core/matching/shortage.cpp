// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/shortage.h"

#include "core/matching/rules/catalogue.h"
#include "core/matching/sentence.h"

#include <algorithm>

namespace core {
namespace {

constexpr int mostCompared = 400; ///< people of whom all pairs are looked at

/// Why people of one group may not meet each other, the most frequent cause first.
QString causesAmong(const MatchQuestion& question, const std::vector<int>& people)
{
    std::vector<std::pair<int, std::size_t>> counts;
    for (std::size_t rule = 0; rule < rules().size(); ++rule)
        counts.emplace_back(0, rule);
    for (std::size_t i = 0; i < people.size(); ++i)
        for (std::size_t j = i + 1; j < people.size(); ++j)
            if (const Rule* rule = ruleAgainst(question, people[i], people[j]))
                --counts[std::size_t(rule - rules().data())].first;
    std::sort(counts.begin(), counts.end());
    QStringList causes;
    for (const auto& [count, rule] : counts)
        if (count < 0)
            causes += causeOf(rules()[rule]);
    return listOf(causes, 2);
}

} // namespace

std::vector<Finding> explainShortages(const Answer& answer, const std::vector<Shortage>& shortages)
{
    const MatchQuestion& question = answer.question;
    std::vector<bool> placed(question.people.size(), false);
    for (const std::vector<int>& group : answer.found.groups)
        for (const int member : group)
            placed[std::size_t(member)] = true;
    std::vector<Finding> findings;
    for (const Shortage& shortage : shortages) {
        std::vector<int> leftOut;
        for (const int person : shortage.people)
            if (!placed[std::size_t(person)])
                leftOut.push_back(person);
        if (leftOut.empty())
            continue;
        std::vector<int> some = shortage.people;
        some.resize(std::min<std::size_t>(some.size(), mostCompared));
        QString message = translate("Matching", "%1 people share only %n possible partner(s)", nullptr,
                                    int(shortage.partners.size()))
                              .arg(shortage.people.size());
        if (const QString causes = causesAmong(question, some); !causes.isEmpty())
            message += translate("Matching", ", because they may not meet each other (%1)").arg(causes);
        message += translate("Matching", "; so %n of them must stay alone.", nullptr, int(leftOut.size()));
        findings.push_back({Severity::Warning, message, 0,
                            translate("Matching", "More applicants who differ from them would help.")});
    }
    return findings;
}

} // namespace core
