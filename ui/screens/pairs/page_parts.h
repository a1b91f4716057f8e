// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Parts that several pages of rich text about pairs are made of. Everything that came from people is escaped.

#include "core/usecases/look_at_pairs.h"

namespace ui {

/// Safe in rich text, lines kept.
QString escapedText(const QString& text);

/// The reasons and their points, which add up to the fit in the last line.
QString reasonTable(const core::PairExplanation& why);

} // namespace ui
