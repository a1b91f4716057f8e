// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// bifolium-bench edits: how long a coordinator waits for the new plan after each thing done to an old one, in a
// session that keeps what it knows. Median and 95th percentile over many random ones.

#include <QStringList>

namespace bench {

int measureEdits(const QStringList& sizes, int edits);

} // namespace bench
