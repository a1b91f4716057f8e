// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/table.h"

#include <algorithm>

namespace ui {

const std::vector<PreferenceRow>& preferences()
{
    static const std::vector<PreferenceRow> all = {
        {Preference::WindowGeometry, "window/geometry", {}},
        {Preference::LastScreen, "programme/screen", QString()},
        {Preference::LastRound, "programme/round", QString()},
        {Preference::RecentFiles, "recent", {}},
        {Preference::ProgrammesFolder, "programmes_folder", QString()},
        {Preference::BackupMinutes, "backup_minutes", 30},
        {Preference::PaneSizes, "screens/panes", {}},
        {Preference::Columns, "screens/columns", {}},
        {Preference::Filter, "screens/filter", {}},
        {Preference::LetterKeys, "pairs/letter_keys", true},
        {Preference::PairFacets, "pairs/facets", {}},
    };
    return all;
}

const PreferenceRow& rowOf(Preference id)
{
    const auto& all = preferences();
    const auto found = std::find_if(all.begin(), all.end(), [id](const PreferenceRow& row) { return row.id == id; });
    Q_ASSERT(found != all.end());
    return *found;
}

} // namespace ui
