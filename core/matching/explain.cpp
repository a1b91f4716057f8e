// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/explain.h"

#include "core/matching/fit.h"
#include "core/matching/rules/catalogue.h"

#include <algorithm>

namespace core {

std::vector<BrokenRule> brokenRules(const MatchQuestion& question, int a, int b)
{
    std::vector<BrokenRule> broken;
    const Candidate& one = question.at(a);
    const Candidate& other = question.at(b);
    for (const Rule& rule : rules())
        if (forbids(rule, question, a, b))
            broken.push_back({QString::fromLatin1(rule.id), rule.say(one, other, question)});
    return broken;
}

PairExplanation explainPair(const MatchQuestion& question, int a, int b)
{
    PairExplanation explanation;
    explanation.rules = brokenRules(question, a, b);
    explanation.allowed = explanation.rules.empty();

    std::vector<Judgement> judgements;
    std::vector<int> shares;
    for (const Criterion& criterion : criteria()) {
        judgements.push_back(judge(criterion, question.at(a), question.at(b), question));
        shares.push_back(judgements.back().share);
    }
    const std::vector<int> points = pointsOfShares(shares, question.weights);
    for (std::size_t i = 0; i < criteria().size(); ++i) {
        if (question.weights.of[i] == 0)
            continue;
        const Criterion& criterion = criteria()[i];
        const int most = std::max(mostPoints(question.weights, i), points[i]); // what rounding leaves may go to it
        explanation.reasons.push_back(
            {QString::fromLatin1(criterion.id), titleOf(criterion), points[i], most, judgements[i].text});
    }
    std::stable_sort(explanation.reasons.begin(), explanation.reasons.end(),
                     [](const Reason& x, const Reason& y) { return x.points > y.points; });
    explanation.fit = fitOfShares(shares, question.weights);
    return explanation;
}

QString shortWhy(const PairExplanation& explanation, int most)
{
    if (!explanation.allowed)
        return explanation.rules.front().sentence;
    QStringList parts;
    for (const Reason& reason : explanation.reasons)
        if (reason.points > 0 && int(parts.size()) < most)
            parts += reason.text;
    return parts.isEmpty() ? translate("Matching", "nothing in common that we know of")
                           : parts.join(QStringLiteral(", "));
}

} // namespace core
