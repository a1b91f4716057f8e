// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Windows-1252, what spreadsheets in western Europe and America write when nobody asks for UTF-8, with a
// table of our own so that it is the same on every computer; and how much some bytes look as if they were
// another alphabet.

#include <QByteArray>
#include <QString>

namespace core {

/// The five bytes that Windows-1252 leaves unused become U+FFFD.
QString fromWindows1252(const QByteArray& bytes);

/// Signs where letters belong, or long runs of accented letters, as Polish, Russian or Japanese bytes show
/// when they are taken for western ones.
bool looksUnwestern(const QByteArray& bytes);

} // namespace core
