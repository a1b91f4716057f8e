// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// From the words of a command line to an exit code: finds the verb, sorts its arguments, lets it run, prints
// its answer. Called by main alone.

#include "app/cli/console.h"

#include <QStringList>

namespace cli {

enum ExitCode
{
    Good = 0,
    ProblemsToLookAt = 1,
    WrongUsage = 2,
    RefusedContent = 3
};

/// `words` without the name of the program.
int run(const QStringList& words, Console& console);

} // namespace cli
