// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// When it cannot be done: whom the rules leave without a partner, the smallest sets of people and rules that conflict,
// in words, and what would give more people a place, ranked by what it does. And the odd one out: a group of three, a
// volunteer who stands by, or somebody who waits, each with its exact price.

#include "core/base/progress.h"
#include "core/matching/figures.h"
#include "core/matching/relaxation.h"
#include "core/store/store.h"
#include "core/usecases/look_at_pairs.h"

namespace core {

struct WayOut
{
    std::vector<Id> people; ///< the two whom an exception is for; none: the rule is set aside for everybody
    QString rule;
    int fit = 0;            ///< of the two
    int morePlaced = 0;
    qint64 price = 0; ///< of the total loss of the best plan
    QString sentence;
};

struct Obstacles
{
    std::vector<PersonAlone> alone; ///< whom the best plan cannot place, and why
    std::vector<Finding> conflicts; ///< people who are short of partners and the rules that make them so; broken locks
    std::vector<WayOut> waysOut;    ///< exceptions, the cheapest first; then rules, the one that places most first

    bool isEmpty() const { return alone.empty() && conflicts.empty(); }
};

/// At most so many ways out. Refused as sessionFor; or Stopped.
Result<Obstacles> findObstacles(const Snapshot& snapshot, const Id& round, int mostWaysOut, Progress& progress);

struct OddOption
{
    enum class Kind {
        Wait,  ///< somebody waits, whose turn it is
        Trio,  ///< a group of three
        CallIn ///< a volunteer who stands by is called in
    };
    Kind kind = Kind::Wait;
    std::vector<Id> people; ///< who waits, the three, or the volunteer
    std::vector<Id> with;   ///< whom the volunteer would be with
    RoundFigures figures;   ///< of the best plan of this kind
    qint64 price = 0;       ///< its total loss, less that of the best plan in which somebody waits
    int waitedBefore = 0;   ///< in so many earlier rounds whoever waits had to wait
    QString sentence;
    std::vector<Partnership> plan;
};

/// Empty when nobody is left over because of the number; people whom nobody may meet do not count. Whoever waits, then
/// the group of three, then volunteers by their price. Refused as sessionFor; or Stopped.
Result<std::vector<OddOption>> oddOptions(const Snapshot& snapshot, const Id& round, Progress& progress);

/// The plan of the option becomes that of the round, as one edit after a backup; a volunteer gets a place.
Result<Touched> takeOddOption(Store& store, const Id& round, const OddOption& option);

} // namespace core
