// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One step, once, in a process of its own: the bench starts itself again with --one, so that what one step
// leaves in memory is not counted for the next.

#include "tests/bench/steps.h"

#include <QJsonObject>

#include <optional>

namespace bench {

struct Measure
{
    double milliseconds = 0;
    std::optional<qint64> peakBytes; ///< where the system tells
};

/// Starts the bench again with --one and these words, and hands back what it told.
QJsonObject doneApart(const QStringList& words);
void tell(const QJsonObject& told);

/// Memory of this process now; at most since it began; and at most beyond what it was before.
std::optional<qint64> residentBytes();
std::optional<qint64> peakBytes();
std::optional<qint64> beyond(std::optional<qint64> before);

/// In the process of its own: does it and prints what was measured.
int measureHere(const Step& step, const QString& folder);

/// The median of several, each on a fresh copy.
Measure measure(const Step& step, const QString& folder, int repeats);

} // namespace bench
