// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Coordinators' own words put on applications while reading them, and taken off again. Pure.

#include "core/edits/edit.h"

namespace core {

/// All of them have the tag from then on, or none of them; other tags stay. Refused without a word.
Result<Edit> tagPeople(const Snapshot& snapshot, const Id& round, const std::vector<Id>& people,
                       const QString& tag, bool isOn);

/// Tags in use in a round, by name.
QStringList tagsInUse(const Snapshot& snapshot, const Id& round);

} // namespace core
