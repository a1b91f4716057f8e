// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Keeps the solution of a problem while the problem changes little by little: somebody leaves or comes, a
// pair becomes forbidden, somebody answers differently. What has not changed keeps its duals, so the next
// answer needs a short search only; it is as exact as one from the beginning.

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/matching/solver/forced_pairs.h"
#include "core/matching/solver/grouping.h"
#include "core/matching/solver/loose_ends.h"
#include "core/matching/solver/shortage.h"
#include "core/matching/solver/trio_search.h"

#include <optional>

namespace core {

class PairSession
{
public:
    /// `problem` must outlive it. `present`: by person; empty is everybody.
    explicit PairSession(const PairProblem& problem, std::vector<bool> present = {});

    void leave(int person);
    void join(int person);
    /// The problem says something else of a pair now, or of one person with everybody. For any other change
    /// of the problem make a new session.
    void changed(int a, int b);
    void changed(int person);

    bool isPresent(int person) const { return m_present[std::size_t(person)]; }

    /// Places as many people as possible, then such as yield least, then loses as little as possible. The
    /// only error is Stopped.
    Result<Grouping> solve(Progress& progress);
    /// First raises the points that every group must have, as far as those who are placed stay as many, and
    /// yield no more.
    Result<Grouping> solveWorstFirst(Progress& progress);
    /// Of the latest pairs, points not regarded: one for each island where more stay alone than because the
    /// number is odd. The only error is Stopped.
    Result<std::vector<Shortage>> shortages(Progress& progress);
    /// Of the latest pairs, whatever their points; by person. The only error is Stopped.
    Result<std::vector<LooseEnd>> looseEnds(Progress& progress);
    /// See forced_pairs.h. Pairs may have any points.
    Result<std::vector<ForcedPair>> cheapestPartners(int person, int most, Progress& progress);

private:
    /// An island and its best pairs.
    struct Part
    {
        Island island;
        Solution pairs{0};
        Tally tally;
        bool isSolved = false; ///< pairs were the best before the latest changes, whatever their points
        bool isTouched = false;
    };
    struct Place
    {
        int part = -1; ///< -1: nobody may meet this person
        int vertex = -1;
    };
    struct TrioIn;
    struct FloorWish;

    Outcome prepare(Progress& progress);
    Outcome solveParts(int floor, Progress& progress);
    Outcome mend(Part& part, Progress& progress);
    std::vector<bool> presentIn(const Part& part) const;
    Result<std::optional<TrioIn>> findTrio(TrioWish wish, bool& isCutOff, Progress& progress);
    Result<Grouping> groupsWithFloor(const FloorWish& wish, Progress& progress);

    Part* partOf(int person);
    int vertexOf(int person) const { return m_places[std::size_t(person)].vertex; }
    void loosen(Part& part, int vertex);
    void giveEdges(Part& part, int vertex);
    void takeEdges(Part& part, int vertex, std::optional<int> other);

    const PairProblem& m_problem;
    std::vector<bool> m_present;
    std::vector<Place> m_places; ///< by person
    std::vector<Part> m_parts;
    bool m_isPrepared = false;
};

} // namespace core
