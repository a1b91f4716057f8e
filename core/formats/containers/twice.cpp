// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/containers/twice.h"

#include "core/formats/containers/western.h"

#include <QHash>
#include <QStringDecoder>

namespace core {
namespace {

/// The byte that Windows-1252 shows as this letter; 0: none above ASCII.
char byteOf(QChar letter)
{
    static const QHash<QChar, char> bytes = [] {
        QHash<QChar, char> all;
        for (int byte = 0x80; byte < 0x100; ++byte) {
            const QString shown = fromWindows1252(QByteArray(1, char(byte)));
            // The five unused bytes pass through most programs as controls.
            const QChar known =
                shown == QString(QChar(QChar::ReplacementCharacter)) ? QChar(char16_t(byte)) : shown.at(0);
            all.insert(known, char(byte));
        }
        return all;
    }();
    return letter.unicode() < 0x80 ? '\0' : bytes.value(letter, '\0');
}

/// How many letters follow a first byte of UTF-8; 0: it is none.
int followers(char first)
{
    const auto byte = static_cast<unsigned char>(first);
    if (byte >= 0xC2 && byte < 0xE0)
        return 1;
    if (byte >= 0xE0 && byte < 0xF0)
        return 2;
    return byte >= 0xF0 && byte < 0xF5 ? 3 : 0;
}

/// What the letters from `at` on stand for, when they were saved twice; empty: they were not.
QString mendedAt(const QString& text, qsizetype at, int& length)
{
    const char first = byteOf(text.at(at));
    const int more = first == '\0' ? 0 : followers(first);
    if (more == 0 || at + more >= text.size())
        return {};
    QByteArray bytes(1, first);
    for (int i = 1; i <= more; ++i)
        bytes += byteOf(text.at(at + i));
    QStringDecoder strict(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    const QString mended = strict.decode(bytes);
    length = more + 1;
    return strict.hasError() || bytes.contains('\0') ? QString() : mended;
}

template <class Take, class Keep>
void walk(const QString& text, Take take, Keep keep)
{
    for (qsizetype at = 0; at < text.size();) {
        int length = 1;
        if (const QString mended = mendedAt(text, at, length); !mended.isEmpty()) {
            take(at, length, mended);
            at += length;
        } else {
            keep(text.at(at++));
        }
    }
}

} // namespace

int countTwiceSaved(const QString& text, QString* example)
{
    int count = 0;
    walk(
        text,
        [&](qsizetype at, int length, const QString& mended) {
            if (count++ == 0 && example)
                *example = QStringLiteral("“%1” → “%2”").arg(text.mid(at, length), mended);
        },
        [](QChar) {});
    return count;
}

QString mendTwiceSaved(const QString& text)
{
    QString whole;
    whole.reserve(text.size());
    walk(
        text, [&](qsizetype, int, const QString& mended) { whole += mended; },
        [&](QChar letter) { whole += letter; });
    return whole;
}

} // namespace core
