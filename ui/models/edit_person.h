// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Correcting one field of a person of the round in view. A refusal comes back as a sentence for the place
// where it was typed, not as a message box.

#include "core/base/id.h"
#include "core/base/result.h"

#include <vector>

namespace ui {

class Session;

/// Typed words into a field. Nothing happens when they say what is there already.
core::Outcome editPerson(Session& session, const core::Id& person, const QString& field,
                         const QString& typed);

/// The same words for several people, as one step: an answer of the clean-up queue that was typed.
core::Outcome editPeople(Session& session, const std::vector<core::Id>& people, const QString& field,
                         const QString& typed);

} // namespace ui
