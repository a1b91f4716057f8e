// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The list of people that the pairs of a round were found for, as it was then, and what has changed in it since: who
// came, who left, whose answers are others by now.

#include "core/store/store.h"

namespace core {

struct ListChange
{
    enum class What {
        Came,   ///< has a place now and had none
        Left,   ///< had a place and has none now
        Changed ///< other answers
    };
    Id person;
    What what = What::Changed;
    QStringList fields; ///< that changed, as the programme file names them
};

struct MatchedList
{
    QDateTime at;  ///< when pairs were found, UTC; invalid when they were not
    QString text;  ///< the line of the history
    int people = 0; ///< who had a place then
    std::vector<ListChange> changes; ///< by person
};

/// The line of the history with which pairs were last found for the round and taken, if that still stands.
std::optional<size_t> lastFinding(Store& store, const Id& round);

/// The steps since plans were taken, the newest first; none when nobody took one.
using ListStory = std::vector<KeptStep>;
Result<ListStory> readListStory(Store& store);

/// Of the last time that pairs were found for the round and taken, looked for beside the window. Without such a
/// time `at` is not valid.
Result<MatchedList> matchedListOf(const Snapshot& now, const ListStory& story, const Id& round);
/// Both at once.
Result<MatchedList> matchedListOf(Store& store, const Id& round);

/// "2 came, 1 left, 3 changed", or that nothing has changed.
QString inWords(const MatchedList& list);

} // namespace core
