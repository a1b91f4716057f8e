// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Edits about the frame: the programme, its rounds, saved column mappings. Pure: a snapshot in, an edit out.

#include "core/edits/edit.h"

namespace core {

/// The first line of every history. It is a mark: undo goes back to it, not before it.
Edit createProgramme(const QString& name, const QString& zone, const Id& id);

/// Refused when the label is taken or the dates contradict each other.
Result<Edit> addRound(const Snapshot& snapshot, Round round);
/// Changes the settings of a round that is there. Refused like addRound.
Result<Edit> changeRound(const Snapshot& snapshot, Round round);

/// Replaces a mapping of the same name.
Edit saveMapping(const Snapshot& snapshot, const QString& name, const QString& mapping);

} // namespace core
