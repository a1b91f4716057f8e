// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How much of a foreign file is read before it is refused in a sentence. Far above any round, and low enough
// that a broken or hostile file cannot fill the memory of a small laptop.

#include <QtGlobal>

namespace core::limits {

constexpr qint64 fileBytes = 50'000'000;
constexpr qint64 rows = 200'000;
constexpr qint64 columns = 16'384;
constexpr qint64 cells = 10'000'000; ///< rows times columns: short rows are padded
constexpr qsizetype cellLetters = 1'048'576;
constexpr qsizetype lettersOfTooLong = 1'000; ///< that are kept of a cell with more

} // namespace core::limits
