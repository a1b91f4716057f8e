// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Pieces of answers that several verbs give alike: pairs, figures, findings, what was changed; as JSON with
// the keys that scripts rely on, and as text.

#include "app/cli/open_programme.h"

#include "core/usecases/pairs_by_hand.h"

#include <QJsonArray>
#include <QJsonObject>

namespace cli {

QJsonArray idsAsJson(const std::vector<core::Id>& ids);
QString isoTime(const QDateTime& utc); ///< "2026-03-15T12:00:00Z"; empty when there is none

/// "Ana and Bo", safe among text of any writing direction.
QString namesOf(const core::Snapshot& snapshot, const std::vector<core::Id>& people);

/// a and b for a pair, people for a trio; with fit, cost and what is known beside.
QJsonObject groupAsJson(const core::Snapshot& snapshot, const core::PairRow& row);
/// Adds "pairs" and "trios".
void addGroups(QJsonObject& document, const core::Snapshot& snapshot, const std::vector<core::PairRow>& rows);
/// total_loss, lowest_fit, mean_fit.
void addFigures(QJsonObject& document, qint64 totalLoss, int lowestFit, int meanFitHundredths);
QJsonArray rowsAsJson(const core::Snapshot& snapshot, const std::vector<core::PairRow>& rows);
/// pairs, trios, unplaced, rules_broken and what addFigures adds.
QJsonObject figuresAsJson(const core::RoundFigures& figures);
QJsonArray brokenAsJson(const std::vector<core::BrokenRule>& rules);

/// Fit, people, why: one line each.
QString groupTable(const core::Snapshot& snapshot, const std::vector<core::PairRow>& rows);
QString figuresText(qint64 totalLoss, int lowestFit, int meanFitHundredths);

QJsonArray findingsAsJson(const std::vector<core::Finding>& findings);
QString findingsText(const std::vector<core::Finding>& findings);
/// One of them is more than a note.
bool needLooking(const std::vector<core::Finding>& findings);

/// The answer of a verb that wrote something, or the reason why it could not.
core::Result<Answer> changedAnswer(const core::Result<core::Touched>& touched);
/// The same below what the verb had to show.
core::Result<Answer> changedAnswer(const Answer& shown, const core::Result<core::Touched>& touched);

} // namespace cli
