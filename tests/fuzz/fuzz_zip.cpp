// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Fuzz entry for archives: the bytes are the whole file, a zip of any kind or none.

#include "tests/fuzz/fuzz_delimited.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    const QString wrong = wrongWithReading(bytes, 0);
    if (!wrong.isEmpty())
        qFatal("%s", qPrintable(wrong));
    return 0;
}
