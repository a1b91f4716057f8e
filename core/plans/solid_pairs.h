// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which pairs hold whatever weights a reasonable person might choose, and which hang on a hair. Reasonable is: each
// criterion that counts weighs half of what it does, or twice as much, one at a time; and besides 24 mixtures in which
// every criterion weighs half, two thirds, as much, half as much again or twice as much, drawn from a fixed seed, the
// same on every machine. For each of these the best plan is found, and a pair is solid when all of them hold it.

#include "core/matching/match_session.h"

namespace core {

/// Each different from the others and from `now`; in a fixed order.
std::vector<Weights> reasonableWeights(const Weights& now);

struct Solidity
{
    int settings = 0;       ///< so many weights were tried
    std::vector<int> holds; ///< by group: in so many of their best plans it stays together

    bool isSolid(std::size_t group) const { return holds[group] == settings; }
    bool operator==(const Solidity&) const = default;
};

/// `groups`: of two or three people of the session's question, ascending. The session weighs as before in the end.
/// The only error is Stopped.
Result<Solidity> solidityOf(MatchSession& session, const std::vector<std::vector<int>>& groups, Progress& progress);

} // namespace core
