// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The pairs of a round as a coordinator looks at them: worst first, with fit, reasons, marks, and who has
// nobody. And for any two people: why, or why not.

#include "core/matching/explain.h"
#include "core/matching/figures.h"
#include "core/matching/question.h"

#include <QSet>

#include <optional>

namespace core {

struct PairRow
{
    Id partnership;
    std::vector<Id> members;
    int fit = 0;
    int cost = 0;
    QString why;                    ///< the two best reasons
    std::vector<BrokenRule> broken; ///< rules that it breaks, by consent or because something changed since
    bool locked = false;
    bool byHand = false;
    QString reason; ///< a coordinator's own
};

struct PersonAlone
{
    Id person;
    QString reason;
};

struct PairsView
{
    RoundFigures figures;
    std::vector<PairRow> rows; ///< lowest fit first, then by id
    std::vector<PersonAlone> alone;
};

/// Everybody with a place whom no open problem holds back.
std::vector<Id> peopleToMatch(const Snapshot& snapshot, const Id& round);

/// The question about everybody with a place, and everybody in a partnership, for explaining and comparing.
Result<MatchQuestion> questionAbout(const Snapshot& snapshot, const Id& round,
                                    const std::vector<Id>& also = {});

/// Figures of now as they are kept with a plan; the best that was possible is not among them.
PlanFigures figuresToKeep(const RoundFigures& figures);

Result<PairsView> lookAtPairs(const Snapshot& snapshot, const Id& round);
/// The same with what was made from this snapshot before: the question, and whom open problems hold back.
PairsView lookAtPairs(const Snapshot& snapshot, const MatchQuestion& question, const QSet<Id>& held);

/// People as indices, in their order; empty when one of them is not in the question.
std::vector<int> indicesOf(const MatchQuestion& question, const std::vector<Id>& people);
/// Partnerships all of whose people are in the question, as indices.
std::vector<std::vector<int>> groupsIn(const MatchQuestion& question, const std::vector<Partnership>& plan);
/// "Ana and Bo": people of the question in one list.
QString namesOf(const MatchQuestion& question, const std::vector<Id>& people);

/// A row for any group of people in the question, as if they were together.
PairRow rowFor(const MatchQuestion& question, const std::vector<int>& members);
/// A row for a partnership whose people are in the question, with what is noted about it.
PairRow rowFor(const MatchQuestion& question, const Partnership& partnership);

/// Why these two, or which rules forbid it.
Result<PairExplanation> explainTwo(const Snapshot& snapshot, const Id& round, const Id& a, const Id& b);

} // namespace core
