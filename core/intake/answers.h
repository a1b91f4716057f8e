// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Cells that hold several answers. A choice may itself contain the separator, so cells are never just cut:
// the choices of the whole column are learnt first (a vocabulary), then each cell is read as the longest
// known choices; what is left over stays as an answer of its own.

#include <QMap>
#include <QString>
#include <QStringList>

namespace core {

struct Vocabulary
{
    QString separator;               ///< the one most cells of the column use
    QMap<QString, QString> spelling; ///< folded choice -> how it is mostly written
    bool hasJoinedChoices = false;   ///< some choice holds a separator itself
    QStringList glued{};             ///< choices put together because their parts never stand alone
};

/// Learns from all cells of a column, and from choices known before (they win over other spellings).
/// `separator` empty: found out.
Vocabulary learnVocabulary(const QStringList& cells, const QStringList& known, const QString& separator = {});

/// The answers in a cell, each once, in the column's spelling, in the order of the cell.
QStringList splitAnswers(const QString& cell, const Vocabulary& vocabulary);

/// A cell cut wherever it could be, for judging a column before anything is known of it.
QStringList roughPieces(const QString& cell);

} // namespace core
