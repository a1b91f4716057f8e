// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Recognises, by content, the files that people bring although they are no text with delimiters, and says for
// each in one sentence what to do instead. The ending of the name only changes the wording.

#include <QByteArray>
#include <QString>

namespace core {

/// Empty when the bytes may be a table of text; a sentence for a coordinator when they are something else.
QString whyNotATable(const QByteArray& bytes, const QString& fileName);

} // namespace core
