// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A way to give more people a place than the rules allow: an exception for one pair, or a rule set aside.
// Nobody takes it but a coordinator; here is what it would do. Found by MatchSession::relaxations.

#include "core/matching/question.h"

namespace core {

struct Relaxation
{
    std::vector<int> pair; ///< the two whom an exception is for; empty: the rule is set aside for everybody
    QString rule;          ///< the one rule that is in the way
    int fit = 0;           ///< of the two
    int morePlaced = 0;    ///< than in the best plan without it
    qint64 price = 0;      ///< loss of the best plan with it, less that of the best plan without it

    bool operator==(const Relaxation&) const = default;
    bool isException() const { return !pair.empty(); }
};

/// What it would do, as a sentence that names people and rule.
QString inWords(const Relaxation& relaxation, const MatchQuestion& question);

} // namespace core
