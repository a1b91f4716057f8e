// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Answers that were given before, asked by those who must not ask again.

#include "core/domain/snapshot.h"

#include <QSet>

namespace core {

/// Ids of the problems to which this was answered, in whatever round.
QSet<QString> answeredBy(const Snapshot& snapshot, const QString& choice);

} // namespace core
