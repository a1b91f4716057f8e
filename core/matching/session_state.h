// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a session keeps between questions: who is there, the fits, and the solver with what it has found. Only
// for match_session.cpp and relaxations.cpp.

#include "core/matching/kernel/fit_rows.h"
#include "core/matching/match_session.h"
#include "core/matching/plan_making.h"
#include "core/matching/solver/pair_session.h"

namespace core {

struct MatchSession::State
{
    class Relaxer;

    State(MatchQuestion asked, PlanSettings wanted)
        : question(std::move(asked)), settings(wanted), absent(question.people.size(), false), fits(question)
    {
        beginAnew();
    }

    /// After everything that is computed from weights or the aim has become another.
    void beginAnew()
    {
        best.reset();
        pairs.reset();
        problem.emplace(problemOf(question, settings, fits));
    }

    /// Makes the solver know who is there to be paired.
    void prepare()
    {
        fixed = fixedGroups(question, settings);
        if (!pairs)
            pairs.emplace(*problem, std::vector<bool>(absent.size(), true));
        for (int person = 0; person < question.size(); ++person) {
            const bool isOpen = !fixed.members[std::size_t(person)] && !absent[std::size_t(person)];
            if (isOpen == pairs->isPresent(person))
                continue;
            isOpen ? pairs->join(person) : pairs->leave(person);
            best.reset();
        }
    }

    /// Fills `best`, unless nothing has changed since.
    Outcome findBest(Progress& progress)
    {
        prepare();
        if (best)
            return success();
        Result<Grouping> found = solve(*pairs, progress);
        if (!found)
            return found.error();
        best = *std::move(found);
        return success();
    }

    Result<Grouping> solve(PairSession& session, Progress& progress) const
    {
        return settings.objective == Objective::WorstFirst ? session.solveWorstFirst(progress)
                                                           : session.solve(progress);
    }

    Result<PairPrice> priceOf(int a, int b, Progress& progress) const
    {
        PairSession forced = *pairs;
        forced.leave(a);
        forced.leave(b);
        const Result<Grouping> others = solve(forced, progress);
        if (!others)
            return others.error();
        const qint64 with = lossOf(*others, *problem) + problem->lossBetween(a, b, fits.between(a, b));
        return PairPrice{with - lossOf(*best, *problem), best->placed - others->placed - 2};
    }

    void reread(int a, int b)
    {
        for (const int person : {a, b})
            fits.readBars(person);
        best.reset();
        if (pairs)
            pairs->changed(a, b);
    }

    MatchQuestion question;
    PlanSettings settings;
    std::vector<bool> absent;
    FitRows fits;
    std::optional<PairProblem> problem;
    Fixed fixed;
    std::optional<PairSession> pairs;
    AnswerPrints prints;
    std::optional<Grouping> best; ///< of how things are now; none after a change
};

} // namespace core
