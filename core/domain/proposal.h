// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Plans that are kept beside the pairs of now: proposals under a name, and what was approved, frozen as it was then.
// And weights under a name. Plain values; who is with whom stands in them as text, so that they stay what they were
// whatever becomes of the partnerships.

#include "core/domain/partnership.h"
#include "core/domain/words.h"

#include <QDateTime>
#include <QString>

#include <vector>

namespace core {

struct Proposal
{
    Id id;
    Id round;
    QString name;
    QString author;
    QDateTime savedAt; ///< UTC
    Objective objective = Objective::Balanced;
    QString weights; ///< as Round::weights, those it was found or made with
    QString groups;  ///< see groupsToText
    QString figures; ///< see PlanFigures
    QString note;

    bool operator==(const Proposal&) const = default;
};

/// Made when the pairs of a round are declared final, never changed after; gone when the approval is taken back.
struct Approval
{
    Id id;
    Id round;
    QDateTime approvedAt; ///< UTC
    QString approvedBy;
    Objective objective = Objective::Balanced;
    QString weights;
    QString groups;      ///< see groupsToText
    QString figures;     ///< see PlanFigures
    QString certificate; ///< JSON: what proves the best that was possible then; empty when it was not asked for
    QString reopened;    ///< why it was taken back

    bool operator==(const Approval&) const = default;
};

/// How much each criterion counts, under a name, for any round.
struct WeightPreset
{
    Id id;
    QString name;
    QString weights; ///< as Round::weights

    bool operator==(const WeightPreset&) const = default;
};

/// The figures of a plan as they were shown when it was kept.
struct PlanFigures
{
    int pairs = 0;
    int trios = 0;
    int unplaced = 0;
    int rulesBroken = 0;
    int lowestFit = 0;
    int meanFitHundredths = 0;
    qint64 totalLoss = 0;
    qint64 bestLoss = -1; ///< of the best plan there was; below zero: not asked

    bool operator==(const PlanFigures&) const = default;
};

QString figuresToText(const PlanFigures& figures);
PlanFigures figuresFromText(const QString& text);

/// Who is with whom, with locks and reasons, as JSON.
QString groupsToText(const std::vector<Partnership>& plan);
/// What cannot be read, and whoever would have two partners, is left out.
std::vector<Partnership> groupsFromText(const Id& round, const QString& text);

Id proposalId(const Id& round, const QString& name, const QDateTime& savedAt);
Id approvalId(const Id& round, const QDateTime& approvedAt);
Id weightPresetId(const QString& name);

} // namespace core
