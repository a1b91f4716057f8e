// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The schema steps in order. A step that was released is never edited: add the next number instead.

#include <QString>
#include <QStringList>

#include <vector>

namespace core {

/// Resource names of the steps; the n-th leads from version n-1 to version n.
const std::vector<QString>& schemaSteps();

/// The statements of a step: separated by blank lines, comment lines dropped.
QStringList statementsOf(const QString& step);

} // namespace core
