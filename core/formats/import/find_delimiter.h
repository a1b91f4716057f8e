// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which character separates the cells of a text, and how many cells its records usually have: found out by
// how steady the number of cells is over the first records. A first line "sep=;" decides.

#include <QChar>
#include <QString>
#include <QStringView>

namespace core {

struct Delimiter
{
    QChar character = u',';
    qsizetype width = 1;     ///< the usual number of cells
    qsizetype beginning = 0; ///< where the records begin: behind a "sep=" line
    int firstLine = 1;       ///< of the file, at `beginning`
};

/// `wanted` null: found out.
Delimiter findDelimiter(QStringView text, QChar wanted = {});

} // namespace core
