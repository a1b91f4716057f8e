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
    static constexpr QStringView common =
        u"\u00A0\u00AA\u00AB\u00AD\u00AE\u00B0\u00B4\u00B7\u00BA\u00BB\u2122";
    return common.contains(QChar(c)) || (c >= 0x2013 && c <= 0x203A);
}

/// A sign between these two, as no western language has it: "Micha³", "£ódz", but not "¿quién" or "m²".
bool isOddSign(char16_t before, char16_t sign, char16_t after)
{
    if (QChar(sign).isLetter())
        return false;
    if (sign == 0x00A1 || sign == 0x00BF)
        return QChar(before).isLetter();
    if (before == u'm' && (sign == 0x00B2 || sign == 0x00B3))
        return false;
    return QChar(before).isLetter() || QChar(after).isLetter();
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
    const QString text = fromWindows1252(bytes);
    qsizetype high = 0;
    qsizetype odd = 0;
    qsizetype run = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text.at(i).unicode();
        if (c < 0x80 || belongsBesideLetters(c)) {
            run = 0;
            continue;
        }
        ++high;
        ++run;
        const char16_t before = i > 0 ? text.at(i - 1).unicode() : u' ';
        const char16_t after = i + 1 < text.size() ? text.at(i + 1).unicode() : u' ';
        if (run >= 3)
            odd += run == 3 ? 3 : 1;
        else if (isOddSign(before, c, after))
            ++odd;
    }
    return (odd >= 3 && odd * 5 > high) || (odd == 2 && high <= 4);
}

} // namespace core
