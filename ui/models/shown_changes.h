// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What differs between two states of a round, as a coordinator reads it: who, which field, now and then.
// Pure; the preview of clean-up. Also the fields of several people side by side.

#include "core/domain/snapshot.h"

#include <vector>

namespace ui {

struct ShownChange
{
    QString who;
    QString field;
    QString now;
    QString then;
};

std::vector<ShownChange> shownChanges(const core::Snapshot& now, const core::Snapshot& then,
                                      const core::Id& round);

struct ComparedField
{
    QString field; ///< as the programme file names it
    QString title;
    QStringList values; ///< one for each person
    bool differs = false;
};

/// Fields in which at least one of them says something.
std::vector<ComparedField> compareFields(const core::Snapshot& snapshot, const core::Id& round,
                                         const std::vector<core::Id>& people);

} // namespace ui
