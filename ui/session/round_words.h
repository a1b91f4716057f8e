// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where a round stands in one line, for the welcome page and the round chooser.

#include "core/usecases/round_state.h"

#include <QString>

namespace ui {

/// "392 applied, 12 problems to fix"
QString inOneLine(const core::RoundState& state);

} // namespace ui
