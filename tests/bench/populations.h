// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Whom the bench of matching pairs: the same people as fits for anybody's solver, and as what ours is asked.

#include "core/matching/objective.h"
#include "core/matching/solver/effort.h"

#include <QString>

#include <memory>
#include <span>
#include <vector>

namespace bench {

struct Answer
{
    int placed = 0;
    qint64 loss = 0;

    bool operator==(const Answer&) const = default;
};

struct Solved
{
    Answer answer;
    core::Effort effort;
};

class Population
{
public:
    virtual ~Population() = default;
    virtual int people() const = 0;
    /// The fits of a person with all; below 0: not allowed, or oneself.
    virtual void fitsOf(int person, std::span<qint8> fits) const = 0;
    /// How much a person lets others go first when not all can be placed, see core::PairProblem::yields.
    virtual int yieldingOf(int person) const = 0;
    /// By our engine, with all that it takes, and proven.
    virtual Solved solve() const = 0;
};

/// In the objective of all populations here.
inline qint64 lossOf(int fit)
{
    return core::costOfFit(fit, core::Objective::Balanced);
}

/// `volunteers`: in plain numbers, for the solver alone. `criteria`: a round under the shipped rules and
/// criteria.
const std::vector<const char*>& populationNames();
std::unique_ptr<Population> makePopulation(const QString& name, int people);

} // namespace bench
