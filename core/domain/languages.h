// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What people write for a language, made into ISO 639 codes (two letters where there are any, else three),
// from our own table in resources/data. Used by intake and edits.

#include <QString>

#include <optional>

namespace core {

/// "English", "en", "español", "Mandarin", "eng" and the like. Nothing when the word is not in the table.
std::optional<QString> recogniseLanguage(const QString& text);

/// The same for words that may be several: "English and French", "en fr". The words themselves where they are neither.
QStringList recogniseLanguages(const QString& text);

struct LikelyLanguage
{
    QString code;
    bool isSure = false; ///< the word is long enough for the slip to be no other language
};

/// The one language whose name is a letter or two away from a word that is none: "Inglish". To be asked
/// about.
std::optional<LikelyLanguage> likelyLanguage(const QString& text);

/// The English name of a code; the word itself when it is none.
QString languageName(const QString& code);

} // namespace core
