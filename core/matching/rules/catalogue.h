// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// All hard rules, in the order in which they are named. Read by planner, explanations and tests; nobody else
// keeps a list of rules.

#include "core/matching/rules/rule.h"

#include <optional>
#include <vector>

namespace core {

const std::vector<Rule>& rules();
const Rule* findRule(const QString& id);

/// Whether it counts in this question.
inline bool isInForce(const MatchQuestion& question, std::size_t rule)
{
    return question.setAside.empty() || !question.setAside[rule];
}
bool forbids(const Rule& rule, const MatchQuestion& question, int a, int b);

/// The first rule that forbids the two, if any.
const Rule* ruleAgainst(const MatchQuestion& question, int a, int b);
inline bool mayMeet(const MatchQuestion& question, int a, int b)
{
    return !ruleAgainst(question, a, b);
}

} // namespace core
