// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The clean-up queue of a round, looked for once for each state of the programme. Looking takes a while with thousands
// of people and depends on them, their answers and what was decided alone, so changes of pairs go without.

#include "core/cleaning/problem.h"

namespace core {

class KnownProblems
{
public:
    /// Looks for them only when they are not known.
    const std::vector<Problem>& of(const Snapshot& snapshot, const Id& round);

    /// What was known last about this round; null when nothing was.
    const std::vector<Problem>* last(const Id& round) const;

    bool know(const Snapshot& snapshot, const Id& round) const;
    /// What somebody else has found out, such as a task in the background.
    void learn(const Snapshot& snapshot, const Id& round, std::vector<Problem> problems);

private:
    Snapshot m_asked;
    Id m_round;
    bool m_any = false;
    std::vector<Problem> m_problems;
};

} // namespace core
