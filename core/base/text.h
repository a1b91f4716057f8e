// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Folding and tidying of text that people typed. Every comparison of names, headings, countries and interests
// goes through here, so that "same letters, other case or accents" means the same thing everywhere.

#include <QString>
#include <QStringList>

namespace core {

/// Trimmed, inner white space (also no-break and zero-width) as single blanks; letters untouched.
/// Line breaks survive when `keepLines` is set.
QString tidyText(const QString& text, bool keepLines = false);

/// For comparing only: compatibility form, small letters, no accents, "&" as "and", letters and digits with
/// single blanks between words. "São Tomé & Príncipe" and "SAO TOME AND PRINCIPE" fold alike.
QString foldText(const QString& text);

/// True for what people type when they have nothing to say: "", "-", "n/a", "none", "?".
bool saysNothing(const QString& text);

/// "Ana", "Ana and Bo", "Ana, Bo and Cy"; after `most` names "… and 12 more".
QString listOf(const QStringList& names, int most = 6);

/// A person's name wrapped in Unicode isolates, for sentences that mix writing directions.
QString isolated(const QString& name);

/// Edit distance with swaps of neighbours as one step, cut off above `most` (then returns most + 1).
int editDistance(const QString& a, const QString& b, int most);

} // namespace core
