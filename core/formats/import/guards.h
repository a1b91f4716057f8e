// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Some exporters put something in front of an answer so that no spreadsheet takes it for a formula: an
// apostrophe before "=", or a warning in brackets before = + - @. It was never part of the answer and is
// taken off here.

#include <QString>

namespace core {

/// How many letters at the beginning of the cell are such a guard; usually 0.
qsizetype lengthOfGuard(const QString& cell);

/// Signs as web pages write them, "&amp;" for "&", become what they stand for, once. False: there were none.
bool takeOffEntities(QString& cell);

} // namespace core
