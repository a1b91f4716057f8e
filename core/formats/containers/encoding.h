// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Bytes of a file as text. What nobody says is found out: a mark at the beginning, 16-bit text without one,
// strict UTF-8, and what is left is an encoding of Windows. Bytes that mean nothing become U+FFFD, so that
// readers can name the row; nothing is dropped.

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace core {

struct DecodedText
{
    QString text;
    QString encoding;     ///< a name that `wanted` takes
    bool isGuess = false; ///< nothing in the bytes proves it: worth a look
};

/// Replacement characters and controls stand for bytes that are no letters of their encoding.
inline bool isNoLetter(QChar c)
{
    const char16_t u = c.unicode();
    return u == 0xFFFD || u == 0x1A || (u >= 0x80 && u < 0xA0 && u != 0x85);
}

/// `wanted` empty: found out. An unknown name is refused with the list of the usual ones.
Result<DecodedText> decodeText(const QByteArray& bytes, const QString& wanted);

/// The name for UTF-8 that was taken for Windows-1252 and saved as UTF-8 once more; the reading mends it.
QString twiceSavedName();

/// For a list to choose from; many more names are understood.
const QStringList& usualEncodings();

} // namespace core
