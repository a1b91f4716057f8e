// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Taking an import out again, whatever was done since: which imports there are, what would go, go back and
// stay, and the one step that does it, after a backup. That step can itself be taken back. What the history
// knows is read where the store is; with thousands of people it is understood beside the window.

#include "core/base/finding.h"
#include "core/base/progress.h"
#include "core/edits/take_out_import.h"
#include "core/store/store.h"

#include <optional>

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

/// An import and the later steps that its people can have been changed by.
struct ImportStory
{
    size_t line = 0; ///< of the history
    KeptStep import;
    std::vector<KeptStep> later;
};

/// Refused when the step is no import that stands.
Result<ImportStory> readImportStory(Store& store, size_t line);

/// Refused when nothing of the import is left. With `evenByHand` people who were changed by hand since go as
/// well.
Result<TakeOutPlan> planTakingOut(const Snapshot& snapshot, const ImportStory& story, bool evenByHand);

/// Both ways to do it.
struct WaysOut
{
    TakeOutPlan plan;
    std::optional<TakeOutPlan> evenByHand; ///< where more people go then
};

Result<WaysOut> waysOfTakingOut(const Snapshot& snapshot, const ImportStory& story, Progress& progress);

/// An empty text when everything stays.
Result<Touched> takeOut(Store& store, const TakeOutPlan& plan);

/// "Ana Silva stays, being in a pair.", a few of them and how many more there are.
QString whoStays(const TakenOut& what, int most = 8);

} // namespace core
