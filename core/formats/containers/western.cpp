// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/containers/western.h"

namespace core {
namespace {

// 0x80 to 0x9F; everything above is the same as in Unicode.
constexpr char16_t upperControls[32] = {
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
};

char16_t letterOf(unsigned char byte)
{
    return byte >= 0x80 && byte < 0xA0 ? upperControls[byte - 0x80] : char16_t(byte);
}

/// Quotation marks, dashes and the like stand beside letters in any western text.
bool belongsBesideLetters(char16_t c)
{
    switch (c) {
    case 0x00A0:
    case 0x00AA:
    case 0x00AB:
    case 0x00AD:
    case 0x00AE:
    case 0x00B0:
    case 0x00B7:
    case 0x00BA:
    case 0x00BB:
        return true;
    default:
        return c >= 0x2013 && c <= 0x203A;
    }
}

} // namespace

QString fromWindows1252(const QByteArray& bytes)
{
    QString text(bytes.size(), Qt::Uninitialized);
    QChar* out = text.data();
    for (const char c : bytes)
        *out++ = QChar(letterOf(static_cast<unsigned char>(c)));
    return text;
}

bool looksUnwestern(const QByteArray& bytes)
{
    qsizetype high = 0;
    qsizetype odd = 0;
    qsizetype run = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto byte = static_cast<unsigned char>(bytes.at(i));
        const char16_t c = letterOf(byte);
        if (byte < 0x80 || belongsBesideLetters(c)) {
            run = 0;
            continue;
        }
        ++high;
        ++run;
        const bool afterLetter =
            i > 0 && QChar(letterOf(static_cast<unsigned char>(bytes.at(i - 1)))).isLetter();
        const bool beforeLetter =
            i + 1 < bytes.size() && QChar(letterOf(static_cast<unsigned char>(bytes.at(i + 1)))).isLetter();
        if (run >= 3)
            odd += run == 3 ? 3 : 1;
        else if (!QChar(c).isLetter() && (afterLetter || beforeLetter))
            ++odd;
    }
    return odd * 5 > high;
}

} // namespace core
