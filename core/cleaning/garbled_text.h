// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Letters that went through a wrong encoding on their way: "MarÃ­a" was "María". Recognised and turned back;
// used by the finder of such text and by whoever compares names.

#include <QString>

#include <optional>

namespace core {

bool looksGarbled(const QString& text);

/// The text as it was before; nothing when it cannot be known.
std::optional<QString> repaired(const QString& text);

/// The repaired text where there is one, else the text.
QString meantText(const QString& text);

} // namespace core
