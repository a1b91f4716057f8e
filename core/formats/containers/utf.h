// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the bytes themselves say about Unicode: marks at the beginning, 16-bit text without a mark, and how
// much of some bytes is good UTF-8. Pure counting, no decoding.

#include <QByteArray>

namespace core {

enum class Utf16
{
    None,
    LittleEndian,
    BigEndian
};

/// By its mark, or without one by where the zero bytes of ASCII letters, delimiters and line ends fall.
Utf16 findUtf16(const QByteArray& bytes);

struct Utf8Count
{
    qsizetype good = 0; ///< letters outside ASCII that are well formed
    qsizetype bad = 0;  ///< bytes that belong to no letter
};

Utf8Count countUtf8(const QByteArray& bytes);

} // namespace core
