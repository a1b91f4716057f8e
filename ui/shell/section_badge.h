// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The number beside a section and what it counts, for the eye and for the screen reader.

#include "core/usecases/round_state.h"

#include <QString>

namespace ui {

struct Badge
{
    int count = 0;  ///< 0: none is shown
    QString words;  ///< "12 problems"
};

Badge badgeOf(const QString& screen, const core::RoundState& state);

} // namespace ui
