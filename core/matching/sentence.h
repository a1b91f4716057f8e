// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Helpers for the sentences that rules and criteria say: translated text and names of people. Never decides
// anything.

#include "core/base/text.h"

#include <QCoreApplication>

namespace core {

/// Short for QCoreApplication::translate, so that one line of a criterion stays one line.
inline QString translate(const char* context, const char* text, const char* comment = nullptr, int n = -1)
{
    return QCoreApplication::translate(context, text, comment, n);
}

} // namespace core
