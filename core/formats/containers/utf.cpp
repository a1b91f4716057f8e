// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/containers/utf.h"

namespace core {
namespace {

unsigned byteAt(const QByteArray& bytes, qsizetype at)
{
    return static_cast<unsigned char>(bytes.at(at));
}

/// Length of the well-formed letter that begins here; 0 when there is none.
int lengthOfLetter(const QByteArray& bytes, qsizetype at)
{
    const unsigned first = byteAt(bytes, at);
    const int length = first < 0x80                    ? 1
                       : first >= 0xC2 && first < 0xE0 ? 2
                       : first >= 0xE0 && first < 0xF0 ? 3
                       : first >= 0xF0 && first < 0xF5 ? 4
                                                       : 0;
    if (length == 0 || at + length > bytes.size())
        return 0;
    for (int i = 1; i < length; ++i)
        if ((byteAt(bytes, at + i) & 0xC0) != 0x80)
            return 0;
    const unsigned second = length > 2 ? byteAt(bytes, at + 1) : 0;
    const bool overlong = (first == 0xE0 && second < 0xA0) || (first == 0xF0 && second < 0x90);
    const bool noLetter = (first == 0xED && second > 0x9F) || (first == 0xF4 && second > 0x8F);
    return overlong || noLetter ? 0 : length;
}

} // namespace

Utf16 findUtf16(const QByteArray& bytes)
{
    if (bytes.startsWith(QByteArray("\xFF\xFE\0\0", 4)))
        return Utf16::None; // 32 bits a letter, which nobody writes tables in
    if (bytes.startsWith("\xFF\xFE"))
        return Utf16::LittleEndian;
    if (bytes.startsWith("\xFE\xFF"))
        return Utf16::BigEndian;
    const qsizetype looked = qMin(bytes.size(), qsizetype(65536)) & ~qsizetype(1);
    qsizetype zeros[2] = {0, 0};
    qsizetype bothZero = 0;
    for (qsizetype i = 0; i < looked; i += 2) {
        const bool even = bytes.at(i) == '\0';
        const bool odd = bytes.at(i + 1) == '\0';
        zeros[0] += even;
        zeros[1] += odd;
        bothZero += even && odd;
    }
    // Chinese or Greek letters have no zero bytes, but delimiters, digits and addresses have one each, always
    // on the same side. Both sides zero is no text.
    const qsizetype units = looked / 2;
    if (units < 2 || bothZero > 0)
        return Utf16::None;
    if (zeros[1] * 10 > units && zeros[0] * 20 < zeros[1])
        return Utf16::LittleEndian;
    if (zeros[0] * 10 > units && zeros[1] * 20 < zeros[0])
        return Utf16::BigEndian;
    return Utf16::None;
}

Utf8Count countUtf8(const QByteArray& bytes)
{
    Utf8Count count;
    for (qsizetype i = 0; i < bytes.size();) {
        const int length = lengthOfLetter(bytes, i);
        count.good += length > 1;
        count.bad += length == 0;
        i += qMax(length, 1);
    }
    return count;
}

} // namespace core
