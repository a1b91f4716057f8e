// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Text that was saved as UTF-8, opened as Windows-1252 and saved as UTF-8 once more: "JosÃ©" for "José". It
// is well-formed, so nothing is changed unasked; how often it looks like that is counted, and mended when
// wanted.

#include <QString>

namespace core {

/// Letters that look as if they were saved twice over. `example`: the first of them, as it stands and mended.
int countTwiceSaved(const QString& text, QString* example = nullptr);

/// The text with those letters mended and all others left alone.
QString mendTwiceSaved(const QString& text);

} // namespace core
