// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Every preference there is, as a table: its name in the settings file and what holds until it is set. A preference
// that belongs to one screen or one file is kept once for each ("of" in Settings).

#include <QVariant>

#include <vector>

namespace ui {

enum class Preference {
    WindowGeometry,
    LastScreen,    ///< of a programme file
    LastRound,     ///< of a programme file
    RecentFiles,
    ProgrammesFolder,
    BackupMinutes,
    PaneSizes, ///< of a screen
    Columns,   ///< of a table: order, widths, hidden ones, sorting
    Filter,    ///< of a screen
    LetterKeys, ///< single letters as commands in the pair table
    PairFacets  ///< whether the pair table has its facets beside it
};

struct PreferenceRow
{
    Preference id;
    const char* key;
    QVariant fallback;
};

const std::vector<PreferenceRow>& preferences();
const PreferenceRow& rowOf(Preference id);

} // namespace ui
