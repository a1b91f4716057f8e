// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Headings that every mail-merge program takes as the name of a field: letters, digits, underscores and
// single blanks, a letter first, at most 40, none twice whatever the case.

#include <QString>
#include <QStringList>

namespace core {

constexpr qsizetype longestHeading = 40;

bool isSafeHeading(const QString& heading);

/// Safe ones stay as they are; the same headings give the same names each time.
QStringList safeHeadings(const QStringList& headings);

} // namespace core
