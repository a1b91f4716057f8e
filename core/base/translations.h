// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The words of a language, loaded from the files built into the program. Called once by each front door, before
// the first text is made.

#include <QLocale>

namespace core {

/// How numbers are written in texts that count: 1200 as scripts and tables of plain text want it, or as the locale
/// groups it.
enum class Counts
{
    Plain,
    Grouped
};

/// Installs the best file there is for the locale; English for all others, whose file holds the forms for one and
/// for several. Lives as long as the application object, which must be there already.
void installTranslations(const QLocale& locale, Counts counts = Counts::Plain);

} // namespace core
