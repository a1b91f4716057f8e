// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cleaning/garbled_text.h"

#include <algorithm>
#include <array>

namespace core {
namespace {

/// The bytes 0x80 to 0x9F in the Windows code page for Western Europe; 0 where it has none.
constexpr std::array<char16_t, 32> windowsUpper = {
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

std::optional<QByteArray> windowsBytes(const QString& text)
{
    QByteArray bytes;
    for (const QChar letter : text) {
        const char16_t code = letter.unicode();
        if (code < 0x80 || (code >= 0xA0 && code <= 0xFF)) {
            bytes += char(code);
            continue;
        }
        if (code >= 0x80 && code < 0xA0) { // a byte without a letter went through as it was
            bytes += char(code);
            continue;
        }
        const auto at = std::find(windowsUpper.begin(), windowsUpper.end(), code);
        if (at == windowsUpper.end())
            return std::nullopt;
        bytes += char(0x80 + (at - windowsUpper.begin()));
    }
    return bytes;
}

/// The second half of a letter that was two bytes.
bool continues(QChar letter)
{
    const auto bytes = windowsBytes(letter);
    return bytes && uchar(bytes->front()) >= 0x80 && uchar(bytes->front()) <= 0xBF && !letter.isSpace();
}

/// "Bucure?ti": a letter that the file's encoding did not have.
bool lostLetter(const QString& text)
{
    for (qsizetype i = 1; i + 1 < text.size(); ++i)
        if (text[i] == u'?' && text[i - 1].isLetter() && text[i + 1].isLower())
            return true;
    return false;
}

} // namespace

/// Latin letters with marks begin with C2 to C8, Greek and Cyrillic ones with CE to D1, long dashes and
/// quotes with E2. Real names hold such a pair hardly ever, and never two beginnings of Greek or Cyrillic.
bool looksGarbled(const QString& text)
{
    int foreign = 0;
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        const char16_t lead = text[i].unicode();
        const bool latin = (lead >= 0x00C2 && lead <= 0x00C8) || lead == 0x00E2;
        const bool other = lead >= 0x00CE && lead <= 0x00D1;
        if ((!latin && !other) || !continues(text[i + 1]))
            continue;
        if (latin)
            return true;
        ++foreign;
    }
    return foreign > 1 || text.contains(QChar::ReplacementCharacter) || lostLetter(text);
}

std::optional<QString> repaired(const QString& text)
{
    const auto bytes = windowsBytes(text);
    if (!bytes)
        return std::nullopt;
    const QString better = QString::fromUtf8(*bytes);
    if (better == text || better.contains(QChar::ReplacementCharacter))
        return std::nullopt;
    return better;
}

QString meantText(const QString& text)
{
    return looksGarbled(text) ? repaired(text).value_or(text) : text;
}

} // namespace core
