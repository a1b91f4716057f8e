// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Fuzz entry for everything that reads text with delimiters: whatever the bytes, a table that keeps its
// promises or a sentence. The first byte chooses hints, so that the named encodings are tried as well. Built
// with -DBIFOLIUM_FUZZ=ON and clang; without, tests/core/formats replays the cases through the same function.

#include "tests/fuzz/fuzz_delimited.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    const QString wrong = wrongWithReading(bytes.mid(1), bytes.isEmpty() ? 0 : uchar(bytes.front()));
    if (!wrong.isEmpty())
        qFatal("%s", qPrintable(wrong));
    return 0;
}
