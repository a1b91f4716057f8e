// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How what was decided by hand about the pairs of a round is named, and how it is taken back. Shown by
// decisions_dialog.h.

#include "core/usecases/decisions.h"

class QWidget;

namespace ui {

class Session;

/// Whom it is about; with the rules that were broken for them.
QString inWords(const core::Snapshot& snapshot, const core::RoundDecision& decision);
/// What takes one back: "Unlock".
QString backTitleOf(core::RoundDecision::Kind kind);

/// One step of history. False when it was refused.
bool takeBack(Session& session, QWidget* over, const core::RoundDecision& decision);

} // namespace ui
