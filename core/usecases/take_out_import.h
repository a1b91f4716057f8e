// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Taking an import out again, whatever was done since: which imports there are, what would go, go back and
// stay, and the one step that does it, after a backup. That step can itself be taken back.

#include "core/base/finding.h"
#include "core/edits/take_out_import.h"
#include "core/store/store.h"

namespace core {

/// An import of which something is still here.
struct BroughtIn
{
    size_t line = 0; ///< of the history
    ImportBatch batch;
    QString text;
    QString author;
    QDateTime at;   ///< UTC
    int people = 0; ///< whose answers are from this file
};

/// Of a round, in the order in which they were made.
Result<std::vector<BroughtIn>> importsOf(Store& store, const Id& round);

struct TakeOutPlan
{
    BroughtIn import;
    TakenOut what;
    std::vector<Finding> findings;
};

/// Is this step of the history an import that stands? Then it can be asked for.
bool isImport(const HistoryLine& line);

/// Refused when the step is no import, or nothing of it is left. With `evenByHand` people who were changed by
/// hand since go as well.
Result<TakeOutPlan> planTakingOut(Store& store, size_t line, bool evenByHand);

/// An empty text when everything stays.
Result<Touched> takeOut(Store& store, const TakeOutPlan& plan);

/// "Ana Silva stays, being in a pair.", a few of them and how many more there are.
QString whoStays(const TakenOut& what, int most = 8);

} // namespace core
