// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Reading the tables of resources/data that are built into the program. Called once per table by whoever
// keeps what is in it; never reads a file of the computer.

#include <QString>
#include <QStringList>

#include <vector>

namespace core {

/// The rows of a built-in table ("zones.tsv") cut at the tabs, each with at least `columns` cells; lines that
/// begin with # are left out.
std::vector<QStringList> readTable(const QString& name, int columns);

} // namespace core
