// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// bifolium-bench match: our matching engine beside LEMON's on the same people, each in a process of its own.
// Two populations: volunteers in plain numbers, for the solver alone, and a round under the shipped rules and
// criteria, for all that finding pairs takes.

#include <QStringList>

namespace bench {

struct MatchingWishes
{
    QStringList sizes;
    QStringList populations; ///< empty: all
    int repeats = 1;
    int lemonUpTo = 0; ///< with more people, LEMON is not asked
    bool asJson = false;
};

/// 1 when the two do not agree on what the best is.
int measureMatching(const MatchingWishes& wishes);

/// In the process of its own. `what`: population, solver, people.
int matchHere(const QStringList& what);

} // namespace bench
